import { tight } from '../../../design/layout.css.ts'
import { heading } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { AskPassphrase } from '../../../parts/ask-passphrase.tsx'
import { passphraseMessages } from './messages.ts'
import { useRekey } from './use-rekey.ts'

/** Taking the lock off again, by who knows the passphrase. */
export function RemovePassphrase({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages(passphraseMessages)
  const { run, busy, seconds, problem } = useRekey(onClose)
  return (
    <AskPassphrase
      label={m.current}
      action={busy ? m.removing : m.remove}
      cancel={m.cancel}
      primary="cancel"
      busy={busy}
      held={seconds > 0}
      problem={problem}
      onSubmit={(current) => void run((notebook) => notebook.removePassphrase(current))}
      onCancel={onClose}
    >
      <div className={tight}>
        <h3 className={heading}>{m.removeTitle}</h3>
        <p>{m.removeWhat}</p>
        {seconds > 0 ? <p>{m.timeLeft(seconds)}</p> : null}
      </div>
    </AskPassphrase>
  )
}
