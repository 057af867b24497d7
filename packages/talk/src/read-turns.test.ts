import { describe, expect, it } from 'vitest'
import { readCorpus } from '../corpus/build.mjs'
import { createEnglishModels } from './model/english.ts'
import { codeTurn, phasesOf, readTurns, type TurnInPhase } from './index.ts'
import { english } from './en.ts'

const pack = { ...english, ...createEnglishModels() }
const conversations = readCorpus('en')
  .filter(({ about }) => about['split'] === 'dev')
  .slice(0, 6)

describe('T-16 a conversation read at once', () => {
  it('T-16 has the findings of each turn by itself, and the phases of all', () => {
    let found = 0
    for (const { turns } of conversations) {
      const given = turns.map(({ role, text }, index): TurnInPhase => {
        const previous = turns[index - 1]?.text ?? ''
        // A third person in between, and what was said before the last turn of the other.
        return { role: index % 11 === 5 ? 'other' : role, text, previous }
      })
      const read = readTurns(given, pack)
      expect(read.map(({ phase }) => phase)).toEqual(phasesOf(given, pack))
      for (const [index, { role, text, previous }] of given.entries()) {
        const findings = read[index]?.findings ?? []
        expect(findings).toEqual(
          role === 'other' ? [] : codeTurn({ role, text, previous: previous ?? '' }, pack),
        )
        found += findings.length
      }
    }
    expect(found).toBeGreaterThan(50)
  })

  it('T-16 hears of every turn, and gives no phase without a model', () => {
    const heard: number[] = []
    const read = readTurns(
      [
        { role: 'coach', text: 'What do you want?' },
        { role: 'coachee', text: 'To sleep.', previous: 'What do you want?' },
      ],
      english,
      (index) => heard.push(index),
    )
    expect(heard).toEqual([0, 1])
    expect(read.map(({ phase }) => phase)).toEqual([null, null])
    expect(read[0]?.findings.map(({ code }) => code)).toEqual(['question.open'])
  })
})
