import { checkPassphrase, normalisePassphrase } from '@lef/vault'
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

interface OwnPassphraseProps {
  readonly onWords: () => void
  readonly onDone: (passphrase: string, account: AccountAfter | null) => void
  readonly onClose: () => void
}

/** A passphrase that somebody thought of: what is surely weak is refused, nothing is promised about the rest. */
export function OwnPassphrase({ onWords, onDone, onClose }: OwnPassphraseProps) {
  const m = useMessages(passphraseMessages)
  const needsCurrent = useNotebookState((notebook) => notebook.protection) === 'passphrase'
  const [current, setCurrent] = useState('')
  const [chosen, setChosen] = useState('')
  const [repeated, setRepeated] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const [notSame, setNotSame] = useState(false)
  const { run, set, busy, seconds, problem, problemOfCurrent } = useRekey((account) =>
    onDone(chosen, account),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = checkPassphrase(chosen)
    const same = normalisePassphrase(chosen) === normalisePassphrase(repeated)
    setRefused(checked.ok ? null : m.weak[checked.error])
    setNotSame(checked.ok && !same)
    if (checked.ok && same) void run(() => set(chosen, current))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={tight}>
        <h3 className={heading}>{m.ownTitle}</h3>
        <p className={soft}>{m.ownWhy}</p>
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
        label={m.own}
        value={chosen}
        onChange={setChosen}
        purpose="new"
        problem={refused ?? (problemOfCurrent ? null : problem)}
        autoFocus={!needsCurrent}
      />
      <Secret
        label={m.repeat}
        value={repeated}
        onChange={setRepeated}
        purpose="new"
        problem={notSame ? m.notSame : null}
      />
      {seconds > 0 ? <p>{m.timeLeft(seconds)}</p> : null}
      <div className={row}>
        <Button kind="primary" submit disabled={busy || seconds > 0}>
          {busy ? m.sealing : m.set}
        </Button>
        <Button kind="quiet" onPress={onWords} disabled={busy}>
          {m.generate}
        </Button>
        <Button kind="quiet" onPress={onClose} disabled={busy}>
          {m.cancel}
        </Button>
      </div>
    </form>
  )
}
