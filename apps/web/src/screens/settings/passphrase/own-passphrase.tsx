import { checkPassphrase, normalisePassphrase } from '@lef/vault'
import { useState } from 'react'
import type { AccountAfter } from '../../../account/one-passphrase.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Secret } from '../../../parts/secret.tsx'
import { LockForm } from './lock-form.tsx'
import { passphraseMessages } from './messages.ts'
import { useRekey } from './use-rekey.ts'

interface OwnPassphraseProps {
  readonly onWords: () => void
  readonly onDone: (passphrase: string, account: AccountAfter | null) => void
  readonly onClose: () => void
}

/** A passphrase that somebody thought of: what is surely weak is refused, nothing is promised about the rest. */
export function OwnPassphrase({ onWords, onDone, onClose }: OwnPassphraseProps) {
  const m = useMessages(passphraseMessages)
  const [chosen, setChosen] = useState('')
  const [repeated, setRepeated] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const [notSame, setNotSame] = useState(false)
  const rekey = useRekey((account) => onDone(chosen, account))
  const { run, set, problem, problemOfCurrent } = rekey
  const submit = (current: string) => {
    const checked = checkPassphrase(chosen)
    const same = normalisePassphrase(chosen) === normalisePassphrase(repeated)
    setRefused(checked.ok ? null : m.weak[checked.error])
    setNotSame(checked.ok && !same)
    if (checked.ok && same) void run(() => set(chosen, current))
  }
  return (
    <LockForm
      title={m.ownTitle}
      why={m.ownWhy}
      rekey={rekey}
      other={m.generate}
      onOther={onWords}
      onSubmit={submit}
      onClose={onClose}
    >
      {(first) => (
        <>
          <Secret
            label={m.own}
            value={chosen}
            onChange={setChosen}
            purpose="new"
            problem={refused ?? (problemOfCurrent ? null : problem)}
            autoFocus={first}
          />
          <Secret
            label={m.repeat}
            value={repeated}
            onChange={setRepeated}
            purpose="new"
            problem={notSame ? m.notSame : null}
          />
        </>
      )}
    </LockForm>
  )
}
