import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import type { Account, AccountState } from '../account/account.ts'
import { PreferencesContext } from './preferences.ts'

/** What there is for working together: nothing at all until somebody asks for it. */
interface Together {
  /** Null until its code is here. */
  readonly account: Account | null
  /** Fetches it, once. */
  readonly begin: () => void
}

const TogetherContext = createContext<Together | null>(null)

/**
 * Working together is not loaded, and no server is spoken to, before somebody opens a screen that is about it, or has
 * signed in on this device before.
 */
export function TogetherProvider({ children }: { readonly children: ReactNode }) {
  const preferences = useContext(PreferencesContext)
  if (!preferences) throw new Error('PreferencesContext is missing above this component')
  const [wanted, setWanted] = useState(() => preferences.get().signedIn)
  const [account, setAccount] = useState<Account | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    const load = async () => {
      const { createAccount } = await import('../account/account.ts')
      if (gone) return
      const made = createAccount(window, preferences)
      setAccount(made)
      await made.look()
    }
    // Offline before its code was ever fetched: what is about it says so, everything else goes on.
    load().catch(() => undefined)
    return () => {
      gone = true
      setAccount(null)
    }
  }, [wanted, preferences])
  const together = useMemo(() => ({ account, begin: () => setWanted(true) }), [account])
  return <TogetherContext value={together}>{children}</TogetherContext>
}

/** The account of this device, as soon as it is here; for screens that are about it. */
export function useAccount(): Account | null {
  const together = useContext(TogetherContext)
  if (!together) throw new Error('TogetherProvider is missing above this component')
  const { account, begin } = together
  useEffect(begin, [begin])
  return account
}

const asking: AccountState = { kind: 'asking' }

/** Who is signed in. */
export function useAccountState(account: Account | null): AccountState {
  return useSyncExternalStore(
    (listener) => account?.subscribe(listener) ?? (() => {}),
    () => account?.state ?? asking,
  )
}
