import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMeeting } from '../../../../bench/talk/containers/meeting.ts'
import { recorded } from '../../../../bench/talk/containers/readings.ts'
import { corpusFile } from '../../../../e2e/harness/corpora.ts'
import { main } from '../main.ts'
import { bytes, testWorld } from '../test-world.ts'
import type { TalkJson } from './talk-as-json.ts'

const conversation = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Petra Jansen>Waar wil je het over hebben?</v>

00:00:05.000 --> 00:00:12.000
<v Karim>Over mijn team. Ik kan misschien met Wim gaan praten.</v>

00:00:15.000 --> 00:00:19.000
<v Petra Jansen>Heb je al eens overwogen om het aan je baas te vragen?</v>

00:00:20.000 --> 00:00:22.000
<v Karim>Ja maar dat kan hier niet.</v>
`

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function talk(args: readonly string[], file: Uint8Array = utf8(conversation)) {
  const world = testWorld({ files: { 'gesprek.vtt': file } })
  const exit = await main(['talk', ...args], world)
  return { exit, out: world.out.join(''), complaints: world.complaints.join('\n') }
}

const usual = ['gesprek.vtt', '--lang', 'nl', '--coach', 'Petra Jansen']
const asJson = async (args: readonly string[], file?: Uint8Array): Promise<TalkJson> =>
  JSON.parse((await talk([...args, '--format', 'json'], file)).out)

describe('lef talk', () => {
  it('L-12 writes the mirror as Markdown, HTML or JSON', async () => {
    const markdown = await talk(usual)
    expect(markdown).toMatchObject({ exit: 0, complaints: '' })
    expect(markdown.out).toMatch(/^# \p{L}/u)
    expect(markdown.out).toContain('Waar wil je het over hebben?')
    expect(markdown.out.endsWith('\n')).toBe(true)
    expect((await talk([...usual, '--format', 'html'])).out).toMatch(/^<!doctype html>/)
    expect(await asJson(usual)).toMatchObject({
      format: 'lef.talk',
      as: 'coach',
      transcript: {
        format: 'teams-graph-vtt',
        timing: 'full',
        speakers: [
          { name: 'Petra Jansen', role: 'coach' },
          { name: 'Karim', role: 'coachee' },
        ],
      },
      mirror: { format: 'lef.coach-mirror', turns: 4 },
    })
  })

  it('L-11 shows each only their own codes', async () => {
    const coach = await asJson(usual)
    const coachee = await asJson([...usual, '--as', 'coachee'])
    const coded = ({ turns }: TalkJson) =>
      turns.flatMap(({ role, codes }) => codes.map(({ code }) => [role, code]))
    expect(coded(coach)).toContainEqual(['coach', 'gift'])
    expect(coded(coach).every(([role]) => role === 'coach')).toBe(true)
    expect(coded(coachee)).toContainEqual(['coachee', 'problem'])
    expect(coded(coachee).every(([role]) => role === 'coachee')).toBe(true)
    expect(coach.ownWords).toBeUndefined()
    expect(coachee.mirror).toBeUndefined()
    expect(coachee.ownWords?.format).toBe('lef.own-words')
    for (const format of ['md', 'html'])
      expect((await talk([...usual, '--as', 'coachee', '--format', format])).out).not.toBe(
        (await talk([...usual, '--format', format])).out,
      )
  })

  it('L-12 reads standard input for "-"', async () => {
    const world = testWorld({ input: bytes(conversation.slice(0, 100), conversation.slice(100)) })
    expect(await main(['talk', '-', '--lang', 'nl', '--coach', 'Karim'], world)).toBe(0)
    expect(world.out.join('')).toBe((await talk(['gesprek.vtt', '--lang', 'nl', '--coach', 'Karim'])).out)
  })

  it('L-13 reads a byte order mark and Windows line ends as nothing', async () => {
    const windows = utf8(`\ufeff${conversation.replaceAll('\n', '\r\n')}`)
    expect((await talk(usual, windows)).out).toBe((await talk(usual)).out)
  })

  it.each([
    ['no such file', ['weg.vtt', '--lang', 'nl', '--coach', 'A'], 'weg.vtt: dit bestand bestaat niet'],
    [
      'an unknown name',
      [...usual.slice(0, -1), 'Wim'],
      '‘Wim’ komt hier niet aan het woord. Wel:\n  Petra Jansen\n  Karim',
    ],
    [
      'in English',
      ['gesprek.vtt', '--lang', 'en', '--coach', 'Wim'],
      '‘Wim’ does not speak in this. Who does:\n  Petra Jansen\n  Karim',
    ],
  ])('L-10 refuses with exit code 2: %s', async (_, args, reason) => {
    const { exit, out, complaints } = await talk(args)
    expect([exit, out]).toEqual([2, ''])
    expect(complaints).toContain(reason)
  })

  it.each([
    [
      'a wrong time',
      conversation.replace('00:00:15.000', '00:00:99.000'),
      'regel 9: deze tijd is niet te lezen',
    ],
    ['no names', conversation.replaceAll(/<v [^>]*>|<\/v>/g, ''), 'staan geen namen'],
    ['nothing', '', 'hierin zegt niemand iets'],
    ['no transcript', 'melk, eieren\nbrood\n', 'regel 1: '],
  ])('L-2 refuses a file with %s, with the place and the reason', async (_, file, reason) => {
    const { exit, out, complaints } = await talk(usual, utf8(file))
    expect([exit, out]).toEqual([2, ''])
    expect(complaints).toContain('gesprek.vtt: ')
    expect(complaints).toContain(reason)
  })

  it('L-2 refuses what never ends', async () => {
    const endless = async function* () {
      for (;;) yield new Uint8Array(1024 * 1024).fill(0x61)
    }
    const world = testWorld({ input: endless() })
    expect(await main(['talk', '-', '--lang', 'en', '--coach', 'A'], world)).toBe(2)
    expect(world.complaints[0]).toContain('standard input: this is larger than a conversation can be')
  })

  it('L-13 gives the same turns and codes of a real meeting from every container', async (context) => {
    const path = (name: string) => corpusFile(context, `ami/ES2002a.${name}`)
    const { said } = readMeeting(path('whisperx.json'), path('truth.json'))
    const meetings = new Map<string, TalkJson>()
    for (const { name, fileName, named, content } of recorded(said, (file) => readFileSync(path(file)))) {
      const [coach = '', coachee = ''] =
        name === 'whisperx-json' ? ['SPEAKER_01', 'SPEAKER_03'] : ['Bram Jansen', 'Daan Bakker']
      const args = ['--lang', 'en', '--coach', coach, '--coachee', coachee, '--format', 'json']
      const world = testWorld({ files: { [fileName]: content } })
      expect(await main(['talk', fileName, ...args], world)).toBe(named ? 0 : 2)
      if (named) meetings.set(name, JSON.parse(world.out.join('')))
      else expect(world.complaints.join('\n')).toContain('this file has no names')
    }
    expect(meetings.size).toBe(12)
    const [first, ...others] = [...meetings].map(([name, { transcript, turns }]) => {
      expect(name).toContain(transcript.format)
      return turns.map(({ speaker, role, text, phase, codes }) => ({ speaker, role, text, phase, codes }))
    })
    expect(first?.length).toBeGreaterThan(100)
    expect(first?.some(({ codes }) => codes.length > 0)).toBe(true)
    for (const other of others) expect(other).toEqual(first)
    // What the times of a container cannot carry is no figure in the mirror.
    const told = ({ mirror }: TalkJson) => [mirror?.talk.byTime.known, mirror?.silence.known]
    for (const one of meetings.values())
      expect(told(one)).toEqual([one.transcript.timing === 'full', one.transcript.timing === 'full'])
  })
})
