import { readFileSync } from 'node:fs'
import { coachMirror, timesOf, type CoachMirror, type Figure as Share, type Transcript } from '@lef/talk'
import { figure, type Figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'
import { readMeeting, type Meeting } from '../containers/meeting.ts'
import {
  declared,
  differing,
  filesOfMeeting,
  readRecorded,
  recorded,
  turnsInLines,
  type Recorded,
} from '../containers/readings.ts'
import { engineOf, type Engine } from '../engine.ts'
import { corpusPath } from '../outside/corpora.ts'

const people = ['A', 'B', 'C', 'D'] as const
const points = 'percentage points'
const reference = 'whisperx-json'

/** How far what is reckoned from every container of one real meeting is off, and what each cannot tell. */
export async function timing(): Promise<Findings> {
  const truth = corpusPath('ami/ES2002a.truth.json')
  const files = new Map<string, string>()
  for (const [, name] of filesOfMeeting) {
    const path = corpusPath(`ami/ES2002a.${name}`)
    if (path !== null) files.set(name, path)
  }
  const exact = files.get('whisperx.json')
  const { figures, unknown } =
    truth !== null && exact !== undefined && files.size === filesOfMeeting.length
      ? measured(readMeeting(exact, truth), (name) => readFileSync(files.get(name) ?? ''))
      : { figures: [], unknown: [] }
  return {
    title: 'Talk: turns, talk shares and silence from every container',
    browser: null,
    method: [
      'Meeting ES2002a of the AMI corpus (CC BY 4.0), four people, 434 pieces of talk. Its folder has it as Teams .vtt, Zoom, .srt and WhisperX; every other container is written from the WhisperX file, which has the times as they were measured, with the precision of its maker (`bench/talk/containers/`): thousandths, hundredths (Whisper) or whole seconds cut off (Teams Word document and its text, Otter, text with times), ends or none, one heading for all that somebody says on end (Otter), lines that roll up in lower case without signs (YouTube).',
      'Talk shares: each two of the four as coach and coachee, both ways; an error is the difference between the coach’s share in the mirror and that of `ES2002a.truth.json`, which was not made from any of the files. A “hm” that ends no turn is not among the words of the mirror, and is among those of the truth: that is the error by words.',
      'Waits: what the mirror says came after each question of the person who talks most, beside the same wait of the WhisperX file; the truth has none. Differing turns are those whose speaker, words or “hm” of others are not those of the WhisperX file at the same place; differing words are beside those of the file they were written from, word for word.',
      'Zoom writes overlapping talk one after the other and cuts the first short: no reader gets that time back.',
      ...unknown,
    ],
    figures,
  }
}

function measured(
  meeting: Meeting,
  file: (name: string) => Uint8Array,
): { readonly figures: readonly Figure[]; readonly unknown: readonly string[] } {
  const all = recorded(meeting.said, file).map((one) => ({ ...one, transcript: readRecorded(one) }))
  const engine = engineOf('en')
  const exact = all.find(({ name }) => name === reference)
  if (exact === undefined) throw new Error(`There is no ${reference}`)
  const turns = turnsInLines(exact.transcript)
  const waits = waitsOf(mirrorOf(exact.transcript, engine))
  const found = all.map((reading) => {
    const { name, named, transcript } = reading
    const table = !named
      ? 'Without names'
      : transcript.timing === 'full'
        ? 'With names and whole times'
        : 'With names, without ends'
    const words = figure(name, 'words that differ', 'words', 'count', [wordsThatDiffer(reading, meeting)], 0)
    if (!named) {
      const pieces = figure(name, 'pieces', 'pieces', 'count', [transcript.cues.length])
      return { figures: [pieces, words].map((one) => ({ ...one, table })), unknown: `${name}: who says what` }
    }
    const shares = people.flatMap((coach) =>
      people.filter((coachee) => coachee !== coach).map((coachee) => ({ coach, coachee })),
    )
    const errors = (which: 'byWords' | 'byTime', whole: ReadonlyMap<string, number>) =>
      shares.flatMap((two) => {
        const share = sharesOf(transcript, two)[which]
        const of = (who: string) => whole.get(who) ?? 0
        return share.known
          ? [100 * Math.abs(share.part / share.whole - of(two.coach) / (of(two.coach) + of(two.coachee)))]
          : []
      })
    const [byWords, byTime] = [errors('byWords', meeting.words), errors('byTime', meeting.seconds)]
    const mirror = mirrorOf(transcript, engine)
    const own = waitsOf(mirror)
    const count = (title: string, value: number, limit: number | null = null) =>
      figure(name, title, title.split(' ')[0] ?? '', 'count', [value], limit)
    return {
      figures: [
        count('turns', transcript.turns.length),
        count('turns that differ', differing(turnsInLines(transcript), turns), 0),
        words,
        figure(name, 'largest error of a talk share by words', points, 'max', byWords),
        ...(byTime.length === 0
          ? []
          : [figure(name, 'largest error of a talk share by time', points, 'max', byTime)]),
        ...(own === null || waits === null
          ? []
          : [
              count('waits after a question', own.length),
              figure(
                name,
                'largest error of a wait',
                'ms',
                'max',
                own.map((ms, at) => Math.abs(ms - (waits[at] ?? NaN))),
              ),
              count('silences of a second or more', own.filter((ms) => ms >= 1000).length),
            ]),
      ].map((one) => ({ ...one, table })),
      unknown: notKnown(name, mirror),
    }
  })
  const lacking = found.flatMap(({ unknown }) => unknown ?? [])
  return {
    figures: found.flatMap(({ figures }) => figures),
    unknown: [
      `Not known, and so said in the mirror instead of a figure. ${lacking.join('; ')}. Without who says what there is no mirror at all: the app and the command say so.`,
    ],
  }
}

const whys: Readonly<Record<string, string>> = {
  'no-ends': 'no ends',
  'no-times': 'no times',
  'no-gaps-in-times': 'no time between any two pieces',
}

/** What the mirror itself says it cannot tell; null when it tells all. */
function notKnown(name: string, { talk, silence }: CoachMirror): string | null {
  const lacking = [
    talk.byTime.known ? null : ['talk share by time', talk.byTime.why],
    silence.known ? null : ['silence', silence.why],
  ].filter((one) => one !== null)
  const [first] = lacking
  if (first === undefined) return null
  return `${name}: ${lacking.map(([what]) => what).join(' and ')} (${whys[first[1] ?? ''] ?? first[1]})`
}

function sharesOf(
  transcript: Transcript,
  two: { readonly coach: string; readonly coachee: string },
): { readonly byWords: Share; readonly byTime: Share } {
  const roled = declared(transcript, two)
  const turns = roled.turns.map(({ role, text, start, end }) => ({
    role,
    text,
    start,
    end,
    findings: [],
    phase: null,
  }))
  return coachMirror({ register: 'en', times: timesOf(roled), turns }).talk
}

/** The whole mirror, of the two who talk most. */
function mirrorOf(transcript: Transcript, engine: Engine): CoachMirror {
  const roled = declared(transcript)
  const read = engine.read(
    roled.turns.map(({ role, text }, at) => ({ role, text, previous: roled.turns[at - 1]?.text ?? '' })),
  )
  return coachMirror({
    register: 'en',
    times: timesOf(roled),
    turns: roled.turns.map(({ role, text, start, end }, at) => ({
      role,
      text,
      start,
      end,
      findings: read[at]?.findings ?? [],
      phase: read[at]?.phase ?? null,
    })),
  })
}

const waitsOf = ({ silence }: CoachMirror): readonly number[] | null =>
  silence.known ? silence.waits.flatMap(({ ms }) => ms ?? []) : null

function wordsThatDiffer(
  { transcript, words }: Recorded & { readonly transcript: Transcript },
  { said }: Meeting,
): number {
  const split = (texts: readonly string[]) => texts.join(' ').split(/\s+/u).filter(Boolean)
  return differing(split(transcript.cues.map(({ text }) => text)), split(said.map(({ text }) => words(text))))
}
