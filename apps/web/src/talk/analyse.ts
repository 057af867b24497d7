import type { Phase, Register } from '@lef/method'
import {
  timesOf,
  type CodedConversation,
  type CodedTurn,
  type Finding,
  type RoledTranscript,
  type TurnInPhase,
  type TurnToCode,
} from '@lef/talk'

/** What reads a conversation: the engine of a language, or a stand-in with findings made by hand. */
export interface Reader {
  /** Everything found in one turn, by place. */
  readonly code: (turn: TurnToCode) => readonly Finding[]
  /** The phase of each turn, smoothed over the conversation; null where none can be told. */
  readonly phases: (turns: readonly TurnInPhase[]) => readonly (Phase | null)[]
}

// Told about often enough for a bar to move, seldom enough not to cost anything.
const turnsBetweenNews = 25

/**
 * Reads a transcript with declared roles: the phases, then what each turn of coach and coachee is. `onProgress` hears
 * of turns done, of all turns.
 */
export function analyse(
  transcript: RoledTranscript,
  register: Register,
  reader: Reader,
  onProgress: (done: number, of: number) => void = () => {},
): CodedConversation {
  let coach = ''
  let coachee = ''
  const turns = transcript.turns.map(({ role, text, start, end }) => {
    const previous = role === 'coach' ? coachee : coach
    if (role === 'coach') coach = text
    else if (role === 'coachee') coachee = text
    return { role, text, start, end, previous }
  })
  const phases = reader.phases(turns)
  const coded = turns.map(({ role, text, start, end, previous }, index): CodedTurn => {
    if (index % turnsBetweenNews === 0) onProgress(index, turns.length)
    const findings = role === 'other' ? [] : reader.code({ role, text, previous })
    return { role, text, start, end, findings, phase: phases[index] ?? null }
  })
  onProgress(turns.length, turns.length)
  return { turns: coded, times: timesOf(transcript), register }
}
