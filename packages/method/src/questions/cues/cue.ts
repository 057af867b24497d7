/** What the coachee's words can hint at: the kinds of C2, the familiar (B7), an excuse (E4). */
export const cueIds = [
  'contradiction',
  'unproven',
  'assumption',
  'knowledge',
  'competence',
  'experience',
  'familiar',
  'excuse',
] as const
export type CueId = (typeof cueIds)[number]
