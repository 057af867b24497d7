import type { Notebook, RekeyError } from '@lef/store'
import { useState } from 'react'
import { shellMessages } from '../../../app/messages.ts'
import { useNotebook } from '../../../app/notebook-context.ts'
import { useMessages } from '../../../messages/messages.ts'
import { lockMessages } from '../../lock/messages.ts'
import { unlockProblem, type UnlockProblem } from '../../lock/unlock-problem.ts'
import { useCountdown } from '../../lock/use-countdown.ts'
import { passphraseMessages } from './messages.ts'

/** Replacing the keys: whether it is under way, what went wrong in plain words, how long to wait. */
export function useRekey(onDone: () => void) {
  const notebook = useNotebook()
  const m = useMessages(passphraseMessages)
  const lock = useMessages(lockMessages)
  const shell = useMessages(shellMessages)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<RekeyError['reason'] | 'memory' | null>(null)
  const [seconds, wait] = useCountdown()

  const run = async (replace: (notebook: Notebook) => ReturnType<Notebook['setPassphrase']>) => {
    if (busy || seconds > 0) return
    setBusy(true)
    setProblem(null)
    try {
      const replaced = await replace(notebook)
      if (replaced.ok) onDone()
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
    if (reason === 'busy') return m.busy
    if (reason === 'locked') return m.locked
    if (reason === 'weak') return m.weak.common
    return unlockProblem(reason satisfies UnlockProblem, seconds > 0, lock, shell)
  }
  const said = problem === null ? null : say(problem)
  const ofCurrent = problem === 'wrong-passphrase' || problem === 'wait'
  return { run, busy, seconds, problem: said, problemOfCurrent: ofCurrent }
}
