import type { Register } from '@lef/method'
import {
  timesOf,
  type CodedConversation,
  type CodedTurn,
  type RoledTranscript,
  type TurnInPhase,
  type TurnRead,
} from '@lef/talk'

/** What reads a conversation: the engine of a language, or a stand-in with findings made by hand. */
export interface Reader {
  /** Everything found in each turn, and its phase; `onTurn` hears of each turn before it is read. */
  readonly read: (turns: readonly TurnInPhase[], onTurn?: (index: number) => void) => readonly TurnRead[]
}

// Told about often enough for a bar to move, seldom enough not to cost anything.
const turnsBetweenNews = 25

/**
 * Reads a transcript with declared roles: what each turn of coach and coachee is, and the phases. `onProgress` hears of
 * turns done, of all turns.
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
  const read = reader.read(turns, (index) => {
    if (index % turnsBetweenNews === 0) onProgress(index, turns.length)
  })
  const coded = turns.map(({ role, text, start, end }, index): CodedTurn => {
    const { findings, phase } = read[index] ?? { findings: [], phase: null }
    return { role, text, start, end, findings, phase }
  })
  onProgress(turns.length, turns.length)
  return { turns: coded, times: timesOf(transcript), register }
}
