import type { Language } from '@lef/method'
import { generatePassphrase, webVaultCrypto } from '@lef/vault'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { AccountAfter } from '../../../account/one-passphrase.ts'
import { useNotebookState } from '../../../app/notebook-context.ts'
import { usePreferences } from '../../../app/preferences.ts'
import { useAccountHere } from '../../../app/together.tsx'
import { stack, tight, row } from '../../../design/layout.css.ts'
import { heading, soft } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { FocusHeading } from '../focus-heading.tsx'
import { passphraseMessages } from './messages.ts'
import { OwnPassphrase } from './own-passphrase.tsx'
import * as styles from './passphrase.css.ts'
import { TypedWords } from './typed-words.tsx'

const OtherWaysIn = lazy(() => import('../../../account/other-ways-in.tsx'))

interface SetPassphraseProps {
  readonly onClose: () => void
  /** Hears the passphrase that was set: who signs in with it as well, need not be asked for it again. */
  readonly onSet?: (passphrase: string) => void
}

type Step = 'words' | 'check' | 'own' | 'done'

/** Setting a passphrase or changing it: five words by chance, written down and typed over; or one's own. */
export default function SetPassphrase({ onClose, onSet }: SetPassphraseProps) {
  const m = useMessages(passphraseMessages)
  const [step, setStep] = useState<Step>('words')
  const [words, setWords] = useState<string | null>(null)
  const [after, setAfter] = useState<AccountAfter | null>(null)
  const [preferences] = usePreferences()
  const account = useAccountHere()
  const protection = useNotebookState((notebook) => notebook.protection)
  // As it was at the start: nothing that opened an unlocked notebook is closed now.
  const [first] = useState(protection === 'none')
  // As it was at the start: the words that somebody is writing down must not change with the language.
  const [language] = useState(preferences.language)
  useEffect(() => {
    void freshWords(language).then(setWords)
  }, [language])

  const done = (passphrase: string, account: AccountAfter | null) => {
    setAfter(account)
    onSet?.(passphrase)
    // Nothing on the device is to know them any longer than it must.
    setWords(null)
    setStep('done')
  }
  switch (step) {
    case 'words':
      return (
        <div className={stack}>
          <div className={tight}>
            <FocusHeading>{m.wordsTitle}</FocusHeading>
            <p className={soft}>{m.wordsWhy}</p>
          </div>
          <p className={styles.words} aria-live="polite" translate="no">
            {words?.split(' ').map((word, at) => (
              // By place: chance may give one word twice.
              <span key={at}>{word}</span>
            ))}
          </p>
          <p>{m.writeDown}</p>
          <div className={row}>
            <Button kind="primary" disabled={words === null} onPress={() => setStep('check')}>
              {m.written}
            </Button>
            <Button onPress={() => void freshWords(language).then(setWords)}>{m.otherWords}</Button>
            <Button kind="quiet" onPress={() => setStep('own')}>
              {m.chooseOwn}
            </Button>
            <Button kind="quiet" onPress={onClose}>
              {m.cancel}
            </Button>
          </div>
        </div>
      )
    case 'check':
      return (
        <TypedWords words={words ?? ''} onBack={() => setStep('words')} onDone={done} onClose={onClose} />
      )
    case 'own':
      return <OwnPassphrase onWords={() => setStep('words')} onDone={done} onClose={onClose} />
    case 'done':
      return (
        <div className={stack} role="status">
          <h3 className={heading}>{m.doneTitle}</h3>
          <p>{first ? m.doneFirst : m.done}</p>
          {after === null ? null : <p>{m.accountAfter[after]}</p>}
          {after === null || account === null ? null : (
            <Suspense>
              <OtherWaysIn account={account} />
            </Suspense>
          )}
          <p className={soft}>{m.doneLimits}</p>
          <div>
            <Button kind="primary" onPress={onClose} autoFocus>
              {m.close}
            </Button>
          </div>
        </div>
      )
  }
}

async function freshWords(language: Language): Promise<string> {
  const list = language === 'en' ? await import('@lef/vault/words-en') : await import('@lef/vault/words-nl')
  return generatePassphrase(webVaultCrypto(crypto), list.words)
}
