import { useState, type FormEvent } from 'react'
import { row, tight } from '../../../design/layout.css.ts'
import { heading } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Secret } from '../../../parts/secret.tsx'
import { passphraseMessages } from './messages.ts'
import * as styles from './passphrase.css.ts'
import { useRekey } from './use-rekey.ts'

/** Taking the lock off again, by who knows the passphrase. */
export function RemovePassphrase({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages(passphraseMessages)
  const [current, setCurrent] = useState('')
  const { run, busy, seconds, problem } = useRekey(onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run((notebook) => notebook.removePassphrase(current))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={tight}>
        <h3 className={heading}>{m.removeTitle}</h3>
        <p>{m.removeWhat}</p>
      </div>
      <Secret
        label={m.current}
        value={current}
        onChange={setCurrent}
        purpose="current"
        problem={problem}
        autoFocus
      />
      {seconds > 0 ? <p>{m.timeLeft(seconds)}</p> : null}
      <div className={row}>
        <Button kind="primary" onPress={onClose} disabled={busy}>
          {m.cancel}
        </Button>
        <Button submit disabled={busy || seconds > 0}>
          {busy ? m.removing : m.remove}
        </Button>
      </div>
    </form>
  )
}
