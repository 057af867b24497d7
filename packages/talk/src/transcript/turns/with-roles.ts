import { err, ok, type Result } from '../../result.ts'
import type { Speaker, SpeakerId, Transcript, Turn } from '../transcript.ts'

/** `other`: neither, such as a third person who was there for a moment. */
export type Role = 'coach' | 'coachee' | 'other'

/** Who is who, as a person declared it. */
export interface DeclaredRoles {
  readonly coach: SpeakerId
  /** May be left out of a conversation of two, where it is whoever is not the coach. */
  readonly coachee?: SpeakerId
}

export interface RoledTranscript extends Transcript {
  readonly speakers: readonly (Speaker & { readonly role: Role })[]
  readonly turns: readonly (Turn & { readonly role: Role })[]
}

/**
 * Gives each speaker and turn the role that a person declared. Never guessed: not from who talks most, asks most
 * or comes first. With more than two speakers and no declared coachee, nobody is the coachee.
 */
export function withRoles(
  transcript: Transcript,
  { coach, coachee }: DeclaredRoles,
): Result<RoledTranscript, 'unknown-speaker' | 'same-speaker'> {
  const known = new Set(transcript.speakers.map(({ id }) => id))
  if (!known.has(coach) || (coachee !== undefined && !known.has(coachee))) return err('unknown-speaker')
  if (coach === coachee) return err('same-speaker')
  const twoPeople = known.size === 2 && transcript.speakers.every(({ label }) => label !== null)
  const roleOf = (id: SpeakerId): Role =>
    id === coach ? 'coach' : id === coachee || (coachee === undefined && twoPeople) ? 'coachee' : 'other'
  return ok({
    ...transcript,
    speakers: transcript.speakers.map((speaker) => ({ ...speaker, role: roleOf(speaker.id) })),
    turns: transcript.turns.map((turn) => ({ ...turn, role: roleOf(turn.speaker) })),
  })
}
