import type { Ms } from '../moment.ts'
import type { SpeakerId, Transcript } from '../transcript.ts'

/**
 * How long each speaker talks, in milliseconds: moments covered by two of their own pieces count once, moments when
 * two people talk count for both. Null unless the timing is full: no figure that the file cannot carry.
 */
export function talkTime({
  timing,
  speakers,
  cues,
}: Pick<Transcript, 'timing' | 'speakers' | 'cues'>): ReadonlyMap<SpeakerId, Ms> | null {
  if (timing !== 'full') return null
  const total = new Map<SpeakerId, number>(speakers.map(({ id }) => [id, 0]))
  const until = new Map<SpeakerId, number>()
  // By start, as full timing is: a piece can only overlap with what its speaker already covers.
  for (const { speaker, start, end } of cues) {
    if (start === null || end === null) return null
    const covered = until.get(speaker) ?? 0
    total.set(speaker, (total.get(speaker) ?? 0) + Math.max(0, end - Math.max(start, covered)))
    until.set(speaker, Math.max(covered, end))
  }
  return new Map([...total].map(([id, ms]) => [id, ms as Ms]))
}
