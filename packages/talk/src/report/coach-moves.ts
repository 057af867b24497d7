import { coachCodes, type CoachCode, type QuestionKind } from '../findings/code.ts'
import type { CodedTurn } from '../findings/coded-turn.ts'
import { figure, type Figure } from './figure.ts'
import { isQuestion } from './questions.ts'
import { quotationAt, quotationsOf, type Quotation } from './quotation.ts'

/** What a coach does besides asking. */
export type CoachMove = Exclude<CoachCode, QuestionKind | 'question.stacked'>

const isMove = (code: CoachCode): code is CoachMove => !isQuestion(code) && code !== 'question.stacked'

/** In the order in which a report tells them. */
export const coachMoves: readonly CoachMove[] = coachCodes.filter(isMove)

/** Turns of the coach in which it happens, of all turns of the coach; the evidence holds every place. */
export type MoveFigures = Readonly<Record<CoachMove, Figure>>

/** Gifts: advice and solutions that were not asked for (E1). */
export interface GiftFigures {
  /** Gifts for which permission was asked first, of all gifts. */
  readonly permissionAsked: Figure
  /** Gifts that came before the coachee's own first option, of all gifts. */
  readonly beforeOwnOption: Figure
  /** The first option that is clearly the coachee's own; null when none was heard. */
  readonly firstOwnOption: Quotation | null
}

/** Reflections, gifts, judgements and the like: in how many of the coach's turns, and where. */
export function moveFigures(turns: readonly CodedTurn[]): MoveFigures {
  const own = turns.filter(({ role }) => role === 'coach')
  const of = (move: CoachMove): Figure =>
    figure(
      own.filter(({ findings }) => findings.some(({ code }) => code === move)).length,
      own.length,
      'coach-turns',
      quotationsOf(turns, ({ code }, { role }) => role === 'coach' && code === move),
    )
  return {
    gift: of('gift'),
    'gift.permission': of('gift.permission'),
    reflection: of('reflection'),
    summary: of('summary'),
    affirmation: of('affirmation'),
    judgement: of('judgement'),
    'yes-but': of('yes-but'),
    hedge: of('hedge'),
    information: of('information'),
  }
}

/**
 * Gifts with permission and gifts before the coachee's own first option. Permission counts when it was asked earlier
 * in the same turn, or in the coach's turn before when the coachee answered in between.
 */
export function giftFigures(turns: readonly CodedTurn[], firstOwnOption: Quotation | null): GiftFigures {
  const gifts = turns.flatMap(({ role, findings }, turn) =>
    role !== 'coach'
      ? []
      : findings.filter(({ code }) => code === 'gift').map(({ start, end }) => ({ turn, start, end })),
  )
  const permitted = gifts.filter(
    ({ turn, start }) =>
      asksPermission(turns[turn], start) || asksPermission(turns[previousOfCoach(turns, turn)], Infinity),
  )
  const early = gifts.filter(
    ({ turn, start }) =>
      firstOwnOption !== null &&
      (turn < firstOwnOption.turn || (turn === firstOwnOption.turn && start < firstOwnOption.start)),
  )
  const quote = (places: typeof gifts) => places.map((place) => quotationAt(turns, place))
  return {
    permissionAsked: figure(permitted.length, gifts.length, 'gifts', quote(permitted)),
    beforeOwnOption:
      gifts.length > 0 && firstOwnOption === null
        ? { known: false, why: 'no-own-option' }
        : figure(early.length, gifts.length, 'gifts', quote(early)),
    firstOwnOption,
  }
}

const asksPermission = (turn: CodedTurn | undefined, before: number): boolean =>
  turn?.findings.some(({ code, start }) => code === 'gift.permission' && start <= before) ?? false

const previousOfCoach = (turns: readonly CodedTurn[], turn: number): number =>
  turns.findLastIndex(({ role }, index) => index < turn && role === 'coach')
