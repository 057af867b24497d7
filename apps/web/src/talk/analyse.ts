import type { Phase, Register } from '@lef/method'
import {
  timesOf,
  type CodedConversation,
  type CodedTurn,
  type Finding,
  type RoledTranscript,
  type TurnToCode,
} from '@lef/talk'

/** What reads a conversation: the engine of a language, or a stand-in with findings made by hand. */
export interface Reader {
  /** Everything found in one turn, by place. */
  readonly code: (turn: TurnToCode) => readonly Finding[]
  /** The phase of each turn, smoothed over the conversation; null where none can be told. */
  readonly phases: (turns: readonly CodedTurn[]) => readonly (Phase | null)[]
}

// Told about often enough for a bar to move, seldom enough not to cost anything.
const turnsBetweenNews = 25

/**
 * Reads a transcript with declared roles: what each turn of coach and coachee is, then the phases. `onProgress` hears
 * of turns done, of all turns.
 */
export function analyse(
  transcript: RoledTranscript,
  register: Register,
  reader: Reader,
  onProgress: (done: number, of: number) => void = () => {},
): CodedConversation {
  const { turns } = transcript
  let coach = ''
  let coachee = ''
  const coded = turns.map(({ role, text, start, end }, index): CodedTurn => {
    if (index % turnsBetweenNews === 0) onProgress(index, turns.length)
    const said = { role, text, start, end, phase: null }
    if (role === 'other') return { ...said, findings: [] }
    const findings = reader.code({ role, text, previous: role === 'coach' ? coachee : coach })
    if (role === 'coach') coach = text
    else coachee = text
    return { ...said, findings }
  })
  const phases = reader.phases(coded)
  onProgress(turns.length, turns.length)
  return {
    turns: coded.map((turn, index) => ({ ...turn, phase: phases[index] ?? null })),
    times: timesOf(transcript),
    register,
  }
}
