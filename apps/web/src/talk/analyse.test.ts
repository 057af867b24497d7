import { coachMirror, type TurnInPhase } from '@lef/talk'
import { describe, expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { exampleTalk, exampleTranscript, handMade, spokenWords } from './example-talk.ts'
import { readerOf } from './reader-of.ts'
import { timelineOf } from './timeline.ts'

describe('reading a transcript', () => {
  test('looks at every turn with what the other said before it, in order', () => {
    const seen: TurnInPhase[] = []
    analyse(exampleTranscript(), 'nl-je', {
      read: (turns) => {
        seen.push(...turns)
        return handMade.read(turns)
      },
    })
    expect(seen.map(({ text }) => text)).toEqual(spokenWords)
    expect(seen.map(({ previous }) => previous)).toEqual(['', ...spokenWords.slice(0, -1)])
  })

  test('tells how far it is, up to the last turn', () => {
    const told: number[] = []
    analyse(exampleTranscript(), 'nl-je', handMade, (done) => told.push(done))
    expect(told[0]).toBe(0)
    expect(told.at(-1)).toBe(spokenWords.length)
    expect(told).toEqual(told.toSorted((one, other) => one - other))
  })

  test.each(['nl', 'en'] as const)('has an engine in %s that finds an open question', async (language) => {
    const reader = await readerOf(language)
    const text = language === 'nl' ? 'Wat wil je bereiken?' : 'What would you like to achieve?'
    const [turn] = reader.read([{ role: 'coach', text, previous: '' }])
    expect(turn?.findings.map(({ code }) => code)).toContain('question.open')
  })
})

describe('the line of a conversation', () => {
  const talk = exampleTalk()
  const line = timelineOf(talk, coachMirror(talk))

  test('begins at the first word, and holds every turn in order', () => {
    expect(line.unit).toBe('ms')
    expect(line.turns[0]).toMatchObject({ from: 0, role: 'coach' })
    expect(line.length).toBe(46_000)
    expect(line.turns.map(({ turn }) => turn)).toEqual(spokenWords.map((_, index) => index))
  })

  test('has the phases end to end, the gift in its turn, and each silence where nobody speaks', () => {
    expect(line.phases.map(({ phase }) => phase)).toEqual(['goal', 'reality', 'options', 'what'])
    for (const [index, span] of line.phases.entries())
      expect(span.to).toBe(line.phases[index + 1]?.from ?? line.length)
    expect(line.gifts).toEqual([{ turn: 4, at: 24_000 }])
    expect(line.silences.map(({ from, to }) => to - from)).toEqual([2000, 2000, 2000])
    for (const { from, to } of line.silences)
      expect(line.turns.some((turn) => turn.from < to && turn.to > from)).toBe(false)
  })

  test('holds no word that was said', () => {
    const json = JSON.stringify(line)
    for (const words of spokenWords) expect(json).not.toContain(words)
  })
})
