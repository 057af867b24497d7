import { readFileSync } from 'node:fs'

/** A piece of what was said. Times in whole milliseconds. */
export interface Said {
  readonly label: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A meeting that was really held: every piece of it, and what was measured of each person apart from those. */
export interface Meeting {
  /** By start. */
  readonly said: readonly Said[]
  readonly seconds: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
}

/** Who is who in meeting ES2002a: the letters of its truth by the labels of its files. */
export const letters: Readonly<Record<string, string>> = {
  'Anna de Vries': 'A',
  'Bram Jansen': 'B',
  'Carla Smit': 'C',
  'Daan Bakker': 'D',
  SPEAKER_00: 'A',
  SPEAKER_01: 'B',
  SPEAKER_02: 'C',
  SPEAKER_03: 'D',
}

/** The two who talk most of the four: as good as any to be coach and coachee of a meeting that has none. */
export const pair = { coach: 'B', coachee: 'D' } as const

/** The names of the four, by their letters. */
export const nameOf = (letter: string): string =>
  Object.keys(letters).find((label) => letters[label] === letter) ?? letter

/**
 * Meeting ES2002a from its WhisperX file, which has every time as it was measured; read without the product's own
 * parser. `truth` is the file of what was measured of each person.
 */
export function readMeeting(whisperx: string, truth: string): Meeting {
  const { segments }: { segments: { start: number; end: number; text: string; speaker: string }[] } =
    JSON.parse(readFileSync(whisperx, 'utf8'))
  const measured: {
    speech_seconds_by_speaker: Record<string, number>
    words_by_speaker: Record<string, number>
  } = JSON.parse(readFileSync(truth, 'utf8'))
  return {
    said: segments
      .map(({ start, end, text, speaker }) => ({
        label: nameOf(letters[speaker] ?? ''),
        text: text.trim(),
        start: Math.round(start * 1000),
        end: Math.round(end * 1000),
      }))
      .toSorted((one, other) => one.start - other.start),
    seconds: new Map(Object.entries(measured.speech_seconds_by_speaker)),
    words: new Map(Object.entries(measured.words_by_speaker)),
  }
}
