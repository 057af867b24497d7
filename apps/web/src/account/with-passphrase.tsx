import { lazy, Suspense, useState, type FormEvent, type ReactNode } from 'react'
import { useNotebook, useNotebookState } from '../app/notebook-context.ts'
import { sheet, stack, tight } from '../design/layout.css.ts'
import { heading, soft } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import { Secret } from '../parts/secret.tsx'
import { narrow } from './account.css.ts'
import type { ComingIn, ComingInError } from './coming-in.ts'
import { accountMessages } from './messages.ts'

const SetPassphrase = lazy(() => import('../screens/settings/passphrase/set-passphrase.tsx'))

interface WithPassphraseProps {
  /** What is asked besides. */
  readonly children: ReactNode
  readonly action: string
  /** False when something is not filled in yet; whoever it belongs to says so. */
  readonly check: () => boolean
  readonly run: (passphrase: string) => Promise<ComingIn>
}

/**
 * A form that ends with the passphrase of this notebook, which is the account's as well. Where there is none, it is made
 * first, with the lock it puts on.
 */
export function WithPassphrase({ children, action, check, run }: WithPassphraseProps) {
  const m = useMessages(accountMessages)
  const notebook = useNotebook()
  const protection = useNotebookState((open) => open.protection)
  const [making, setMaking] = useState(protection === 'none')
  const [made, setMade] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [refused, setRefused] = useState<ComingInError | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const passphrase = made ?? typed
    setWrong(passphrase === '' ? m.empty : null)
    setRefused(null)
    if (busy || !check() || passphrase === '') return
    setBusy(true)
    try {
      // Typed wrongly now, it would be the key of an account that no passphrase of theirs opens.
      const same = made !== null || (await notebook.verify(passphrase)).ok
      if (!same) return setWrong(m.notPassphrase)
      const done = await run(passphrase)
      if (!done.ok) setRefused(done.error)
    } catch {
      setRefused({ problem: 'memory', wait: 0 })
    } finally {
      setBusy(false)
    }
  }
  if (making || protection === 'none') {
    return (
      <div className={narrow}>
        <div className={tight}>
          <h2 className={heading}>{m.firstTitle}</h2>
          <p>{m.firstWhy}</p>
        </div>
        {making ? (
          <div className={sheet}>
            <Suspense>
              <SetPassphrase onClose={() => setMaking(false)} onSet={setMade} />
            </Suspense>
          </div>
        ) : (
          <div>
            <Button kind="primary" onPress={() => setMaking(true)}>
              {m.firstMake}
            </Button>
          </div>
        )}
      </div>
    )
  }
  return (
    <form className={narrow} onSubmit={(event) => void submit(event)} noValidate>
      <div className={stack}>
        {children}
        {made === null ? (
          <Secret label={m.passphrase} value={typed} onChange={setTyped} purpose="current" problem={wrong} />
        ) : (
          <p className={soft}>{m.passphraseMade}</p>
        )}
      </div>
      <p role="alert">{refused === null ? '' : m.refused(refused)}</p>
      <div>
        <Button kind="primary" submit disabled={busy}>
          {busy ? m.working : action}
        </Button>
      </div>
    </form>
  )
}
