import { daysBetween, dayOf, type Appointment, type CalendarDay } from '@lef/method'
import {
  agreementOn,
  checkTelling,
  concat,
  parseConversationName,
  sha256,
  utf8,
  type ConversationName,
  type DocumentId,
  type FactKind,
  type Membership,
  type ProcessFact,
  type VaultCrypto,
  type Whereabouts,
} from '@lef/vault'
import type { SignedAgreement, ToldFact } from './agreed.ts'

/** What of a conversation the facts are derived from. `id`: random, of the row in the trajectory. */
export interface ConversationOutline {
  readonly id: string
  readonly startedAt: number | null
  readonly endedAt: number | null
  /** When the one after it is to be. */
  readonly appointment: Appointment | null
}

/** A fact without what makes it a statement. */
export type Tellable = { readonly day: CalendarDay } & (
  | { readonly kind: 'planned' | 'moved' | 'held'; readonly conversation: ConversationName }
  | { readonly kind: 'whereabouts'; readonly where: Whereabouts }
  | { readonly kind: 'ended' }
)

/** What a trajectory shows of its conversations, in outline: each that was held, and the one that is planned. */
export interface TrajectoryOutline {
  readonly held: readonly { readonly conversation: ConversationName; readonly day: CalendarDay }[]
  readonly planned: { readonly conversation: ConversationName; readonly day: CalendarDay } | null
}

const label = utf8('lef/conversation-name/1')

/**
 * Derives the outline of a trajectory; `zone` is the one of this device. A conversation's name to those outside comes from
 * the random id of the one before it, where it was planned: the same on both devices, and nobody else can tell it from chance.
 */
export async function outlineOf(
  crypto: VaultCrypto,
  document: DocumentId,
  conversations: readonly ConversationOutline[],
  zone: string,
): Promise<TrajectoryOutline> {
  const began = conversations
    .flatMap((one) => (one.startedAt === null ? [] : [{ ...one, startedAt: one.startedAt }]))
    .toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
  const nameAfter = async (before: string): Promise<ConversationName> => {
    const hash = await sha256(crypto, concat(label, utf8(`/${document}/${before}`)))
    const name = parseConversationName(hash.subarray(0, 16))
    if (name === null) throw new Error('16 bytes are a name')
    return name
  }
  const held = []
  for (const [at, { startedAt, endedAt, id }] of began.entries()) {
    if (endedAt === null) continue
    // The first has none before it: its own id names it, in another way than it names the second.
    const before = began[at - 1]
    held.push({
      conversation: await nameAfter(before === undefined ? `first/${id}` : before.id),
      day: dayOf(startedAt, zone),
    })
  }
  const last = began.at(-1)
  const appointment = last?.appointment ?? null
  const planned =
    last === undefined || appointment === null || last.endedAt === null
      ? null
      : { conversation: await nameAfter(last.id), day: appointment.day }
  return { held, planned }
}

/** What facts are checked against before anybody is asked to sign them. */
export interface TellingPlace {
  readonly membership: Membership
  readonly agreements: readonly SignedAgreement[]
  readonly facts: readonly ToldFact[]
  readonly today: CalendarDay
}

/** A tellable fact as the statement says it: under the agreement of its day; null where there is none. */
export function factOf(place: TellingPlace, tellable: Tellable): ProcessFact | null {
  const agreement = agreementOn(place.agreements, tellable.day)
  if (agreement === null) return null
  const { document } = place.membership
  return { document, agreement: agreement.hash, clause: 'reported', ...tellable }
}

/** Whether both could sign it, and it would be news. */
export function mayTell(place: TellingPlace, tellable: Tellable): boolean {
  const fact = factOf(place, tellable)
  return fact !== null && checkTelling({ ...place, before: place.facts }, fact).ok && isNews(place, tellable)
}

/** The facts of a trajectory that the agreement lets the two tell, and that were not told yet. */
export function tellableFacts(
  place: TellingPlace,
  { held, planned }: TrajectoryOutline,
): readonly Tellable[] {
  const all: Tellable[] = held.map(({ conversation, day }) => ({ kind: 'held', conversation, day }))
  if (planned !== null) {
    const before = place.facts.some(
      (fact) => fact.kind === 'planned' && fact.conversation === planned.conversation,
    )
    all.push({ kind: before ? 'moved' : 'planned', ...planned })
  }
  return all.filter((one) => mayTell(place, one))
}

function isNews({ facts }: TellingPlace, tellable: Tellable): boolean {
  switch (tellable.kind) {
    case 'held':
      return !facts.some(
        (fact) =>
          fact.kind === 'held' && (fact.conversation === tellable.conversation || fact.day === tellable.day),
      )
    case 'planned':
    case 'moved': {
      const about = facts.filter(
        (fact) => 'conversation' in fact && fact.conversation === tellable.conversation,
      )
      // Which came last is not known here; moved back to a day that was told before, there is nothing new to tell.
      return !about.some(({ kind, day }) => kind === 'held' || day === tellable.day)
    }
    case 'whereabouts':
      return !facts.some((fact) => fact.kind === 'whereabouts' && fact.where === tellable.where)
    case 'ended':
      return true
  }
}

/**
 * Whether the trajectory on this device says the same as a fact that the other signed. What people say themselves (where
 * they are, that it ended) no device can know.
 */
export function agreesWith({ held, planned }: TrajectoryOutline, fact: ProcessFact): boolean {
  switch (fact.kind) {
    case 'held':
      // The two may be in different zones: a day of difference is none.
      return held.some(
        ({ conversation, day }) =>
          conversation === fact.conversation && Math.abs(daysBetween(day, fact.day)) <= 1,
      )
    case 'planned':
    case 'moved':
      return planned?.conversation === fact.conversation && planned.day === fact.day
    default:
      return true
  }
}

/** What kinds people tell by saying so; the others are read from the trajectory. */
export const saidKinds: readonly FactKind[] = ['whereabouts', 'ended']
