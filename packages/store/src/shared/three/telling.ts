import { whereabouts, type Whereabouts } from '@lef/vault'
import type { Agreed } from './agreed.ts'
import {
  agreesWith,
  mayTell,
  tellableFacts,
  type Tellable,
  type TellingPlace,
  type TrajectoryOutline,
} from './outline-of-trajectory.ts'

/** What the two can ask one another to tell now, and what of the other's the device finds in the trajectory as well. */
export interface Telling {
  /** Derived from the trajectory, allowed, not told, and asked by nobody yet. */
  readonly ready: readonly Tellable[]
  /** Allowed to be said: where the trajectory is, that it ended. */
  readonly sayable: readonly Tellable[]
  /** By the names of the waiting facts: whether this device's trajectory says the same. */
  readonly agrees: ReadonlyMap<string, boolean>
}

/** What of the trajectory two people may say and no device can tell. */
const sayings = (day: Tellable['day']): readonly Tellable[] => [
  ...whereabouts.map((where: Whereabouts) => ({ kind: 'whereabouts', where, day }) as const),
  { kind: 'ended', day },
]

/** What can be told of a trajectory; what was signed on this device and not sent yet, is asked for already. */
export function tellingOf(place: TellingPlace, outline: TrajectoryOutline, agreed: Agreed): Telling {
  const asked = [
    ...agreed.waiting,
    ...agreed.unsent.filter((one) => one.kind === 'process-fact' && one.refused === null),
  ].flatMap((one) => ('fact' in one ? [one.fact] : []))
  const isAsked = (one: Tellable) => asked.some((fact) => isSame(fact, one))
  return {
    ready: tellableFacts(place, outline).filter((one) => !isAsked(one)),
    sayable: sayings(place.today).filter((one) => mayTell(place, one) && !isAsked(one)),
    agrees: new Map(agreed.waiting.map(({ name, fact }) => [name, agreesWith(outline, fact)])),
  }
}

function isSame(fact: Tellable, other: Tellable): boolean {
  if (fact.kind !== other.kind) return false
  if ('conversation' in fact && 'conversation' in other) return fact.conversation === other.conversation
  return !('where' in fact && 'where' in other) || fact.where === other.where
}
