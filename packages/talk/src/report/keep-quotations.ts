import type { Place } from '../findings/coded-turn.ts'
import type { CoachMirror } from './coach-mirror.ts'
import type { Figure } from './figure.ts'
import type { Moment } from './moments.ts'
import type { Idea } from './ownership.ts'
import type { Quotation } from './quotation.ts'
import type { Wait } from './silence.ts'

/**
 * The mirror as it stays once the transcript is deleted: all figures, and of what was said only the quotations that
 * the coach keeps. Where a figure needs a place, the place stays and its words are empty; a moment that is not kept
 * goes altogether, since its question may quote.
 */
export function keepQuotations(mirror: CoachMirror, kept: readonly Place[]): CoachMirror {
  const keys = new Set(kept.map(keyOf))
  const isKept = (place: Place) => keys.has(keyOf(place))
  const quote = (quotation: Quotation): Quotation =>
    isKept(quotation) ? quotation : { ...quotation, text: '' }
  const quoteOrNull = (quotation: Quotation | null) => (quotation === null ? null : quote(quotation))
  const figure = (one: Figure): Figure =>
    one.known ? { ...one, evidence: one.evidence.filter(isKept) } : one
  const moments = (all: readonly Moment[]) => all.filter(({ said }) => isKept(said))
  const wait = (one: Wait): Wait => ({ ...one, question: quote(one.question) })
  const idea = (one: Idea): Idea =>
    one.first === null
      ? { ...one, naming: quote(one.naming), perhaps: quoteOrNull(one.perhaps) }
      : { ...one, naming: quote(one.naming), takenOver: quoteOrNull(one.takenOver) }

  const { talk, questions, moves, gifts, course, ownership, silence } = mirror
  const { longestTurn } = talk
  const { reflectionsToQuestions: ratio } = questions
  return {
    ...mirror,
    talk: {
      ...talk,
      byWords: figure(talk.byWords),
      byTime: figure(talk.byTime),
      longestTurn: longestTurn.known
        ? { ...longestTurn, quotation: quote(longestTurn.quotation) }
        : longestTurn,
    },
    questions: {
      kinds: {
        'question.open': figure(questions.kinds['question.open']),
        'question.closed': figure(questions.kinds['question.closed']),
        'question.leading': figure(questions.kinds['question.leading']),
        'question.choice': figure(questions.kinds['question.choice']),
        'question.why': figure(questions.kinds['question.why']),
      },
      forms: { narrow: figure(questions.forms.narrow), invited: figure(questions.forms.invited) },
      openShare: figure(questions.openShare),
      stacked: figure(questions.stacked),
      reflectionsToQuestions: ratio.known ? { ...ratio, evidence: ratio.evidence.filter(isKept) } : ratio,
    },
    moves: {
      gift: figure(moves.gift),
      'gift.permission': figure(moves['gift.permission']),
      reflection: figure(moves.reflection),
      summary: figure(moves.summary),
      affirmation: figure(moves.affirmation),
      judgement: figure(moves.judgement),
      'yes-but': figure(moves['yes-but']),
      hedge: figure(moves.hedge),
      information: figure(moves.information),
    },
    gifts: {
      permissionAsked: figure(gifts.permissionAsked),
      beforeOwnOption: figure(gifts.beforeOwnOption),
      firstOwnOption: quoteOrNull(gifts.firstOwnOption),
    },
    course: course.map((span) => ({ ...span, words: figure(span.words) })),
    ownership: {
      ...ownership,
      ideas: ownership.ideas.map(idea),
      bornFromCoachee: figure(ownership.bornFromCoachee),
    },
    silence: silence.known
      ? {
          ...silence,
          waits: silence.waits.map(wait),
          longest: silence.longest === null ? null : wait(silence.longest),
          silences: figure(silence.silences),
          brokenByCoach: figure(silence.brokenByCoach),
        }
      : silence,
    alertWordsPassed: moments(mirror.alertWordsPassed),
    moments: moments(mirror.moments),
  }
}

const keyOf = ({ turn, start, end }: Place): string => `${turn}:${start}-${end}`
