import { normalisePassphrase } from '@lef/vault'
import { useState } from 'react'
import type { AccountAfter } from '../../../account/one-passphrase.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Secret } from '../../../parts/secret.tsx'
import { LockForm } from './lock-form.tsx'
import { passphraseMessages } from './messages.ts'
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
  const [typed, setTyped] = useState('')
  const [different, setDifferent] = useState(false)
  const rekey = useRekey((account) => onDone(words, account))
  const { run, set, problem, problemOfCurrent } = rekey
  const submit = (current: string) => {
    const same = normalisePassphrase(typed) === words
    setDifferent(!same)
    if (same) void run(() => set(words, current))
  }
  return (
    <LockForm
      title={m.checkTitle}
      why={m.checkWhy}
      rekey={rekey}
      other={m.showAgain}
      onOther={onBack}
      onSubmit={submit}
      onClose={onClose}
    >
      {(first) => (
        <Secret
          label={m.check}
          value={typed}
          onChange={setTyped}
          purpose="new"
          problem={different ? m.different : problemOfCurrent ? null : problem}
          autoFocus={first}
        />
      )}
    </LockForm>
  )
}
