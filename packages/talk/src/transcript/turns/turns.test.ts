import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTranscript } from '../parse-transcript.ts'
import { scanJson } from '../read/scan-json.ts'
import type { SpeakerId, Transcript } from '../transcript.ts'
import { mergeSpeakers, sameNames } from './merge-speakers.ts'
import { speakerName } from './speaker-name.ts'
import { talkTime } from './talk-time.ts'
import { withRoles } from './with-roles.ts'

const seed = { seed: 20261122 }

function talk(...lines: string[]): Transcript {
  const result = parseTranscript(lines.join('\n'))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function script({ turns, speakers }: Transcript): string[] {
  const labels = new Map(speakers.map(({ id, label }) => [id, label ?? '?']))
  return turns.map(({ speaker, text, backChannels }) =>
    [
      `${labels.get(speaker)}: ${text}`,
      ...backChannels.map((one) => `[${labels.get(one.speaker)}: ${one.text}]`),
    ].join(' '),
  )
}

function idOf({ speakers }: Transcript, label: string): SpeakerId {
  const found = speakers.find((speaker) => speaker.label === label)
  if (found === undefined) throw new Error(label)
  return found.id
}

describe('turns', () => {
  it.each<[string, string[], string[]]>([
    [
      '"hm" does not end a turn',
      ['A: ik wil', 'B: Hm, hm.', 'A: minder doen'],
      ['A: ik wil minder doen [B: Hm, hm.]'],
    ],
    ['"oh ja, oké" does not', ['A: ik wil', 'B: Oh ja, oké', 'A: stop'], ['A: ik wil stop [B: Oh ja, oké]']],
    ['an own word does', ['A: ik wil', 'B: ja maar', 'A: stop'], ['A: ik wil', 'B: ja maar', 'A: stop']],
    ['"nee" does', ['A: ik wil', 'B: nee', 'A: stop'], ['A: ik wil', 'B: nee', 'A: stop']],
    [
      'behind a question it is an answer',
      ['A: Heb je dat gezegd?', 'B: Ja.', 'A: En toen?'],
      ['A: Heb je dat gezegd?', 'B: Ja.', 'A: En toen?'],
    ],
    [
      'it begins the turn of who goes on',
      ['A: ik wil', 'B: ja', 'B: en dan stop je'],
      ['A: ik wil', 'B: ja en dan stop je'],
    ],
    ['two listeners', ['A: ik', 'B: hm', 'C: ja', 'A: wil'], ['A: ik wil [B: hm] [C: ja]']],
    [
      'one listener goes on, the other not',
      ['A: ik', 'C: ja', 'B: hm', 'C: oké', 'B: wacht'],
      ['A: ik [C: ja]', 'B: hm wacht [C: oké]'],
    ],
    ['at the end', ['A: dag', 'B: ja'], ['A: dag [B: ja]']],
    [
      'at the beginning',
      ['B: ja', 'A: dag allemaal', 'B: hallo daar'],
      ['B: ja', 'A: dag allemaal', 'B: hallo daar'],
    ],
    ['an own "ja" stays in its turn', ['A: ik wil', 'A: ja', 'A: rust'], ['A: ik wil ja rust']],
  ])('T-7 %s', (_, lines, expected) => {
    expect(script(talk(...lines))).toEqual(expected)
  })

  it('T-7 every piece is in exactly one turn, and neighbours are of different people', () => {
    const line = fc.tuple(
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom('ja', 'hm', 'nee', 'echt?', 'ik denk het', 'oké oké'),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const { cues, turns } = talk(...lines.map(([name, words]) => `${name}: ${words}`))
        const placed = turns.flatMap(({ pieces, backChannels }) => [...pieces, ...backChannels])
        expect(placed).toHaveLength(cues.length)
        expect(new Set(placed).size).toBe(cues.length)
        for (const [index, turn] of turns.entries()) {
          expect(turn.pieces.every(({ speaker }) => speaker === turn.speaker)).toBe(true)
          expect(turn.backChannels.every(({ speaker }) => speaker !== turn.speaker)).toBe(true)
          expect(turns[index + 1]?.speaker).not.toBe(turn.speaker)
        }
      }),
      seed,
    )
  })
})

