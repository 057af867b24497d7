import type { PasskeyWay } from '@lef/store'
import { lazy, Suspense, useEffect, useState, type FormEvent } from 'react'
import { shellMessages } from '../../app/messages.ts'
import { useNotebook } from '../../app/notebook-context.ts'
import { tight } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Secret } from '../../parts/secret.tsx'
import * as styles from './lock.css.ts'
import { lockMessages } from './messages.ts'
import { unlockProblem, type UnlockProblem } from './unlock-problem.ts'
import { useCountdown } from './use-countdown.ts'

const OpenByCode = lazy(() => import('../recovery/open-by-code.tsx'))
const EraseEverything = lazy(() => import('../settings/erase-everything.tsx'))

const OpenWithPasskey = lazy(() => import('../../account/passkey/open-with-passkey.tsx'))

/** Stands in the place of every screen while the notebook is locked. */
export function LockScreen() {
  const m = useMessages(lockMessages)
  return (
    <main className={styles.screen}>
      <div className={tight}>
        <p className={styles.word}>lef</p>
        <h1 className={title}>{m.title}</h1>
        <p className={soft}>{m.text}</p>
      </div>
      <Unlock />
      <Passkeys />
      <Forgotten />
    </main>
  )
}

function Unlock() {
  const m = useMessages(lockMessages)
  const shell = useMessages(shellMessages)
  const notebook = useNotebook()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<UnlockProblem | null>(null)
  const [seconds, wait] = useCountdown()

  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || seconds > 0 || passphrase === '') return
    setBusy(true)
    setProblem(null)
    try {
      const opened = await notebook.unlock(passphrase)
      if (opened.ok) return
      setProblem(opened.error.reason)
      if (opened.error.reason === 'wrong-passphrase') setPassphrase('')
      if ('milliseconds' in opened.error) wait(opened.error.milliseconds)
    } catch {
      setProblem('memory')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className={styles.form} onSubmit={(event) => void unlock(event)}>
      <Secret
        label={m.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        purpose="current"
        problem={problem === null ? null : unlockProblem(problem, seconds > 0, m, shell)}
        autoFocus
      />
      <div>
        <Button kind="primary" submit disabled={busy || seconds > 0}>
          {busy ? m.unlocking : m.unlock}
        </Button>
      </div>
      {seconds > 0 ? <p>{m.timeLeft(seconds)}</p> : null}
    </form>
  )
}

/** Where passkeys open the notebook too: by them. */
function Passkeys() {
  const notebook = useNotebook()
  const [ways, setWays] = useState<readonly PasskeyWay[]>([])
  useEffect(() => {
    let gone = false
    notebook.passkeys().then(
      (found) => {
        if (!gone && found.ok) setWays(found.value)
      },
      // Its code is not here, and no network: the passphrase opens it all the same.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [notebook])
  if (ways.length === 0) return null
  return (
    <Suspense>
      <OpenWithPasskey ways={ways} />
    </Suspense>
  )
}

/** Without the passphrase there are two ways left: the code on paper, or to begin anew. */
function Forgotten() {
  const m = useMessages(lockMessages)
  const notebook = useNotebook()
  const [open, setOpen] = useState(false)
  const [hasCode, setHasCode] = useState(false)
  useEffect(() => {
    if (!open) return
    let gone = false
    notebook.hasRecoveryCode().then(
      (found) => {
        if (!gone) setHasCode(found.ok && found.value)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [notebook, open])
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.forgotten}>{m.forgotten}</summary>
      {open ? (
        <div className={styles.opened}>
          <Suspense>
            {hasCode ? <OpenByCode /> : null}
            <p>{hasCode ? m.neither : m.forgottenText}</p>
            <p>{m.throughOther}</p>
            <EraseEverything />
          </Suspense>
        </div>
      ) : null}
    </details>
  )
}
