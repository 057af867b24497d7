import type { Language, Phase } from '@lef/method'
import type { CoacheeCode, QuestionKind } from '../../findings/code.ts'
import type { QuestionForm } from '../../findings/finding.ts'
import type { Role } from '../../transcript/turns/with-roles.ts'
import type { CoachMove } from '../coach-moves.ts'
import type { ComparedFigure, Comparison, KeptShare } from '../compare.ts'
import type { Gap } from '../estimate.ts'
import type { Figure, Unit, Unknown } from '../figure.ts'
import type { MomentCode } from '../moments.ts'
import type { Idea, IdeaKind } from '../ownership.ts'
import type { ReflectionsToQuestions } from '../questions.ts'
import type { BrokenBy, Median, Silences, Wait } from '../silence.ts'
import type { LongestTurn, TalkFigures } from '../talk.ts'

/** The parts of a coach's report, in their order. */
export const reportParts = [
  'talk',
  'questions',
  'moves',
  'gifts',
  'ownership',
  'course',
  'silence',
  'alertWords',
  'moments',
] as const
export type ReportPart = (typeof reportParts)[number]

/**
 * The report in words, one language a file: whole sentences of figures, so that the command and the screens say the
 * same. Every sentence of a figure names its whole, or says why there is none. None of them judges.
 */
export interface ReportWords {
  readonly language: Language
  readonly title: string
  /** What this is and is not, for the opening of a report. */
  readonly about: readonly string[]
  readonly part: Readonly<Record<ReportPart, string>>
  readonly phase: (phase: Phase | null) => string
  readonly who: Readonly<Record<Role, string>>
  readonly turn: (number: number) => string
  /** Why something is not known, as a sentence. */
  readonly unknown: (unknown: Unknown) => string

  readonly talkByWords: (figure: Figure) => string
  readonly talkByTime: (figure: Figure) => string
  /** In points between the rounded shares, so that it is the difference of what stands beside it. */
  readonly talkDifference: (talk: TalkFigures) => string
  readonly longestTurn: (longest: LongestTurn | Unknown) => string

  readonly questionKind: Readonly<Record<QuestionKind, string>>
  readonly questionForm: Readonly<Record<QuestionForm, string>>
  readonly ofQuestions: (figure: Figure) => string
  readonly openShare: (figure: Figure) => string
  readonly stacked: (figure: Figure) => string
  readonly reflectionsToQuestions: (ratio: ReflectionsToQuestions | Unknown) => string

  readonly move: Readonly<Record<CoachMove, string>>
  /** What a move is, in a few words. */
  readonly moveMeans: Readonly<Record<CoachMove, string>>
  readonly ofTurns: (figure: Figure) => string

  readonly permissionAsked: (figure: Figure) => string
  readonly giftsBeforeOwnOption: (figure: Figure) => string
  readonly firstOwnOption: string

  readonly bornFromCoachee: (figure: Figure) => string
  /** Null when all is clear. */
  readonly unclearIdeas: (unclear: number) => string | null
  readonly ideaKind: Readonly<Record<IdeaKind, string>>
  /** Who named it, in words that go before the quotation of its naming. */
  readonly named: (idea: Idea) => string
  /** Words before the quotation of its taking over; null when there is none. */
  readonly takenOver: (idea: Idea) => string | null

  readonly courseColumns: readonly [phase: string, turns: string, time: string, words: string]
  readonly ofWords: (figure: Figure) => string

  readonly whatIsSilence: string
  /** How far the times can be trusted. */
  readonly timesCaveat: string
  readonly median: (median: Median | Unknown, phase: Phase | null) => string
  readonly silences: (figure: Silences['silences']) => string
  readonly everySilence: string
  readonly silenceColumns: readonly [turn: string, phase: string, length: string, then: string]
  readonly brokenByCoach: (figure: Silences['brokenByCoach']) => string
  readonly longestSilence: (wait: Wait) => string
  readonly brokenBy: (by: BrokenBy) => string

  readonly alertWordsIntro: string
  readonly noAlertWordsPassed: string
  readonly momentsIntro: string
  readonly noMoments: string
  /** What was heard at a moment, without a label on the person. */
  readonly moment: Readonly<Record<MomentCode, string>>
  /** Before the question that could have stood there. */
  readonly couldHaveAsked: string

  readonly compared: Readonly<Record<ComparedFigure, string>>
  readonly gap: (gap: Gap) => string
  /** What is now with its whole, beside what was; of more than one, the wholes stand with each (`comparedShare`). */
  readonly comparison: (comparison: Comparison) => string
  /** One earlier share with its whole. */
  readonly comparedShare: (share: KeptShare, unit: Unit) => string

  /** The coachee's own words, said to the coachee. */
  readonly ownTitle: string
  readonly ownAbout: readonly string[]
  readonly own: Readonly<Record<CoacheeCode, string>>
  readonly ofOwnTurns: (figure: Figure) => string

  /** "1,4 s", "2 min 5 s". */
  readonly duration: (ms: number) => string
}
