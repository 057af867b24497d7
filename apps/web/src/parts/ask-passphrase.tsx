import { useState, type FormEvent, type ReactNode } from 'react'
import { row } from '../design/layout.css.ts'
import * as styles from './ask-passphrase.css.ts'
import { Button } from './button.tsx'
import { Secret } from './secret.tsx'

interface AskPassphraseProps {
  /** What it is asked for. */
  readonly children: ReactNode
  readonly label: string
  /** False where there is none to ask: then doing it is the yes. */
  readonly asked?: boolean
  readonly action: string
  readonly cancel: string
  /** What stands out of the two; neither where it should take a moment. */
  readonly primary?: 'action' | 'cancel'
  /** It is under way. */
  readonly busy: boolean
  /** Not now: one has to wait, and something else says how long. */
  readonly held?: boolean
  readonly problem: string | null
  readonly onSubmit: (passphrase: string) => void
  readonly onCancel: () => void
}

/** Asks the passphrase once more, before what should not be done by whoever happens to sit at an open device. */
export function AskPassphrase(props: AskPassphraseProps) {
  const { asked = true, busy, held = false, problem, primary } = props
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy && !held) props.onSubmit(passphrase)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {props.children}
      {asked ? (
        <Secret
          label={props.label}
          value={passphrase}
          onChange={setPassphrase}
          purpose="current"
          problem={problem}
          autoFocus
        />
      ) : (
        <p role="alert">{problem}</p>
      )}
      <div className={row}>
        <Button kind={primary === 'action' ? 'primary' : 'plain'} submit disabled={busy || held}>
          {props.action}
        </Button>
        <Button kind={primary === 'cancel' ? 'primary' : 'quiet'} onPress={props.onCancel} disabled={busy}>
          {props.cancel}
        </Button>
      </div>
    </form>
  )
}
