import type { Language } from '@lef/method'
import { formatInWords, type TranscriptFormat } from '@lef/talk'
import { useState } from 'react'
import { row, stack, tight } from '../../../design/layout.css.ts'
import { noPrint, small, soft } from '../../../design/text.css.ts'
import { formatDay, formatInstant } from '../../../messages/format.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Confirm } from '../../../parts/dialog.tsx'
import { Section } from '../../../parts/section.tsx'
import type { TalkAbout } from '../../../talk/talk-shelf.ts'
import { reportMessages } from './messages.ts'
import * as styles from './report.css.ts'

interface AgreedProps {
  readonly about: Pick<TalkAbout, 'purpose'> & {
    readonly until: TalkAbout['until'] | null
    /** When the yes was noted, in ms since 1970. */
    readonly agreedAt: number | null
    readonly format: string
  }
  readonly language: Language
  readonly onWithdraw: () => void
  /** Set while the transcript is kept. */
  readonly onForget: (() => void) | null
  readonly failed: boolean
  readonly withdrawLabel?: string
  readonly withdrawWhy?: string
}

/** What there was a yes to, and the ways to end it. */
export function Agreed(props: AgreedProps) {
  const { about, language, onWithdraw, onForget, failed } = props
  const m = useMessages(reportMessages)
  const [asking, setAsking] = useState(false)
  return (
    <Section title={m.agreed}>
      <dl className={styles.facts}>
        <dt className={soft}>{m.purpose}</dt>
        <dd className={styles.fact}>{about.purpose}</dd>
        {about.until ? (
          <>
            <dt className={soft}>{m.until}</dt>
            <dd className={styles.fact}>{formatDay(about.until, language, true)}</dd>
          </>
        ) : null}
        {about.agreedAt === null ? null : (
          <>
            <dt className={soft}>{m.agreedOn}</dt>
            <dd className={styles.fact}>{formatInstant(about.agreedAt, language)}</dd>
          </>
        )}
        {about.format ? (
          <>
            <dt className={soft}>{m.source}</dt>
            <dd className={styles.fact}>{formatInWords(about.format as TranscriptFormat, language)}</dd>
          </>
        ) : null}
      </dl>
      <div className={`${stack} ${noPrint}`}>
        <div className={tight}>
          <div className={row}>
            <Button onPress={onWithdraw}>{props.withdrawLabel ?? m.withdraw}</Button>
            {onForget ? (
              <Button kind="quiet" onPress={() => setAsking(true)}>
                {m.forget}
              </Button>
            ) : null}
          </div>
          <p className={`${soft} ${small}`}>{props.withdrawWhy ?? m.withdrawWhy}</p>
        </div>
        <p role="status">{failed ? m.withdrawFailed : ''}</p>
      </div>
      {onForget ? (
        <Confirm
          open={asking}
          onClose={() => setAsking(false)}
          title={m.forgetTitle}
          action={m.forget}
          onConfirm={onForget}
        >
          <p>{m.forgetWhy}</p>
        </Confirm>
      ) : null}
    </Section>
  )
}
