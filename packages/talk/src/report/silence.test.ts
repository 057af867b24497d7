import { describe, expect, it } from 'vitest'
import { parseTranscript, withRoles } from '../transcript/index.ts'
import { codedConversation } from './coded-conversation.ts'
import { silencesOf } from './silence.ts'
import { conversation, timed } from './test-conversation.ts'

const known = (...args: Parameters<typeof timed>) => {
  const silence = silencesOf(timed(...args))
  if (!silence.known) throw new Error(`unknown: ${silence.why}`)
  return silence
}

describe('T-55 silence', () => {
  it('T-55 measures from the end of a question to the next words', () => {
    const { waits, longest, silences } = known(
      conversation(
        '# reality\nC: {open Wat gebeurde er?}\nK: Eh, niks.\nC: {open En toen?}\nK: Toen ging ik.',
      ),
      [[[0, 2]], [[5.5, 7]], [[7.2, 8]], [[8.4, 9]]],
    )
    expect(waits).toMatchObject([
      { ms: 3500, phase: 'reality', brokenBy: { who: 'coachee', with: 'answer' }, overlapped: false },
      { ms: 400, breaking: { turn: 3, start: 0 } },
    ])
    expect(longest?.question.text).toBe('Wat gebeurde er?')
    expect(silences).toMatchObject({ part: 1, whole: 2, unit: 'waits' })
  })

  it('T-55 sees who broke it and with what, also within one turn', () => {
    const { waits, brokenByCoach } = known(
      conversation(`
        C: {open Wat wil je?} {open Of waar droom je van?}
        K: Tja.
        C: {open Wat kun je doen?} {gift Bel hem gewoon.}
        K: Tja.
        C: {open Hoe komt dat?} Ik denk dat het aan het rooster ligt.
        K: Tja.
        C: {open En nu?} Neem de tijd.
        K: Tja.`),
      [
        [
          [0, 1, 'Wat wil je?'],
          [3, 4],
        ],
        [[5, 6]],
        [
          [7, 8, 'Wat kun je doen?'],
          [10, 11],
        ],
        [[12, 13]],
        [
          [14, 15, 'Hoe komt dat?'],
          [17, 19],
        ],
        [[20, 21]],
        [
          [22, 23, 'En nu?'],
          [25, 26],
        ],
        [[27, 28]],
      ],
    )
    expect(waits.map(({ brokenBy, ms }) => [ms, ...Object.values(brokenBy)])).toEqual([
      [2000, 'coach', 'new-question'],
      [1000, 'coachee', 'answer'],
      [2000, 'coach', 'solution'],
      [2000, 'coach', 'own-answer'],
      [2000, 'coach', 'other'],
    ])
    expect(brokenByCoach).toMatchObject({ part: 4, whole: 5, unit: 'silences' })
  })

  it('T-55 gives no length where the coach goes on in the same piece', () => {
    const { waits, silences } = known(conversation('C: {open Wat wil je?} {open Of moet je?}\nK: Tja.'), [
      [[0, 4]],
      [[6, 7]],
    ])
    expect(waits).toMatchObject([
      { ms: null, brokenBy: { who: 'coach', with: 'new-question' }, breaking: { turn: 0, start: 12 } },
      { ms: 2000 },
    ])
    expect(silences).toMatchObject({ part: 1, whole: 1 })
  })

  it('T-55 knows a question that is spoken over, and one that nothing follows', () => {
    const { waits } = known(conversation('C: {open Wat wil je?}\nK: Rust.\nC: {open En verder?}'), [
      [[0, 2]],
      [[1.5, 3]],
      [[5, 6]],
    ])
    expect(waits).toMatchObject([
      { ms: 0, overlapped: true },
      { ms: null, brokenBy: { who: 'nobody' }, breaking: null },
    ])
  })

  it('T-55 gives a median from five waits on', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, () => 'C: {open Wat nog?}\nK: Dit.').join('\n')
    const times = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        [[index * 20, index * 20 + 1]] as const,
        [[index * 20 + 2 + index, index * 20 + 3 + index]] as const,
      ]).flat()
    expect(known(conversation(`# options\n${lines(5)}`), times(5))).toMatchObject({
      median: { known: true, ms: 3000, waits: 5 },
      medians: { options: { ms: 3000 }, goal: { why: 'too-little-data', had: 0 } },
    })
    expect(known(conversation(`# options\n${lines(4)}`), times(4)).median).toMatchObject({
      needed: 5,
      had: 4,
    })
  })

  it('T-55 says why it knows nothing', () => {
    const talk = conversation('C: {open Wat wil je?}\nK: Rust.')
    expect(silencesOf(talk)).toEqual({ known: false, why: 'no-times' })
    expect(silencesOf({ ...talk, times: { timing: 'starts' } })).toEqual({ known: false, why: 'no-ends' })
    expect(silencesOf(timed(talk, [[[0, 2]], [[2, 4]]]))).toEqual({ known: false, why: 'no-gaps-in-times' })
    expect(silencesOf(timed(conversation('C: Dag.\nK: Dag.'), [[[0, 2]], [[3, 4]]]))).toMatchObject({
      had: 0,
    })
  })

  it('T-55 takes its times from a file, and lets a “hm” pass', () => {
    const file = `WEBVTT

00:00:01.000 --> 00:00:03.000
<v Ada>Wat wil je bereiken

00:00:04.000 --> 00:00:04.300
<v Bo>hm

00:00:06.000 --> 00:00:08.000
<v Ada>Of waar wil je heen

00:00:11.000 --> 00:00:12.000
<v Bo>Naar huis eigenlijk
`
    const parsed = parseTranscript(new TextEncoder().encode(file))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    const coach = parsed.value.speakers.find(({ name }) => name === 'Ada')
    if (coach === undefined) throw new Error('no coach')
    const roled = withRoles(parsed.value, { coach: coach.id })
    if (!roled.ok) throw new Error(roled.error)
    const found = { confidence: 1, because: { by: 'person' }, code: 'question.open' } as const
    const first = 'Wat wil je bereiken'.length
    const talk = codedConversation(
      roled.value,
      roled.value.turns.map(({ role, text }) => ({
        phase: null,
        findings:
          role === 'coach'
            ? [
                { ...found, start: 0, end: first },
                { ...found, start: first + 1, end: text.length },
              ]
            : [],
      })),
      'nl-je',
    )
    expect(talk.times).toMatchObject({ timing: 'full', talkTime: { coach: 4000, coachee: 1300 } })
    expect(silencesOf(talk)).toMatchObject({
      waits: [
        { ms: 3000, brokenBy: { who: 'coach', with: 'new-question' } },
        { ms: 3000, brokenBy: { who: 'coachee' } },
      ],
    })
  })
})
