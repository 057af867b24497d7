import type { CodedTurn, RoledTranscript } from '@lef/talk'
import type { Engine } from '../engine.ts'

/** The transcript's turns with what was found in them; a third person's turns carry nothing. */
export function codeTranscript(transcript: RoledTranscript, engine: Engine): readonly CodedTurn[] {
  const latest = { coach: '', coachee: '', other: '' }
  const turns = transcript.turns.map(({ role, text, start, end }) => {
    latest[role] = text
    const previous = latest[role === 'coach' ? 'coachee' : 'coach']
    return { role, text, previous, start, end }
  })
  const phases = engine.phasesOf(turns)
  return turns.map(({ role, text, previous, start, end }, index) => ({
    role,
    text,
    start,
    end,
    findings: role === 'other' ? [] : engine.codesOf({ role, text, previous }),
    phase: phases[index] ?? null,
  }))
}
