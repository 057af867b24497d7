import { parseTranscript, withRoles, type RoledTranscript, type Transcript } from '@lef/talk'
import { containers } from './containers.ts'
import { letters, pair, type Said } from './meeting.ts'

/** The files of the meeting's own folder; all other containers are written here. */
export const filesOfMeeting = [
  ['teams-vtt', 'teams.vtt'],
  ['zoom-vtt', 'zoom.vtt'],
  ['srt', 'srt'],
  ['whisperx-json', 'whisperx.json'],
] as const

/** The meeting in one container. */
export interface Recorded {
  readonly name: string
  readonly fileName: string
  readonly named: boolean
  /** Words as the container has them, of what was said. */
  readonly words: (text: string) => string
  readonly content: Uint8Array
}

/** The meeting in every container that there is a parser for. `file` gives the bytes of a file of its folder. */
export const recorded = (said: readonly Said[], file: (name: string) => Uint8Array): Recorded[] => [
  ...filesOfMeeting.map(([name, fileName]) => ({
    name,
    fileName,
    named: true,
    words: (text: string) => text,
    content: file(fileName),
  })),
  ...containers.map(({ write, ...one }) => ({ ...one, content: write(said) })),
]

/** What the product reads in it. */
export function readRecorded({ fileName, content }: Recorded): Transcript {
  const result = parseTranscript(content, fileName)
  if (!result.ok) throw new Error(`${fileName}: ${result.error.problem} at ${result.error.line}`)
  return result.value
}

/** With the roles that a person would declare, by the letters of the truth. */
export function declared(
  transcript: Transcript,
  { coach, coachee }: { readonly coach: string; readonly coachee: string } = pair,
): RoledTranscript {
  const idOf = (letter: string) => {
    const found = transcript.speakers.find(({ label }) => label !== null && letters[label] === letter)
    if (found === undefined) throw new Error(`${letter} does not speak in ${transcript.format}`)
    return found.id
  }
  const roled = withRoles(transcript, { coach: idOf(coach), coachee: idOf(coachee) })
  if (!roled.ok) throw new Error(roled.error)
  return roled.value
}

/** Each turn as one line: who, what, and what others said meanwhile, in one or in more pieces. */
export function turnsInLines({ speakers, turns }: Transcript): string[] {
  const who = new Map(speakers.map(({ id, label }) => [id, letters[label ?? ''] ?? '?']))
  return turns.map(({ speaker, text, backChannels }) => {
    const meanwhile: string[] = []
    for (const [at, one] of backChannels.entries())
      if (at > 0 && backChannels[at - 1]?.speaker === one.speaker) meanwhile.push(one.text)
      else meanwhile.push(`[${who.get(one.speaker)}]`, one.text)
    return [`${who.get(speaker)}: ${text}`, ...meanwhile].join(' ')
  })
}

/** At how many places two lists differ. */
export function differing(one: readonly string[], other: readonly string[]): number {
  const same = one.filter((entry, at) => entry === other[at]).length
  return Math.max(one.length, other.length) - same
}
