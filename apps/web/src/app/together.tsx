import type { Sharing, SharedTrajectory } from '@lef/store/shared'
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import type { Account, AccountState } from '../account/account.ts'
import { beginCopyRounds } from '../account/own-copy/copy-rounds.ts'
import { useLef } from './lef-context.tsx'
import type { Library } from './library.ts'
import { useNotebook } from './notebook-context.ts'
import { usePreferences, PreferencesContext } from './preferences.ts'

/** What there is for working together: nothing at all until somebody asks for it. */
interface Together {
  /** Null until its code is here. */
  readonly account: Account | null
  /** Null until somebody has signed in on this device, and it is open. */
  readonly sharing: Sharing | null
  /** Fetches the account, once. */
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
  const [{ signedIn }] = usePreferences()
  const [wanted, setWanted] = useState(signedIn)
  const [account, setAccount] = useState<Account | null>(null)
  const sharing = useOpenSharing(signedIn)
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
  useSettledSignIn(account)
  useKeptCopy(account)
  const { library } = useLef()
  useTakenUp(sharing, library)
  useEffect(() => {
    const stop = sharing
      ? library.erasing.before(async (id) => {
          const shared = sharing.of(id)
          if (shared !== null) await sharing.stopSharing(shared.document)
        })
      : undefined
    // Not before what was shared can be ended as well. A disk that refuses now is asked again at the next opening.
    if (sharing !== null || !signedIn) library.erasing.finish().catch(() => undefined)
    return stop
  }, [library, sharing, signedIn])
  const together = useMemo(() => ({ account, sharing, begin: () => setWanted(true) }), [account, sharing])
  return <TogetherContext value={together}>{children}</TogetherContext>
}

/** What was begun on another device of this person's, comes to this one as well. */
function useTakenUp(sharing: Sharing | null, library: Library): void {
  useEffect(() => {
    if (sharing === null) return
    let stop: (() => void) | null = null
    let gone = false
    const begin = async () => {
      const { takeUpElsewhere } = await import('../sharing/take-up-elsewhere.ts')
      if (!gone) stop = takeUpElsewhere(sharing, library)
    }
    begin().catch(() => undefined)
    return () => {
      gone = true
      stop?.()
    }
  }, [sharing, library])
}

/** What a changed passphrase still has to tell the server, it is told as soon as somebody is signed in there. */
function useSettledSignIn(account: Account | null): void {
  const notebook = useNotebook()
  const isIn = useAccountState(account).kind === 'in'
  useEffect(() => {
    if (account === null || !isIn) return
    const settle = async () => {
      const [{ settle: finish }, { signInAtServer }] = await Promise.all([
        import('../account/one-passphrase.ts'),
        import('../account/sign-in-at-server.ts'),
      ])
      const server = signInAtServer(account)
      if (server !== null) await finish(notebook, server)
    }
    settle().catch(() => undefined)
  }, [account, isIn, notebook])
}

/** The sealed copy that this device keeps at the server stays up to date, but for the time of a conversation; soon after something was erased. */
function useKeptCopy(account: Account | null): void {
  const { library, now, zone } = useLef()
  const notebook = useNotebook()
  const preferences = useContext(PreferencesContext)
  const isIn = useAccountState(account).kind === 'in'
  /** How many erasures the copy at the server has followed. */
  const followed = useRef(0)
  useEffect(() => {
    if (account === null || !isIn || preferences === null) return
    const keep = async (erased: boolean) => {
      const [{ keepCopy }, { inConversation }] = await Promise.all([
        import('../account/own-copy/keep-copy.ts'),
        import('../../pwa/conversation-lock.ts'),
      ])
      if (await inConversation()) return false
      return navigator.locks.request('lef/copy', { ifAvailable: true }, async (lock) =>
        lock === null
          ? false
          : keepCopy(account.ask, notebook, library, preferences.get(), zone, now(), erased),
      )
    }
    const schedule = (milliseconds: number, run: () => void) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    }
    return beginCopyRounds({ schedule, erasing: library.erasing, followed, keep })
  }, [account, isIn, library, notebook, now, preferences, zone])
}

/** Sharing over the open notebook, for as long as somebody is signed in on this device. */
function useOpenSharing(signedIn: boolean): Sharing | null {
  const { zone } = useLef()
  const notebook = useNotebook()
  const [sharing, setSharing] = useState<Sharing | null>(null)
  useEffect(() => {
    if (!signedIn) return
    let end: (() => void) | null = null
    let gone = false
    const begin = async () => {
      const { beginSharing } = await import('../sharing/begin-sharing.ts')
      const begun = gone ? null : await beginSharing(notebook, window, zone)
      if (begun === null) return
      if (gone) return begun.end()
      end = begun.end
      setSharing(begun.sharing)
    }
    begin().catch(() => undefined)
    return () => {
      gone = true
      end?.()
      setSharing(null)
    }
  }, [notebook, signedIn, zone])
  return sharing
}

function useTogether(): Together {
  const together = useContext(TogetherContext)
  if (!together) throw new Error('TogetherProvider is missing above this component')
  return together
}

/** The account of this device, as soon as it is here; for screens that are about it. */
export function useAccount(): Account | null {
  const { account, begin } = useTogether()
  useEffect(begin, [begin])
  return account
}

/** The account when somebody has signed in on this device and its code is here; nothing is asked for it. */
export function useAccountHere(): Account | null {
  return useTogether().account
}

/** What this device shares; null while it shares nothing with anyone. */
export function useSharing(): Sharing | null {
  return useTogether().sharing
}

const nothing = () => () => {}

/** How a trajectory is shared; null: it is on this device only. */
export function useShared(id: string): SharedTrajectory | null {
  const sharing = useSharing()
  return useSyncExternalStore(
    sharing ? (listener) => sharing.subscribe(listener) : nothing,
    () => sharing?.of(id) ?? null,
  )
}

/** One thing about how a trajectory is shared: whoever shows it is drawn again only when that changes, not at every letter. */
export function useSharedFact<Fact extends string | boolean | null>(
  id: string,
  fact: (shared: SharedTrajectory | null) => Fact,
): Fact {
  const sharing = useSharing()
  return useSyncExternalStore(sharing ? (listener) => sharing.subscribe(listener) : nothing, () =>
    fact(sharing?.of(id) ?? null),
  )
}

/** Whether this person looks on somewhere as a sponsor. */
export function useLooksOn(): boolean {
  const sharing = useSharing()
  return useSyncExternalStore(
    sharing ? (listener) => sharing.subscribe(listener) : nothing,
    () => (sharing?.sponsoring.list().length ?? 0) > 0,
  )
}

const asking: AccountState = { kind: 'asking' }

/** Who is signed in. */
export function useAccountState(account: Account | null): AccountState {
  return useSyncExternalStore(
    account ? (listener) => account.subscribe(listener) : nothing,
    () => account?.state ?? asking,
  )
}
