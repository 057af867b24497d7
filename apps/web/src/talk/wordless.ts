import type { CoachMirror, CodedConversation, Figure, Idea, Moment, Place, Quotation, Wait } from '@lef/talk'

/** A quotation's place, as a key. */
export const placeKey = ({ turn, start, end }: Place): string => `${turn}.${start}.${end}`

/** A quotation of which only the place is kept has no words. */
export const isKept = ({ text }: Pick<Quotation, 'text'>): boolean => text !== ''

/**
 * The mirror without a single word that was said: figures and places only. Moments to ask on go entirely, since
 * without their words they would be nothing but a count of what the coachee said.
 */
export function withoutWords(mirror: CoachMirror): CoachMirror {
  return {
    ...mapQuotations(mirror, (quotation) => ({ ...quotation, text: '' })),
    alertWordsPassed: [],
    moments: [],
  }
}

/**
 * The conversation as a coach may keep it: without what was heard in the coachee's words for the coachee's own mirror
 * alone (E3). Possibilities stay as places, since they say who named an option first; nothing counts them.
 */
export const withoutOwnMirror = (said: CodedConversation): CodedConversation => ({
  ...said,
  turns: said.turns.map((turn) => ({
    ...turn,
    findings: turn.findings.filter(({ code }) => code !== 'problem'),
  })),
})

/** A mirror without words, with those that were kept put back in their places. */
export function withKeptWords(
  mirror: CoachMirror,
  kept: ReadonlyMap<string, string>,
  moments: { readonly alertWordsPassed: readonly Moment[]; readonly moments: readonly Moment[] },
): CoachMirror {
  return {
    ...mapQuotations(mirror, (quotation) => ({ ...quotation, text: kept.get(placeKey(quotation)) ?? '' })),
    ...moments,
  }
}

/** The same mirror with each quotation changed. */
function mapQuotations(mirror: CoachMirror, change: (quotation: Quotation) => Quotation): CoachMirror {
  const figure = <F extends Figure>(of: F): F =>
    of.known ? { ...of, evidence: of.evidence.map(change) } : of
  const each = <Name extends string, F extends Figure>(
    of: Readonly<Record<Name, F>>,
  ): Readonly<Record<Name, F>> =>
    Object.fromEntries(
      Object.entries<F>(of).map(([name, one]): [string, F] => [name, figure(one)]),
    ) as Readonly<Record<Name, F>>
  const maybe = (quotation: Quotation | null) => (quotation === null ? null : change(quotation))
  const wait = (one: Wait): Wait => ({ ...one, question: change(one.question) })
  const idea = (one: Idea): Idea =>
    one.first === null
      ? { ...one, naming: change(one.naming), perhaps: maybe(one.perhaps) }
      : { ...one, naming: change(one.naming), takenOver: maybe(one.takenOver) }
  const { talk, questions, moves, gifts, course, ownership, silence } = mirror
  const { longestTurn } = talk
  const ratio = questions.reflectionsToQuestions
  return {
    ...mirror,
    talk: {
      ...talk,
      byWords: figure(talk.byWords),
      byTime: figure(talk.byTime),
      longestTurn: longestTurn.known
        ? { ...longestTurn, quotation: change(longestTurn.quotation) }
        : longestTurn,
    },
    questions: {
      kinds: each(questions.kinds),
      forms: each(questions.forms),
      openShare: figure(questions.openShare),
      stacked: figure(questions.stacked),
      reflectionsToQuestions: ratio.known ? { ...ratio, evidence: ratio.evidence.map(change) } : ratio,
    },
    moves: each(moves),
    gifts: {
      permissionAsked: figure(gifts.permissionAsked),
      beforeOwnOption: figure(gifts.beforeOwnOption),
      firstOwnOption: maybe(gifts.firstOwnOption),
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
    alertWordsPassed: mirror.alertWordsPassed.map((one) => ({ ...one, said: change(one.said) })),
    moments: mirror.moments.map((one) => ({ ...one, said: change(one.said) })),
  }
}

/** For a file: where words were not kept stands an ellipsis instead of an empty quotation. */
export const withPlaceholders = (mirror: CoachMirror): CoachMirror =>
  mapQuotations(mirror, (quotation) => (isKept(quotation) ? quotation : { ...quotation, text: '…' }))
