export { alertWordIds, type AlertWordId } from '../alert-words/alert-word.ts'
export { findAlertWords } from '../alert-words/find.ts'
export type { FoundWords } from '../alert-words/language-rule.ts'
export { bank, questionById } from './bank/index.ts'
export { cueIds, type CueId } from './cues/cue.ts'
export { directions, type Direction, type DirectionGroup, type DirectionGroupId } from './directions.ts'
export { findCues } from './cues/find.ts'
export { after, proposeQuestion } from './propose.ts'
export type { Asked, PreparedQuestion, Proposal, ProposalInput, TimeLeft, Why, WhyKind } from './proposal.ts'
export type {
  Fills,
  FollowDirection,
  MethodRow,
  Question,
  QuestionForm,
  QuestionId,
  Wordings,
} from './question.ts'
export type { Captured, Quote } from './quote.ts'
export type { Seed } from './seeded.ts'
export { wordingOf } from './wording.ts'
