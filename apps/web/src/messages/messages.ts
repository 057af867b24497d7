import type { Address, Language } from '@lef/method'
import { usePreferences } from '../app/preferences.ts'

/** Picks the je- or the u-form of a Dutch sentence. */
export type Say = <T>(je: T, u: T) => T

/**
 * The sentences of one screen: a function of the form of address for Dutch, one object for English.
 * The English one has the type of the Dutch one, so that a missing sentence does not compile.
 */
export interface ScreenMessages<M> {
  readonly nl: (say: Say) => M
  readonly en: M
}

/** The sentences in one language and form of address. */
export function messagesIn<M>(messages: ScreenMessages<M>, language: Language, address: Address): M {
  return language === 'en' ? messages.en : messages.nl((je, u) => (address === 'u' ? u : je))
}

/** The sentences in the language of this device. */
export function useMessages<M>(messages: ScreenMessages<M>): M {
  const [{ language, address }] = usePreferences()
  return messagesIn(messages, language, address)
}
