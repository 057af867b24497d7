import { useState, type ReactNode } from 'react'
import { useNotebookState } from '../../../app/notebook-context.ts'
import { row, tight } from '../../../design/layout.css.ts'
import { heading, soft } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Secret } from '../../../parts/secret.tsx'
import { passphraseMessages } from './messages.ts'
import * as styles from './passphrase.css.ts'
import type { Rekey } from './use-rekey.ts'

interface LockFormProps {
  readonly title: string
  readonly why: string
  readonly rekey: Rekey
  /** The way to the other form, and what it says. */
  readonly other: string
  readonly onOther: () => void
  /** Hears the passphrase that is on the lock now; empty where there is none. */
  readonly onSubmit: (current: string) => void
  readonly onClose: () => void
  /** What is to be on the lock: its fields, the first of them with focus where nothing is asked before it. */
  readonly children: (first: boolean) => ReactNode
}

/** Putting a new passphrase on the lock: asks the one that is on it, where there is one. */
export function LockForm({ title, why, rekey, other, onOther, onSubmit, onClose, children }: LockFormProps) {
  const m = useMessages(passphraseMessages)
  const needsCurrent = useNotebookState((notebook) => notebook.protection) === 'passphrase'
  const [current, setCurrent] = useState('')
  const { busy, seconds, problem, problemOfCurrent } = rekey
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(current)
      }}
    >
      <div className={tight}>
        <h3 className={heading}>{title}</h3>
        <p className={soft}>{why}</p>
      </div>
      {needsCurrent ? (
        <Secret
          label={m.current}
          value={current}
          onChange={setCurrent}
          purpose="current"
          problem={problemOfCurrent ? problem : null}
        />
      ) : null}
      {children(!needsCurrent)}
      {seconds > 0 ? <p>{m.timeLeft(seconds)}</p> : null}
      <div className={row}>
        <Button kind="primary" submit disabled={busy || seconds > 0}>
          {busy ? m.sealing : m.set}
        </Button>
        <Button kind="quiet" onPress={onOther} disabled={busy}>
          {other}
        </Button>
        <Button kind="quiet" onPress={onClose} disabled={busy}>
          {m.cancel}
        </Button>
      </div>
    </form>
  )
}
