import { useState, type FormEvent } from 'react'
import { useNotebook, useNotebookState } from '../app/notebook-context.ts'
import { stack } from '../design/layout.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import { Secret } from '../parts/secret.tsx'
import { TextLine } from '../parts/text-line.tsx'
import { Tick } from '../parts/tick.tsx'
import { narrow } from './account.css.ts'
import type { Account } from './account.ts'
import type { ComingInError } from './coming-in.ts'
import { fieldProblem } from './field-problem.ts'
import { keyFromBefore } from './one-passphrase.ts'
import { accountMessages } from './messages.ts'

/** Signing in with mail address and passphrase; on a device without a lock, the same passphrase can put one on. */
export function SignInForm({ account }: { readonly account: Account }) {
  const m = useMessages(accountMessages)
  const notebook = useNotebook()
  const unlocked = useNotebookState((open) => open.protection) === 'none'
  const [mail, setMail] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [lock, setLock] = useState(true)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<ComingInError | null>(null)
  const noMail = fieldProblem(mail, m, 'mail')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    setRefused(null)
    if (busy || noMail !== null || passphrase === '') return
    setBusy(true)
    try {
      let done = await account.signIn(mail, passphrase)
      if (!done.ok && done.error.problem === 'wrong-sign-in') {
        // The lock has the new passphrase already, and the account is still to get it: the key from before signs in.
        const before = await keyFromBefore(notebook)
        if (before !== null && (await notebook.verify(passphrase)).ok)
          done = await account.signInWithKey(mail, before)
      }
      if (!done.ok) return setRefused(done.error)
      // Whoever is in is in: a lock that does not go on now can be put on in the settings.
      if (unlocked && lock) await notebook.setPassphrase(passphrase)
    } catch {
      setRefused({ problem: 'memory', wait: 0 })
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className={narrow} onSubmit={(event) => void submit(event)} noValidate>
      <div className={stack}>
        <TextLine
          label={m.mail}
          kind="email"
          value={mail}
          onChange={setMail}
          problem={tried ? noMail : null}
        />
        <Secret
          label={m.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          purpose="current"
          problem={tried && passphrase === '' ? m.empty : null}
        />
        {unlocked ? (
          <Tick on={lock} onChange={setLock}>
            {m.lockToo}
          </Tick>
        ) : null}
      </div>
      <p role="alert">{refused === null ? '' : m.refused(refused)}</p>
      <div>
        <Button kind="primary" submit disabled={busy}>
          {busy ? m.signingIn : m.signIn}
        </Button>
      </div>
    </form>
  )
}
