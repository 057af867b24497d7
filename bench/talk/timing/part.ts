import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseTranscript, talkTime, type Transcript } from '@lef/talk'
import { figure, type Figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'
import { corpusPath } from '../outside/corpora.ts'

const containers = ['teams.vtt', 'zoom.vtt', 'srt', 'whisperx.json'] as const

/** Who is who, as a person would declare it: the letters of the truth by the labels of the files. */
const people: Readonly<Record<string, string>> = {
  'Anna de Vries': 'A',
  'Bram Jansen': 'B',
  'Carla Smit': 'C',
  'Daan Bakker': 'D',
  SPEAKER_00: 'A',
  SPEAKER_01: 'B',
  SPEAKER_02: 'C',
  SPEAKER_03: 'D',
}

/** How far talk shares by time are off in every container of one real meeting, and whether the turns are the same. */
export async function timing(): Promise<Findings> {
  const truth = corpusPath('ami/ES2002a.truth.json')
  const files = containers.map((name) => corpusPath(`ami/ES2002a.${name}`)).filter((file) => file !== null)
  return {
    title: 'Talk: talk share by time in every container',
    browser: null,
    method: [
      'Meeting ES2002a of the AMI corpus (CC BY 4.0), four people, in the containers of its folder; truth is the seconds of speech of each person in `ES2002a.truth.json`. An error is the difference between a person’s share of all talking time as reckoned from the file and as the truth has it, in percentage points; the samples are the four people.',
      'Zoom writes overlapping talk one after the other and cuts the first short: no reader gets that time back. Turns that differ are those whose speaker or words are not those of the Teams file at the same place.',
    ],
    figures: truth === null ? [] : figuresOf(secondsOf(truth), files),
  }
}

/** Seconds of speech by letter. */
function secondsOf(file: string): ReadonlyMap<string, number> {
  const truth: { speech_seconds_by_speaker: Record<string, number> } = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(Object.entries(truth.speech_seconds_by_speaker))
}

function figuresOf(truth: ReadonlyMap<string, number>, files: readonly string[]): Figure[] {
  const read = files.map((file) => {
    const result = parseTranscript(readFileSync(file), basename(file))
    if (!result.ok) throw new Error(`${file}: ${result.error.problem}`)
    return { name: basename(file).replace('ES2002a.', ''), transcript: result.value }
  })
  const [first] = read
  if (first === undefined) return []
  const reference = saidBy(first.transcript)
  return read.flatMap(({ name, transcript }) => {
    const said = saidBy(transcript)
    const same = said.filter((turn, at) => turn === reference[at]).length
    const differ = Math.max(said.length, reference.length) - same
    const points = 'percentage points'
    return [
      figure(name, 'largest error of a talk share by time', points, 'max', errorsOf(transcript, truth)),
      figure(name, 'turns', 'turns', 'count', [transcript.turns.length]),
      figure(name, 'turns that differ from those of the Teams file', 'turns', 'count', [differ], 0),
    ]
  })
}

/** Of each person, by how many percentage points their share of the talking time is off. */
function errorsOf(transcript: Transcript, truth: ReadonlyMap<string, number>): number[] {
  const times = talkTime(transcript)
  if (times === null) throw new Error(`${transcript.format} carries no full timing`)
  const seconds = new Map<string, number>()
  for (const { id, label } of transcript.speakers) seconds.set(letterOf(label), (times.get(id) ?? 0) / 1000)
  const [all, real] = [sum(seconds.values()), sum(truth.values())]
  return [...truth].map(([letter, spoken]) =>
    Math.abs((100 * (seconds.get(letter) ?? 0)) / all - (100 * spoken) / real),
  )
}

function saidBy({ speakers, turns }: Transcript): string[] {
  const letters = new Map(speakers.map(({ id, label }) => [id, letterOf(label)]))
  return turns.map(({ speaker, text }) => `${letters.get(speaker)}: ${text}`)
}

function letterOf(label: string | null): string {
  const letter = people[label ?? '']
  if (letter === undefined) throw new Error(`Nobody knows who ${label} is`)
  return letter
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0)
}
