import { processFacts, type ChangedClause, type Clause } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { useState } from 'react'
import { useRoot } from '../../app/use-records.ts'
import { hidden, noPrint, soft, voice } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { RootWords } from '../../parts/record-words.tsx'
import { Tick } from '../../parts/tick.tsx'
import * as styles from './agreement.css.ts'
import type { AgreementText, Parties } from './clause-text.ts'
import { agreementMessages } from './messages.ts'

interface ClauseLineProps {
  readonly records: Records<TrajectorySchema>
  readonly clause: Clause
  readonly text: AgreementText
  readonly parties: Parties
  /** It cannot be left out. */
  readonly required: boolean
  /** How it differs from what was agreed to, or null. */
  readonly change: ChangedClause['how'] | null
}

/** One clause: it reads as text, and opens to be changed. */
export function ClauseLine({ records, clause, text, parties, required, change }: ClauseLineProps) {
  const m = useMessages(agreementMessages)
  const { language } = useRoot(records)
  const [open, setOpen] = useState(false)
  const { heading, text: standard } = text.clause(clause.kind, parties)
  const own = clause.ownWords.trim()
  return (
    <li className={styles.clause} data-left-out={clause.included ? undefined : true}>
      <h2 className={styles.heading}>
        <span lang={language}>{heading}</span>
        {change ? <span className={styles.changed}>{m.how[change]}</span> : null}
      </h2>
      <div className={styles.body}>
        {clause.included ? <p lang={language}>{standard}</p> : <p className={soft}>{m.leftOut}</p>}
        {clause.kind === 'reported' && clause.included ? <Reports records={records} text={text} /> : null}
        {clause.included && own && !open ? (
          <p className={`${voice} ${styles.own}`} lang={language} dir="auto">
            {own}
          </p>
        ) : null}
        {open ? (
          <div className={styles.panel}>
            {required ? (
              <p className={soft}>{reasonOf(clause.kind, m.required)}</p>
            ) : (
              <Tick
                on={clause.included}
                onChange={(next) => records.setRoot({ [`leftOut:${clause.kind}`]: !next })}
              >
                {m.included}
              </Tick>
            )}
            {clause.included ? (
              <RootWords records={records} field={`clause:${clause.kind}`} label={m.ownWords} look="voice" />
            ) : null}
          </div>
        ) : null}
      </div>
      <div className={styles.change}>
        <Button kind="quiet" expanded={open} onPress={() => setOpen(!open)}>
          <span>
            {open ? m.editDone : m.edit}
            <span className={hidden}> {heading}</span>
          </span>
        </Button>
      </div>
    </li>
  )
}

/** What the sponsor may know: nothing that measures can be chosen, because it is not there. */
function Reports({
  records,
  text,
}: {
  readonly records: Records<TrajectorySchema>
  readonly text: AgreementText
}) {
  const m = useMessages(agreementMessages)
  const { reports, language } = useRoot(records)
  const chosen = reports ?? []
  return (
    <>
      <div className={`${styles.facts} ${noPrint}`} role="group" aria-label={m.reports}>
        {processFacts.map((fact) => (
          <Tick
            key={fact}
            on={chosen.includes(fact)}
            onChange={(next) =>
              records.setRoot({
                reports: processFacts.filter((other) => (other === fact ? next : chosen.includes(other))),
              })
            }
          >
            <span lang={language}>{text.facts[fact]}</span>
          </Tick>
        ))}
      </div>
      {reports === null ? (
        <p className={`${soft} ${noPrint}`}>{m.reportsUnknown}</p>
      ) : chosen.length === 0 ? (
        <p lang={language} className={noPrint}>
          {text.nothingReported}
        </p>
      ) : null}
      <ul className={styles.printedFacts} lang={language} aria-hidden="true">
        {chosen.length === 0 ? (
          <li>{text.nothingReported}</li>
        ) : (
          chosen.map((fact) => <li key={fact}>{text.facts[fact]}</li>)
        )}
      </ul>
    </>
  )
}

function reasonOf(kind: Clause['kind'], reasons: Partial<Record<Clause['kind'], string>>): string {
  return reasons[kind] ?? ''
}
