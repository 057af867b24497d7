/** The kind of a question, by the answer it invites; each question has exactly one. */
export const questionKinds = [
  'question.open',
  'question.closed',
  'question.leading',
  'question.choice',
  'question.why',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** What a coach's words can be found to be. */
export const coachCodes = [
  ...questionKinds,
  'question.stacked',
  'gift',
  'gift.permission',
  'reflection',
  'summary',
  'affirmation',
  'judgement',
  'yes-but',
  'hedge',
  'information',
] as const
export type CoachCode = (typeof coachCodes)[number]

/** What a coachee's words can be found to be; for a coach only ever moments to ask on, never a count. */
export const coacheeCodes = [
  'change-talk',
  'sustain-talk',
  'possibility',
  'problem',
  'excuse',
  'resistance',
  'mindset.fixed',
  'mindset.growth',
  'alert',
] as const
export type CoacheeCode = (typeof coacheeCodes)[number]

export type Code = CoachCode | CoacheeCode
