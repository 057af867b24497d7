import { normalisePassphrase } from '@lef/vault'
import { useState, type FormEvent } from 'react'
import type { AccountAfter } from '../../../account/one-passphrase.ts'
import { useNotebookState } from '../../../app/notebook-context.ts'
import { row, tight } from '../../../design/layout.css.ts'
import { heading, soft } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Secret } from '../../../parts/secret.tsx'
import { passphraseMessages } from './messages.ts'
import * as styles from './passphrase.css.ts'
import { useRekey } from './use-rekey.ts'

interface TypedWordsProps {
  readonly words: string
  readonly onBack: () => void
  readonly onDone: (passphrase: string, account: AccountAfter | null) => void
  readonly onClose: () => void
}

/** Typing the five words over from paper, which shows that they are there; then the lock goes on. */
export function TypedWords({ words, onBack, onDone, onClose }: TypedWordsProps) {
  const m = useMessages(passphraseMessages)
  const needsCurrent = useNotebookState((notebook) => notebook.protection) === 'passphrase'
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState('')
  const [different, setDifferent] = useState(false)
  const { run, set, busy, seconds, problem, problemOfCurrent } = useRekey((account) => onDone(words, account))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const same = normalisePassphrase(typed) === words
    setDifferent(!same)
    if (same) void run(() => set(words, current))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={tight}>
        <h3 className={heading}>{m.checkTitle}</h3>
        <p className={soft}>{m.checkWhy}</p>
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
      <Secret
        label={m.check}
        value={typed}
        onChange={setTyped}
        purpose="new"
        problem={different ? m.different : problemOfCurrent ? null : problem}
        autoFocus={!needsCurrent}
      />
      {seconds > 0 ? <p>{m.timeLeft(seconds)}</p> : null}
      <div className={row}>
        <Button kind="primary" submit disabled={busy || seconds > 0}>
          {busy ? m.sealing : m.set}
        </Button>
        <Button kind="quiet" onPress={onBack} disabled={busy}>
          {m.showAgain}
        </Button>
        <Button kind="quiet" onPress={onClose} disabled={busy}>
          {m.cancel}
        </Button>
      </div>
    </form>
  )
}
