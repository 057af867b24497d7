import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/build.mjs'
import { coachMirror } from './coach-mirror.ts'
import { keptFigures } from './compare.ts'
import { corpusConversation } from './corpus-conversation.ts'
import { keepQuotations } from './keep-quotations.ts'
import { reportAsMarkdown } from './render/markdown.ts'
import { conversation, timed } from './test-conversation.ts'

/** Every text of a value that is longer than an identifier. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 20 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const corpus = readCorpus('nl').filter(({ about }) => about.split === 'dev')
const canary = timed(
  conversation(`
    # goal
    C: {open Wat wil Kanarie van de gele kooi vandaag?}
    K: {change Kanarie wil de gele kooi eindelijk eens uit.} {alert Kanarie koos de kooi.}
    C: {gift Laat Kanarie een raampje van de kooi openzetten.}
    K: {possible Kanarie kan een raampje van de kooi openzetten.}`),
  [[[0, 3]], [[9, 12]], [[13, 15]], [[16, 19]]],
)

describe('T-65 what stays when the transcript goes', () => {
  it('T-65 keeps no words that were not kept on purpose', () => {
    const gone = keepQuotations(coachMirror(canary), [])
    expect(JSON.stringify(coachMirror(canary))).toContain('Kanarie')
    expect(JSON.stringify(gone)).not.toMatch(/kanarie|kooi/i)
    expect(reportAsMarkdown(gone, 'nl')).not.toMatch(/kanarie|kooi|“”/i)
    for (const one of corpus)
      expect(textsIn(keepQuotations(coachMirror(corpusConversation(one)), []))).toEqual([])
  })

  it('T-65 keeps the quotations that the coach keeps, and every figure', () => {
    const mirror = coachMirror(canary)
    const { start, end } = { start: 0, end: 'Wat wil Kanarie van de gele kooi vandaag?'.length }
    const kept = keepQuotations(mirror, [{ turn: 0, start, end }])
    expect(kept.questions.kinds['question.open']).toEqual(mirror.questions.kinds['question.open'])
    expect(kept.silence).toMatchObject({
      longest: { ms: 6000, question: { text: expect.stringContaining('gele') } },
    })
    expect(kept.ownership.ideas.map(({ first }) => first)).toEqual(
      mirror.ownership.ideas.map(({ first }) => first),
    )
    expect(kept.moves.gift).toMatchObject({ part: 1, whole: 2, evidence: [] })
    expect(keptFigures(kept)).toEqual(keptFigures(mirror))
    expect(kept.alertWordsPassed).toEqual([])
    expect(mirror.alertWordsPassed).toHaveLength(1)
  })
})
