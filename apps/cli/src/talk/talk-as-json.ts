import type { Phase } from '@lef/method'
import type { CoacheeView, CoachMirror, CodedTurn, Role, RoledTranscript } from '@lef/talk'
import type { Viewer } from '../arguments.ts'
import type { Engine } from '../engine.ts'
import { written, type WrittenCode } from '../written-code.ts'

/** What `lef talk --format json` writes. Times are whole milliseconds since the recording began. */
export interface TalkJson {
  readonly format: 'lef.talk'
  readonly version: 1
  readonly as: Viewer
  readonly transcript: Pick<RoledTranscript, 'format' | 'timing'> & {
    readonly speakers: readonly {
      readonly label: string | null
      readonly name: string | null
      readonly role: Role
    }[]
  }
  readonly turns: readonly {
    /** Index in `speakers`. */
    readonly speaker: number
    readonly role: Role
    readonly text: string
    readonly start: number | null
    readonly end: number | null
    readonly phase: Phase | null
    /** Of the reader's own turns only: what the other said is theirs. */
    readonly codes: readonly WrittenCode[]
  }[]
  readonly mirror?: CoachMirror
  readonly ownWords?: CoacheeView
}

export function talkAsJson(
  transcript: RoledTranscript,
  coded: readonly CodedTurn[],
  view: { readonly mirror: CoachMirror } | { readonly ownWords: CoacheeView },
  engine: Engine,
): TalkJson {
  const viewer = 'mirror' in view ? 'coach' : 'coachee'
  const place = new Map(transcript.speakers.map(({ id }, index) => [id, index]))
  return {
    format: 'lef.talk',
    version: 1,
    as: viewer,
    transcript: {
      format: transcript.format,
      timing: transcript.timing,
      speakers: transcript.speakers.map(({ label, name, role }) => ({ label, name, role })),
    },
    turns: transcript.turns.map(({ speaker, role, text, start, end }, index) => {
      const { phase = null, findings = [] } = coded[index] ?? {}
      const codes = role === viewer ? written(findings, engine) : []
      return { speaker: place.get(speaker) ?? 0, role, text, start, end, phase, codes }
    }),
    ...view,
  }
}
