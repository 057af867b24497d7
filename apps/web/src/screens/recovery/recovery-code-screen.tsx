import type { Language } from '@lef/method'
import { useEffect, useState, type FormEvent } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import { shellMessages } from '../../app/messages.ts'
import { useNotebook, useNotebookState } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { page, row, sheet, stack } from '../../design/layout.css.ts'
import { heading, noPrint, onlyPrint, title } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Secret } from '../../parts/secret.tsx'
import { lockMessages } from '../lock/messages.ts'
import { unlockProblem, type UnlockProblem } from '../lock/unlock-problem.ts'
import { recoveryMessages } from './messages.ts'
import * as styles from './recovery.css.ts'

/** Making the code that opens this notebook without its passphrase: shown once, to be written down or printed. */
export default function RecoveryCodeScreen() {
  const m = useMessages(recoveryMessages)
  const protection = useNotebookState((notebook) => notebook.protection)
  const [made, setMade] = useState<readonly string[] | null>(null)
  return (
    <main className={page}>
      <div className={`${stack} ${made === null ? '' : noPrint}`}>
        <h1 className={title}>{m.title}</h1>
        <p>{m.lead}</p>
        <ul className={stack}>
          {m.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      {made !== null ? (
        <Code words={made} />
      ) : protection === 'none' ? (
        <div className={stack}>
          <p>{m.noLock}</p>
          <div>
            <ButtonLink kind="primary" href="/settings">
              {m.toSettings}
            </ButtonLink>
          </div>
        </div>
      ) : (
        <Make onMade={setMade} />
      )}
    </main>
  )
}

function Make({ onMade }: { readonly onMade: (words: readonly string[]) => void }) {
  const m = useMessages(recoveryMessages)
  const lock = useMessages(lockMessages)
  const shell = useMessages(shellMessages)
  const notebook = useNotebook()
  const [{ language }] = usePreferences()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const has = useHasCode()
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || passphrase === '') return
    setBusy(true)
    setProblem(null)
    try {
      const made = await notebook.makeRecoveryCode(passphrase, await wordsOf(language))
      if (made.ok) return onMade(made.value)
      const { reason } = made.error
      if (reason === 'busy') setProblem(m.refused('busy'))
      else if (reason === 'no-passphrase') setProblem(m.noLock)
      else setProblem(unlockProblem(reason satisfies UnlockProblem, reason === 'wait', lock, shell))
    } catch {
      setProblem(lock.memory)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className={styles.form} onSubmit={(event) => void make(event)}>
      {has === true ? <p>{m.hasCode}</p> : null}
      <Secret
        label={m.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        purpose="current"
        problem={problem}
      />
      <div>
        <Button kind="primary" submit disabled={busy}>
          {busy ? m.making : m.make}
        </Button>
      </div>
    </form>
  )
}

function Code({ words }: { readonly words: readonly string[] }) {
  const m = useMessages(recoveryMessages)
  const { now } = useLef()
  const [{ language }] = usePreferences()
  const [day] = useState(() => formatInstant(now(), language))
  return (
    <section className={`${sheet} ${stack}`}>
      <h2 className={heading}>{m.codeOf(day)}</h2>
      <ol className={styles.words} translate="no">
        {words.map((word, at) => (
          <li key={`${at} ${word}`} className={styles.word}>
            <span className={styles.number}>{at + 1}</span>
            <span>{word}</span>
          </li>
        ))}
      </ol>
      <p className={onlyPrint}>{m.paper}</p>
      <p className={noPrint}>{m.write}</p>
      <div className={`${row} ${noPrint}`}>
        <Button kind="primary" onPress={() => window.print()}>
          {m.print}
        </Button>
        <ButtonLink href="/settings">{m.away}</ButtonLink>
      </div>
    </section>
  )
}

/** Whether there is a code for the passphrase of now; null while that is not known. */
export function useHasCode(): boolean | null {
  const notebook = useNotebook()
  const generation = useNotebookState((open) => open.device?.id ?? null)
  const [has, setHas] = useState<boolean | null>(null)
  useEffect(() => {
    let gone = false
    notebook.hasRecoveryCode().then(
      (found) => {
        if (!gone) setHas(found.ok ? found.value : null)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [notebook, generation])
  return has
}

async function wordsOf(language: Language): Promise<readonly string[]> {
  const list = language === 'en' ? await import('@lef/vault/words-en') : await import('@lef/vault/words-nl')
  return list.words
}
