import type { Language } from '@lef/method'
import type { CodedTurn, Place } from '../findings/coded-turn.ts'
import { figure, type Figure } from './figure.ts'
import {
  fewestShared,
  isBefore,
  names,
  saidIn,
  sameIdea,
  takesUpIdea,
  type Passage,
  type Said,
} from './mentions.ts'
import { fewestIdeas, ideaFrom } from './minimums.ts'
import { quotationAt, type Quotation } from './quotation.ts'
import { pointsBack, sharedCount } from './words/content-words.ts'

export const ideaKinds = ['goal', 'option', 'action'] as const
/** What can be named in a conversation: what one wants, what one could do, what one will do. */
export type IdeaKind = (typeof ideaKinds)[number]

/** A goal, option or action, and who named it first. */
export type Idea =
  | {
      readonly kind: IdeaKind
      readonly first: 'coachee'
      /** The coachee's own first naming. */
      readonly naming: Quotation
      /** Where the coachee says it as a goal, option or action, when that is later than the naming. */
      readonly takenOver: Quotation | null
    }
  | {
      readonly kind: IdeaKind
      readonly first: 'coach'
      readonly naming: Quotation
      /** Where the coachee takes it over; null: it was left lying. */
      readonly takenOver: Quotation | null
    }
  /** Too few words of its own to look for, or a likeness too faint to decide on: left out of the share. */
  | {
      readonly kind: IdeaKind
      readonly first: null
      readonly naming: Quotation
      /** What it may come from. */
      readonly perhaps: Quotation | null
    }

export interface Ownership {
  /** By the place of `naming`. */
  readonly ideas: readonly Idea[]
  /** Ideas that the coachee named first, of all of which it is clear; only from a stated number on. */
  readonly bornFromCoachee: Figure
  /** How many are left out because it is not clear. */
  readonly unclear: number
}

// Two shared words make it the coachee's; to be quoted as its first naming, a sentence shows more of the idea.
const fewestToQuote = 3

/** A place where an idea is said as one: a gift of the coach, or a goal, option or promise of the coachee. */
interface Candidate extends Place {
  readonly kind: IdeaKind
  readonly role: 'coach' | 'coachee'
  readonly stems: ReadonlySet<string>
}

/** An idea while the conversation is gone through. */
interface Draft {
  readonly kind: IdeaKind
  readonly first: 'coach' | 'coachee' | null
  readonly naming: Place
  readonly stems: ReadonlySet<string>
  takenOver: Place | null
  readonly perhaps: Place | null
}

/**
 * Who named each goal, option and action first (SPEC T-54). Cautious: two sayings are one idea only when they share
 * at least two content words and half of the shorter; a fainter likeness to a gift is left undecided.
 */
export function ownershipOf(turns: readonly CodedTurn[], language: Language): Ownership {
  const all = saidIn(turns, language)
  const drafts: Draft[] = []
  for (const candidate of candidatesOf(turns, all)) {
    const draft =
      candidate.role === 'coach'
        ? givenByCoach(candidate, all, drafts)
        : saidByCoachee(candidate, all, drafts, turns, language)
    if (draft !== null) drafts.push(draft)
  }
  drafts.sort((one, other) => (isBefore(one.naming, other.naming) ? -1 : 1))
  const ideas = drafts.map((draft) => ideaOf(draft, turns))
  const clear = ideas.filter(({ first }) => first !== null)
  const born = clear.filter(({ first }) => first === 'coachee')
  return {
    ideas,
    bornFromCoachee: figure(
      born.length,
      clear.length,
      'ideas',
      born.map(({ naming }) => naming),
      fewestIdeas,
    ),
    unclear: ideas.length - clear.length,
  }
}

/** The first option that is clearly the coachee's own, where it was first named. */
export function firstOwnOption({ ideas }: Ownership): Quotation | null {
  const own = ideas.find(({ kind, first }) => kind === 'option' && first === 'coachee')
  return own?.naming ?? null
}

function candidatesOf(turns: readonly CodedTurn[], all: Said): readonly Candidate[] {
  return turns.flatMap(({ role, text, findings, phase }, turn) =>
    role === 'other'
      ? []
      : findings.flatMap(({ code, start, end, confidence }): Candidate[] => {
          const kind = kindOf(code, phase)
          if (kind === null || (role === 'coach') !== (code === 'gift')) return []
          if (role === 'coachee' && confidence < ideaFrom) return []
          return [{ kind, role, turn, start, end, stems: all.stemsOf(text.slice(start, end)) }]
        }),
  )
}

function kindOf(code: string, phase: CodedTurn['phase']): IdeaKind | null {
  if (code === 'gift' || code === 'possibility') return 'option'
  if (code !== 'change-talk') return null
  return phase === 'goal' ? 'goal' : phase === 'what' ? 'action' : null
}

