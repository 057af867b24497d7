import type { Register } from '../language.ts'
import type { Step } from '../phase.ts'
import type { CueId } from './cues/cue.ts'

/** The rows of the method that a question can serve. */
export type MethodRow =
  | 'A1'
  | 'B3'
  | 'B4'
  | 'B7'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'C8'
  | 'C9'
  | 'C10'
  | 'C11'
  | 'E4'
  | 'F3'
  | 'F6'
  | 'F8'

/** `open` invites a story, `check` a yes or no that is really wanted, `scale` a number of 1–10. */
export type QuestionForm = 'open' | 'check' | 'scale'

/** Wordings of one question in one register: at least three, short, really different ways in. */
export type Wordings = readonly [string, string, string, ...string[]]

/** Stable, readable identity: `goal.outcome`, `cause.bad-timing`, `alert.choice` … */
export type QuestionId = string

/** Where a conversation can go after a question was answered; ids of other questions. None: as its page goes on. */
export interface Follow {
  readonly deeper: readonly QuestionId[]
  readonly wider: readonly QuestionId[]
  readonly on: readonly QuestionId[]
}

/** The ways on from a question: `deeper` into it, `wider` around it, `on` to what comes next. */
export type FollowDirection = keyof Follow

/** The fields of a conversation that a question can fill, and `earlierActions`: there was a plan before. */
export type Fills =
  | 'earlierActions'
  | 'timeBox'
  | 'permission'
  | 'wentWell'
  | 'wish'
  | 'goal'
  | 'measure'
  | 'goalStart'
  | 'goalReachable'
  | 'scenes'
  | 'discoveries'
  | 'options'
  | 'prosCons'
  | 'scores'
  | 'choice'
  | 'actions'
  | 'start'
  | 'end'
  | 'contribution'
  | 'obstacles'
  | 'overcome'
  | 'inform'
  | 'support'
  | 'motivation'
  | 'towardTen'
  | 'goalEnd'
  | 'reached'
  | 'summary'
  | 'helped'
  | 'hindered'
  | 'reported'
  | 'appointment'

export interface Question {
  readonly id: QuestionId
  readonly row: MethodRow
  /** The pages on which it is at home. */
  readonly steps: readonly Step[]
  readonly form: QuestionForm
  /** `plain` can be asked at any time; `confronting` takes courage and a warm moment (C7). */
  readonly directness: 'plain' | 'confronting'
  /** What an answer fills, so that it is not asked once that is known; null when it fills nothing. */
  readonly fills: Fills | null
  /** What must be known, or at least have been asked about, before this question makes sense. */
  readonly needs: readonly Fills[]
  /** Whether every wording holds `{words}` exactly once: the place of the coachee's literal words. */
  readonly quotes: boolean
  /** What in the coachee's words makes this question apt, where words can. */
  readonly cue: CueId | null
  readonly wordings: Readonly<Record<Register, Wordings>>
  readonly follow: Follow
}

type Defaulted = 'directness' | 'fills' | 'needs' | 'quotes' | 'cue' | 'follow'
type Entry = Omit<Question, Defaulted> &
  Partial<Omit<Question, 'follow'>> & { readonly follow?: Partial<Follow> }

/** A bank entry in full: plain, filling, needing and quoting nothing, unless it says so. */
export function question(entry: Entry): Question {
  return {
    directness: 'plain',
    fills: null,
    needs: [],
    quotes: false,
    cue: null,
    ...entry,
    follow: { deeper: [], wider: [], on: [], ...entry.follow },
  }
}

/** Where the coachee's literal words go in a wording of a question that quotes. */
export const wordsPlace = '{words}'