describe('who is who', () => {
  const twice = talk('Jansen, Petra (HR): hallo daar', 'Petra Jansen: hoe gaat het?', 'Karim: goed hoor')

  it('T-8 equal names are offered, and merged only when declared', () => {
    const [pair] = sameNames(twice)
    expect(pair?.map((id) => twice.speakers.find((one) => one.id === id)?.label)).toEqual([
      'Jansen, Petra (HR)',
      'Petra Jansen',
    ])
    expect(twice.turns).toHaveLength(3)
    const merged = mergeSpeakers(twice, pair === undefined ? [] : [pair])
    expect(merged.ok && script(merged.value)).toEqual([
      'Jansen, Petra (HR): hallo daar hoe gaat het?',
      'Karim: goed hoor',
    ])
    expect(merged.ok && merged.value.speakers).toHaveLength(2)
  })

  it('T-8 merging what is not there, or twice, is refused', () => {
    const [a, b] = [idOf(twice, 'Petra Jansen'), idOf(twice, 'Karim')]
    expect(mergeSpeakers(twice, [['s9' as SpeakerId, a]])).toEqual({ ok: false, error: 'unknown-speaker' })
    expect(mergeSpeakers(twice, [[a, b], [b]])).toEqual({ ok: false, error: 'declared-twice' })
  })

  it('T-8 roles are as declared, whoever talks most', () => {
    const two = talk('A: ja ja ja, en verder', 'B: een heel lang verhaal over van alles en nog wat')
    const roles = (coach: string, coachee?: string) => {
      const declared = {
        coach: idOf(two, coach),
        ...(coachee === undefined ? {} : { coachee: idOf(two, coachee) }),
      }
      const result = withRoles(two, declared)
      return result.ok ? result.value.turns.map(({ role }) => role) : result.error
    }
    expect(roles('A')).toEqual(['coach', 'coachee'])
    expect(roles('B')).toEqual(['coachee', 'coach'])
    expect(roles('A', 'A')).toBe('same-speaker')
    const three = withRoles(twice, { coach: idOf(twice, 'Petra Jansen') })
    expect(three.ok && three.value.speakers.map(({ role }) => role)).toEqual(['other', 'coach', 'other'])
    expect(withRoles(two, { coach: 's9' as SpeakerId })).toEqual({ ok: false, error: 'unknown-speaker' })
  })

  it.each([
    ['Jansen, Petra (HR)', 'Petra Jansen'],
    ['Petra Jansen [extern]', 'Petra Jansen'],
    ['Berg, Jan van der', 'Jan van der Berg'],
    ['(HR)', '(HR)'],
    ['Anna, Bram, Carla', 'Anna, Bram, Carla'],
  ])('T-8 %s is %s', (label, name) => {
    expect(speakerName(label)).toBe(name)
  })
})

describe('talk time', () => {
  const captions = (...cues: [number, number, string][]) =>
    talk('WEBVTT', '', ...cues.flatMap(([from, to, text]) => [`00:0${from}.000 --> 00:0${to}.000`, text, '']))

  it('T-2 own overlap counts once, two people at once count for both', () => {
    const transcript = captions([1, 4, 'A: een'], [2, 3, 'A: twee'], [3, 6, 'A: drie'], [5, 7, 'B: vier'])
    expect([...(talkTime(transcript)?.values() ?? [])]).toEqual([5000, 2000])
  })

  it('T-2 none without full timing', () => {
    expect(talkTime(talk('A: hoi daar', 'B: dag'))).toBeNull()
    expect(talkTime(talk('Anna  0:01', 'hoi', 'Bram  0:04', 'dag'))).toBeNull()
  })
})

describe('looking over JSON', () => {
  const limit = { depth: 32, containers: 1000 }
  const sound = (text: string): boolean => scanJson(text, [], limit).ok
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('T-4 agrees with JSON.parse on what is JSON', () => {
    const damaged = fc.tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '[', '0', '-', '.', 'e', ':', '\\', '\n', 'null'),
    )
    fc.assert(
      fc.property(damaged, ([json, at, put]) => {
        const place = at % (json.length + 1)
        for (const text of [
          json,
          json.slice(0, place) + put + json.slice(place),
          json.slice(0, place) + put + json.slice(place + 1),
        ])
          expect([text, sound(text)]).toEqual([text, parses(text)])
      }),
      { ...seed, numRuns: 1000 },
    )
  })

  it('T-4 knows where each segment stands', () => {
    const text = '{"a":[1], "segments":[{"b":[2]}, 3]}'
    const scan = scanJson(text, ['segments'], limit)
    expect(scan.ok && scan.elements.get('segments')?.map((at) => text[at])).toEqual(['{', '3'])
  })
})
