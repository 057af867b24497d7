import { err, ok, type Result } from '../../result.ts'
import type { SpeakerId, Transcript } from '../transcript.ts'
import { turnsOf } from './turns-of.ts'

/** One person whom the file knows under several names: all their words go to the first. */
export type SamePerson = readonly [SpeakerId, ...SpeakerId[]]

/**
 * The transcript after a person declared who is who. Turns are made anew, since what stood apart under two names
 * may be one turn. Nobody is ever merged without being declared.
 */
export function mergeSpeakers(
  transcript: Transcript,
  people: readonly SamePerson[],
): Result<Transcript, 'unknown-speaker' | 'declared-twice'> {
  const known = new Set(transcript.speakers.map(({ id }) => id))
  const into = new Map<SpeakerId, SpeakerId>()
  for (const person of people) {
    for (const id of new Set(person)) {
      if (!known.has(id)) return err('unknown-speaker')
      if (into.has(id)) return err('declared-twice')
      into.set(id, person[0])
    }
  }
  const cues = transcript.cues.map((cue) => ({ ...cue, speaker: into.get(cue.speaker) ?? cue.speaker }))
  const speakers = transcript.speakers.filter(({ id }) => (into.get(id) ?? id) === id)
  return ok({ ...transcript, speakers, cues, turns: turnsOf(cues, speakers) })
}

/** Groups whose names read the same in spoken order: to be asked about, not to be merged unasked. */
export function sameNames({ speakers }: Pick<Transcript, 'speakers'>): readonly SamePerson[] {
  const groups = new Map<string, [SpeakerId, ...SpeakerId[]]>()
  for (const { id, name } of speakers) {
    if (name === null) continue
    const key = name.normalize('NFKC').toLowerCase()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [id])
    else group.push(id)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