/** A gift: an option named by the coach, unless the coachee had named it before. */
function givenByCoach(gift: Candidate, all: Said, drafts: readonly Draft[]): Draft | null {
  if (gift.stems.size < fewestShared) {
    const earlier = echoOf(gift, all, 'coachee')
    return gift.stems.size > 0 && earlier === null ? clear(gift, 'coach', gift) : unclear(gift, earlier)
  }
  const known = drafts.some(
    ({ kind, first, stems }) => kind === 'option' && first !== null && takesUpIdea(gift.stems, stems),
  )
  if (known) return null
  const earlier = all
    .sharing(gift.stems)
    .find(
      (passage) => passage.role === 'coachee' && isBefore(passage, gift) && names(passage.stems, gift.stems),
    )
  return earlier === undefined ? clear(gift, 'coach', gift) : clear(gift, 'coachee', earlier)
}

function saidByCoachee(
  said: Candidate,
  all: Said,
  drafts: readonly Draft[],
  turns: readonly CodedTurn[],
  language: Language,
): Draft | null {
  const given = drafts.filter(({ first, naming }) => first === 'coach' && isBefore(naming, said))
  const justGiven = given.findLast(({ naming }) => naming.turn === said.turn - 1) ?? null
  const text = turns[said.turn]?.text.slice(said.start, said.end) ?? ''

  if (said.stems.size < fewestShared) {
    // "Ja, dat ga ik doen" right behind a gift takes that gift over; anywhere else it names nothing to look for.
    if (justGiven !== null && sharedCount(said.stems, justGiven.stems) === said.stems.size)
      return takeOver(justGiven, said)
    const echo = echoOf(said, all, 'coach') ?? (pointsBack(text, language) ? justGiven?.naming : null) ?? null
    return said.stems.size > 0 && echo === null ? clear(said, 'coachee', said) : unclear(said, echo)
  }
  const gift = given.find(({ stems }) => takesUpIdea(said.stems, stems))
  if (gift !== undefined) return takeOver(gift, said)

  const mine = drafts.find(
    ({ kind, first, stems }) => kind === said.kind && first === 'coachee' && sameIdea(stems, said.stems),
  )
  if (mine !== undefined) {
    mine.takenOver ??= said
    return null
  }
  // What the coach gives back was the coachee's already, whether or not we find where.
  const earlier = all
    .sharing(said.stems)
    .find(
      (passage) =>
        passage.act !== 'gives-back' &&
        isBefore(passage, said) &&
        (passage.turn < said.turn || passage.end <= said.start) &&
        names(passage.stems, said.stems),
    )
  if (earlier?.role === 'coachee')
    return sharedCount(earlier.stems, said.stems) >= fewestToQuote
      ? { ...clear(said, 'coachee', earlier), takenOver: said }
      : clear(said, 'coachee', said)
  if (earlier?.act === 'puts-forward') return { ...clear(said, 'coach', earlier), takenOver: said }
  if (earlier !== undefined) return unclear(said, earlier)
  if (justGiven !== null && (pointsBack(text, language) || sharedCount(said.stems, justGiven.stems) > 0))
    return unclear(said, justGiven.naming)
  return clear(said, 'coachee', said)
}

/** Where the other spoke of the one content word of a short saying before; too little to decide anything on. */
function echoOf(said: Candidate, all: Said, other: 'coach' | 'coachee'): Passage | null {
  return (
    all
      .sharing(said.stems)
      .find((passage) => passage.role === other && passage.act !== 'gives-back' && isBefore(passage, said)) ??
    null
  )
}

/** The coachee takes a gift over; as a promise it is an action of its own, named first by the coach. */
function takeOver(gift: Draft, said: Candidate): Draft | null {
  gift.takenOver ??= said
  return said.kind === 'option' ? null : { ...clear(said, 'coach', gift.naming), takenOver: said }
}

const clear = (
  { kind, stems }: Candidate,
  first: 'coach' | 'coachee',
  { turn, start, end }: Place,
): Draft => ({
  kind,
  first,
  naming: { turn, start, end },
  stems,
  takenOver: null,
  perhaps: null,
})

const unclear = ({ kind, stems, turn, start, end }: Candidate, perhaps: Place | null): Draft => ({
  kind,
  first: null,
  naming: { turn, start, end },
  stems,
  takenOver: null,
  perhaps,
})

function ideaOf({ kind, first, naming, takenOver, perhaps }: Draft, turns: readonly CodedTurn[]): Idea {
  const quote = (place: Place | null) => (place === null ? null : quotationAt(turns, place))
  const quoted = quotationAt(turns, naming)
  return first === null
    ? { kind, first, naming: quoted, perhaps: quote(perhaps) }
    : { kind, first, naming: quoted, takenOver: quote(takenOver) }
}
