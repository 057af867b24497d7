import { coachMirror } from '@lef/talk'
import { describe, expect, test } from 'vitest'
import { exampleTalk, spokenWords } from './example-talk.ts'
import { placeKey, withKeptWords, withoutWords, withPlaceholders } from './wordless.ts'

const mirror = coachMirror(exampleTalk())
/** Every text that is long enough to be somebody's words. */
const wordsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : []

describe('a mirror without words', () => {
  const bare = withoutWords(mirror)

  test('holds no word of anybody, and no moment of the coachee', () => {
    expect(mirror.moments.length + mirror.alertWordsPassed.length).toBeGreaterThan(0)
    expect(wordsIn(mirror).some((text) => spokenWords.includes(text))).toBe(true)
    const left = wordsIn(bare).join('\n')
    for (const said of spokenWords)
      for (const word of said.split(' ')) if (word.length > 6) expect(left).not.toContain(word)
    expect(bare.moments).toEqual([])
    expect(bare.alertWordsPassed).toEqual([])
  })

  test('keeps every figure with its whole', () => {
    expect(bare.questions.openShare.known).toBe(mirror.questions.openShare.known)
    expect(bare.questions.kinds['question.open']).toMatchObject({ part: 2, whole: 3 })
    expect(bare.silence).toMatchObject({ known: true, silences: { part: 3, whole: 3 } })
    expect(bare.talk.longestTurn).toMatchObject({ words: 7 })
  })

  test('takes back exactly the quotations that were kept', () => {
    const open = mirror.questions.kinds['question.open']
    if (!open.known) throw new Error('two open questions were coded')
    const [first] = open.evidence
    if (!first) throw new Error('a count has its places')
    const none = { alertWordsPassed: [], moments: [] }
    const shown = withKeptWords(bare, new Map([[placeKey(first), first.text]]), none)
    const again = shown.questions.kinds['question.open']
    expect(again.known && again.evidence.map(({ text }) => text)).toEqual([first.text, ''])
  })

  test('as a file says where words were not kept', () => {
    const open = withPlaceholders(bare).questions.kinds['question.open']
    expect(open.known && open.evidence.map(({ text }) => text)).toEqual(['…', '…'])
  })
})
