import type { Language } from '@lef/method'
import type { Sharing, SharedTrajectory } from '@lef/store/shared'
import { safetyWords } from '@lef/vault/people'
import { useEffect, useState } from 'react'
import { row, sheet, stack } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Section } from '../../parts/section.tsx'
import { QrCode } from '../../sharing/qr-code.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import * as styles from '../../sharing/sharing.css.ts'
import { compareMessages } from './compare/messages.ts'
import { StopSharing } from './stop-sharing.tsx'

interface SafetyProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly other: string
  /** Of the trajectory: both are to read words of the same list. */
  readonly language: Language
}

interface Sentence {
  readonly words: string
  readonly digits: string
  readonly payload: string
}

/** One sentence that both read aloud: the same at both when nobody is in between. */
export function Safety({ sharing, shared, other, language }: SafetyProps) {
  const m = useMessages(sharingMessages)
  const compare = useMessages(compareMessages)
  const safety = shared.other?.safety ?? 'not-compared'
  const [again, setAgain] = useState(false)
  const [different, setDifferent] = useState(false)
  const shown = again || safety !== 'compared'
  const sentence = useSentence(sharing, shared, language, shown)
  return (
    <Section title={m.safety} hint={safety === 'compared' ? m.compared : m.safetyWhy(other)}>
      {safety === 'changed' ? <p role="alert">{m.changed}</p> : null}
      {shown ? (
        <div className={`${sheet} ${stack}`}>
          <p
            className={sentence ? styles.number : soft}
            translate={sentence ? 'no' : 'yes'}
            aria-live="polite"
          >
            {sentence?.words ?? m.safetyMaking}
          </p>
          {sentence ? (
            <>
              <p className={styles.digits}>
                {m.safetyDigits}{' '}
                <span className={styles.unbroken} translate="no">
                  {sentence.digits}
                </span>
              </p>
              {shared.stage === 'shared' ? (
                <details>
                  <summary>{compare.qr}</summary>
                  <div className={styles.unfolded}>
                    <p>{compare.scan(other)}</p>
                    <QrCode text={`${location.origin}/compare#${sentence.payload}`} label={compare.qr} />
                  </div>
                </details>
              ) : null}
            </>
          ) : null}
          {shared.stage === 'shared' && sentence !== null ? (
            <div className={row}>
              <Button
                onPress={() => {
                  setAgain(false)
                  void sharing.keepCompared(shared.document)
                }}
              >
                {m.same}
              </Button>
              <Button kind="quiet" onPress={() => setDifferent(true)}>
                {m.different}
              </Button>
            </div>
          ) : null}
        </div>
      ) : (
        <div>
          <Button kind="quiet" onPress={() => setAgain(true)}>
            {m.showAgain}
          </Button>
        </div>
      )}
      <Dialog open={different} onClose={() => setDifferent(false)} title={m.differentTitle}>
        <p>{m.differentWhat}</p>
        <div className={row}>
          <Button kind="primary" onPress={() => setDifferent(false)} autoFocus>
            {m.compareOnceMore}
          </Button>
          <StopSharing sharing={sharing} shared={shared} />
        </div>
      </Dialog>
    </Section>
  )
}

/** The sentence, made when it is to be shown: a third of a second of work. */
function useSentence(
  sharing: Sharing,
  { document, stage }: SharedTrajectory,
  language: Language,
  shown: boolean,
): Sentence | null {
  const [sentence, setSentence] = useState<Sentence | null>(null)
  useEffect(() => {
    if (!shown) return
    let gone = false
    const make = async () => {
      const [number, list] = await Promise.all([
        sharing.safetyNumber(document),
        language === 'en' ? import('@lef/vault/words-en') : import('@lef/vault/words-nl'),
      ])
      if (gone || number === null) return
      setSentence({
        words: safetyWords(number, list.words).join(' '),
        digits: number.digits.join(' '),
        payload: number.payload,
      })
    }
    make().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [sharing, document, stage, language, shown])
  return sentence
}
