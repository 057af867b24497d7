import { clock, type Moment, type Quotation } from '@lef/talk'
import type { ReactNode } from 'react'
import { hidden, noPrint, soft, voice } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { isKept as hasWords } from '../../../talk/wordless.ts'
import { reportMessages } from './messages.ts'
import { goToTurn, turnId, useKeeping, useReport } from './report-context.ts'
import * as styles from './report.css.ts'

interface QuotedProps {
  readonly quotation: Quotation
  /** Stands before the words. */
  readonly lead?: ReactNode
  /** Set where the quotation is a moment to ask on: its question is kept along. */
  readonly moment?: Moment
}

const shown = 400

/** Words as they were said, with their place, and whether they stay. */
export function Quoted({ quotation, lead, moment }: QuotedProps) {
  const m = useMessages(reportMessages)
  const { words, mirror, said, correct } = useReport()
  const { isKept, toggleKept } = useKeeping()
  const { text, role, turn, at } = quotation
  const kept = isKept(quotation)
  const short = text.length > shown ? `${text.slice(0, shown)}…` : text
  return (
    <figure className={styles.quoted}>
      {lead ? <figcaption className={soft}>{lead}</figcaption> : null}
      {hasWords(quotation) ? (
        <blockquote
          className={role === 'coachee' ? `${voice} ${styles.coacheeWords}` : styles.coachWords}
          lang={mirror.language}
        >
          {short}
        </blockquote>
      ) : (
        <p className={soft}>{m.notKept}</p>
      )}
      <p className={styles.place}>
        <span>{m.where(words.who[role], words.turn(turn + 1), at === null ? null : clock(at))}</span>
        {said === null ? null : (
          <>
            <a
              className={noPrint}
              href={`#${turnId(turn)}`}
              onClick={(event) => {
                event.preventDefault()
                goToTurn(turn)
              }}
            >
              {m.toPlace}
              <span className={hidden}> {words.turn(turn + 1)}</span>
            </a>
            {role === 'coach' && moment === undefined ? (
              <button type="button" className={styles.plain} onClick={() => correct(turn)}>
                {m.wrong}
                <span className={hidden}> {words.turn(turn + 1)}</span>
              </button>
            ) : null}
          </>
        )}
        {hasWords(quotation) ? (
          <button
            type="button"
            className={styles.plain}
            data-kept={kept ? true : undefined}
            onClick={() => toggleKept(quotation, moment)}
          >
            {kept ? m.kept : m.keep}
            <span className={hidden}> “{short.slice(0, 80)}”</span>
          </button>
        ) : null}
      </p>
    </figure>
  )
}
