import type { CalendarDay } from '@lef/method'
import type { Whereabouts } from '@lef/vault'

/** What of a fact is read by people. */
export type FactLine = { readonly day: CalendarDay } & (
  | { readonly kind: 'planned' | 'moved' | 'held' | 'ended' }
  | { readonly kind: 'whereabouts'; readonly where: Whereabouts }
)
