import { checkPassphrase, generatePassphrase, normalisePassphrase, webVaultCrypto } from '@lef/vault'
import { useEffect, useState, type FormEvent } from 'react'
import { useNotebook } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { heading, soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Secret } from '../../parts/secret.tsx'
import { recoveryMessages } from './messages.ts'
import { readCode } from './read-code.ts'
import * as styles from './recovery.css.ts'

type Field = 'code' | 'next' | 'repeat'

/** At the lock: the thirteen words, and the passphrase that is to be there afterwards. */
export default function OpenByCode() {
  const m = useMessages(recoveryMessages)
  const notebook = useNotebook()
  const [typed, setTyped] = useState('')
  const [next, setNext] = useState('')
  const [repeated, setRepeated] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<{ readonly field: Field; readonly text: string } | null>(null)
  const example = useExample()
  const problemOf = (field: Field) => (wrong?.field === field ? wrong.text : null)

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong(null)
    try {
      const code = await readCode(typed)
      if (!code.ok) return setWrong({ field: 'code', text: m.wrong(code.error) })
      if (!checkPassphrase(next).ok) return setWrong({ field: 'next', text: m.weak })
      if (normalisePassphrase(next) !== normalisePassphrase(repeated))
        return setWrong({ field: 'repeat', text: m.notSame })
      const opened = await notebook.unlockByCode(code.value, next)
      if (opened.ok) return
      const { reason } = opened.error
      setWrong(
        reason === 'weak' ? { field: 'next', text: m.weak } : { field: 'code', text: m.refused(reason) },
      )
    } catch {
      setWrong({ field: 'code', text: m.refused('storage') })
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className={styles.form} onSubmit={(event) => void open(event)}>
      <h2 className={heading}>{m.useTitle}</h2>
      <Secret
        label={m.code}
        value={typed}
        onChange={setTyped}
        purpose="current"
        problem={problemOf('code')}
      />
      <Secret label={m.next} value={next} onChange={setNext} purpose="new" problem={problemOf('next')} />
      {example === null ? null : (
        <p className={soft} translate="no">
          {m.nextHint(example)}
        </p>
      )}
      <Secret
        label={m.repeat}
        value={repeated}
        onChange={setRepeated}
        purpose="new"
        problem={problemOf('repeat')}
      />
      <div>
        <Button kind="primary" submit disabled={busy}>
          {busy ? m.opening : m.open}
        </Button>
      </div>
    </form>
  )
}

function useExample(): string | null {
  const [{ language }] = usePreferences()
  const [example, setExample] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    const list = language === 'en' ? import('@lef/vault/words-en') : import('@lef/vault/words-nl')
    list.then(
      ({ words }) => {
        if (!gone) setExample(generatePassphrase(webVaultCrypto(crypto), words))
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [language])
  return example
}
