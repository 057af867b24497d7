import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readMeeting } from '../../../../bench/talk/containers/meeting.ts'
import { readRecorded, recorded, turnsInLines } from '../../../../bench/talk/containers/readings.ts'
import { corpusFile } from '../../../../e2e/harness/corpora.ts'
import { read } from './test-reading.ts'
import { talkTime } from './turns/talk-time.ts'

it.for([
  ['otter.txt', 'otter-txt', 3],
  ['stream-classic.vtt', 'stream-vtt', 2],
  ['teams-docx.txt', 'teams-text', 3],
  ['teams-download.vtt', 'teams-vtt', 2],
  ['teams-graph.vtt', 'teams-graph-vtt', 1],
  ['youtube-auto.vtt', 'youtube-vtt', 2],
  ['zoom.vtt', 'zoom-vtt', 2],
] as const)('T-1 reads the sample %s', ([name, format, turns], context) => {
  const transcript = read(readFileSync(corpusFile(context, `transcripts/${name}`)), name)
  expect([transcript.format, transcript.turns.length]).toEqual([format, turns])
})

it('T-6 T-7 a real meeting gives the same turns, and each word once, from every container', (context) => {
  const path = (name: string) => corpusFile(context, `ami/ES2002a.${name}`)
  const { said } = readMeeting(path('whisperx.json'), path('truth.json'))
  const all = recorded(said, (name) => readFileSync(path(name))).map((one) => ({
    ...one,
    transcript: readRecorded(one),
  }))
  // All of T-1.
  expect(new Set(all.map(({ transcript }) => transcript.format)).size).toBe(14)
  const expected = turnsInLines(all[0]?.transcript ?? read(''))
  expect(expected.length).toBeGreaterThan(100)
  for (const { name, named, words, transcript } of all) {
    const heard = transcript.cues.flatMap(({ text }) => text.split(' '))
    const spoken = said.flatMap(({ text }) => words(text).split(' ')).filter(Boolean)
    expect([name, heard]).toEqual([name, spoken])
    if (named) expect([name, turnsInLines(transcript)]).toEqual([name, expected])
    else expect([name, transcript.speakers.map(({ label }) => label)]).toEqual([name, [null]])
  }
})

it('T-2 talk time of a real meeting is the time that was measured', (context) => {
  const truth: { speech_seconds_by_speaker: Record<string, number> } = JSON.parse(
    readFileSync(corpusFile(context, 'ami/ES2002a.truth.json'), 'utf8'),
  )
  const measured = Object.values(truth.speech_seconds_by_speaker).sort((one, other) => one - other)
  // Zoom writes overlapping talk one after the other and cuts it short: no reader gets that time back.
  for (const shape of ['teams.vtt', 'srt', 'whisperx.json']) {
    const transcript = read(readFileSync(corpusFile(context, `ami/ES2002a.${shape}`)), shape)
    const seconds = [...(talkTime(transcript)?.values() ?? [])]
      .map((ms) => ms / 1000)
      .sort((one, other) => one - other)
    expect(seconds).toHaveLength(measured.length)
    for (const [index, one] of seconds.entries())
      expect(Math.abs(one - (measured[index] ?? 0))).toBeLessThan(0.05)
  }
})
