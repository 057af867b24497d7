import type { Notebook } from '@lef/store'
import { useState } from 'react'
import { shellMessages } from '../../../app/messages.ts'
import type { AccountAfter, OnePassphraseError } from '../../../account/one-passphrase.ts'
import { useNotebook } from '../../../app/notebook-context.ts'
import { usePreferences } from '../../../app/preferences.ts'
import { useAccountHere } from '../../../app/together.tsx'
import { useMessages } from '../../../messages/messages.ts'
import { lockMessages } from '../../lock/messages.ts'
import { unlockProblem, type UnlockProblem } from '../../lock/unlock-problem.ts'
import { useCountdown } from '../../lock/use-countdown.ts'
import { passphraseMessages } from './messages.ts'

type Replaced =
  | { readonly ok: true; readonly value: AccountAfter | null }
  | { readonly ok: false; readonly error: OnePassphraseError }

export type Rekey = ReturnType<typeof useRekey>

/** Replacing the keys: whether it is under way, what went wrong in plain words, how long to wait. */
export function useRekey(onDone: (account: AccountAfter | null) => void) {
  const notebook = useNotebook()
  const m = useMessages(passphraseMessages)
  const lock = useMessages(lockMessages)
  const shell = useMessages(shellMessages)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<OnePassphraseError['reason'] | null>(null)
  const [seconds, wait] = useCountdown()

  const [{ signedIn }] = usePreferences()
  const account = useAccountHere()

  /** A new passphrase on the lock, and where there is an account with the same one, on that as well. */
  const set = async (next: string, current: string) => {
    if (!signedIn || notebook.protection === 'none') return notebook.setPassphrase(next, current)
    const [{ changeBoth }, { signInAtServer, signInWhileAway }] = await Promise.all([
      import('../../../account/one-passphrase.ts'),
      import('../../../account/sign-in-at-server.ts'),
    ])
    const server = (account && signInAtServer(account)) ?? signInWhileAway()
    return changeBoth(notebook, server, next, current)
  }
  const run = async (replace: (notebook: Notebook) => Promise<Replaced>) => {
    if (busy || seconds > 0) return
    setBusy(true)
    setProblem(null)
    try {
      const replaced = await replace(notebook)
      if (replaced.ok) onDone(replaced.value)
      else {
        setProblem(replaced.error.reason)
        if ('milliseconds' in replaced.error) wait(replaced.error.milliseconds)
      }
    } catch {
      setProblem('memory')
    } finally {
      setBusy(false)
    }
  }
  const say = (reason: NonNullable<typeof problem>): string => {
    if (reason === 'offline') return m.serverAway
    if (reason === 'busy') return m.busy
    if (reason === 'locked') return m.locked
    if (reason === 'weak') return m.weak.common
    return unlockProblem(reason satisfies UnlockProblem, seconds > 0, lock, shell)
  }
  const said = problem === null ? null : say(problem)
  const ofCurrent = problem === 'wrong-passphrase' || problem === 'wait'
  return { run, set, busy, seconds, problem: said, problemOfCurrent: ofCurrent }
}
