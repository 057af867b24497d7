import type { Transcript } from '@lef/talk'
import type { TalkMessages } from '../messages.nl.ts'

/** Why no mirror can be made of a transcript, whoever its people are; null when one can. */
export function whyNot({ speakers }: Transcript, m: TalkMessages): string | null {
  const known = speakers.filter(({ label }) => label !== null).length
  if (known === 0) return m.noNames
  return speakers.length === 1 ? m.oneSpeaker : null
}
