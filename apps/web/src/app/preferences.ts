import type { Address, Language } from '@lef/method'
import { createContext, useContext, useSyncExternalStore } from 'react'

/**
 * How this device shows Lef. Not content, and needed before anything is unlocked,
 * so it lies outside the sealed notebook, in localStorage.
 */
export interface Preferences {
  readonly language: Language
  readonly address: Address
  readonly theme: 'auto' | 'light' | 'dark'
  /** Single-key shortcuts in the room (WCAG 2.1.4: they can be switched off). */
  readonly shortcuts: boolean
  /** Reads along with questions that a coach drafts. */
  readonly guard: boolean
  /** Minutes without a touch after which a protected notebook locks itself; null is never. */
  readonly autoLock: number | null
  /** The offer of a passphrase was answered with "later"; it does not come back by itself. */
  readonly protectionLater: boolean
  /** Somebody signed in on this device: Lef speaks to its server by itself. Without that, it never does. */
  readonly signedIn: boolean
}

/** The choices for `autoLock`. */
export const autoLockMinutes = [1, 5, 15, 60, null] as const

export interface PreferenceStore {
  get(): Preferences
  set(change: Partial<Preferences>): void
  subscribe(listener: () => void): () => void
}

const name = 'lef.preferences'

function parsePreferences(stored: string | null, browserLanguages: readonly string[]): Preferences {
  let given: Record<string, unknown> = {}
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}')
    if (typeof parsed === 'object' && parsed !== null) given = parsed as Record<string, unknown>
  } catch {
    given = {} // Unreadable preferences are no preferences: the browser's own are taken.
  }
  const english =
    !browserLanguages.some((tag) => tag.startsWith('nl')) && browserLanguages[0]?.startsWith('en')
  return {
    language:
      given['language'] === 'en' || given['language'] === 'nl' ? given['language'] : english ? 'en' : 'nl',
    address: given['address'] === 'u' ? 'u' : 'je',
    theme: given['theme'] === 'light' || given['theme'] === 'dark' ? given['theme'] : 'auto',
    shortcuts: given['shortcuts'] !== false,
    guard: given['guard'] !== false,
    autoLock: parseAutoLock(given['autoLock']),
    protectionLater: given['protectionLater'] === true,
    signedIn: given['signedIn'] === true,
  }
}

/** Minutes of `autoLock`; a quarter of an hour while nobody chose. */
function parseAutoLock(stored: unknown): number | null {
  const chosen = autoLockMinutes.find((minutes) => minutes === stored)
  return chosen === undefined ? 15 : chosen
}

/** Preferences kept in localStorage and followed across tabs. */
export function createPreferenceStore(view: Window): PreferenceStore {
  const readStored = () => {
    try {
      return view.localStorage.getItem(name)
    } catch {
      return null // Storage switched off: preferences last as long as the tab.
    }
  }
  let current = parsePreferences(readStored(), view.navigator.languages)
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  view.addEventListener('storage', (event) => {
    if (event.key !== name) return
    current = parsePreferences(event.newValue, view.navigator.languages)
    tell()
  })
  return {
    get: () => current,
    set(change) {
      current = { ...current, ...change }
      try {
        view.localStorage.setItem(name, JSON.stringify(current))
      } catch {
        // Nothing to do: they still hold for this tab.
      }
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const PreferencesContext = createContext<PreferenceStore | null>(null)

export function usePreferences(): readonly [Preferences, PreferenceStore['set']] {
  const store = useContext(PreferencesContext)
  if (!store) throw new Error('PreferencesContext is missing above this component')
  return [useSyncExternalStore(store.subscribe, store.get, store.get), store.set]
}

/** Shows the theme on the page; `auto` follows the device. Gives a function that stops following. */
export function followTheme(store: PreferenceStore, view: Window): () => void {
  const dark = view.matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const { theme, language } = store.get()
    const root = view.document.documentElement
    root.dataset['theme'] = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme
    root.lang = language
  }
  show()
  dark.addEventListener('change', show)
  const stop = store.subscribe(show)
  return () => {
    dark.removeEventListener('change', show)
    stop()
  }
}
