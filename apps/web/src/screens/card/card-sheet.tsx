import type { Register } from '@lef/method'
import { useMemo } from 'react'
import { messagesIn } from '../../messages/messages.ts'
import { cardIn, type CardPhase } from './card-content.ts'
import * as styles from './card.css.ts'
import { cardMessages } from './messages.ts'

const oneToTen = Array.from({ length: 10 }, (_, index) => index + 1)

/** The sheet itself, in a language of its own: the one across the table may speak another. */
export function CardSheet({ register, label }: { readonly register: Register; readonly label: string }) {
  const language = register === 'en' ? 'en' : 'nl'
  const m = messagesIn(cardMessages, language, register === 'nl-u' ? 'u' : 'je')
  const card = useMemo(() => cardIn(register), [register])
  return (
    <section className={styles.card} lang={language} aria-label={label}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{m.heading}</h2>
        <span className={styles.blank}>{m.name}</span>
        <span className={styles.blank}>{m.date}</span>
        <span className={styles.blankShort}>{m.time}</span>
      </div>
      <div className={styles.edge}>
        <h3 className={styles.edgeLabel}>{m.openingLabel}</h3>
        <p>{card.opening}</p>
      </div>
      {card.phases.map((phase) => (
        <Band key={phase.phase} phase={phase} m={m} />
      ))}
      <div className={styles.edge}>
        <div>
          <h3 className={styles.edgeLabel}>{m.closingLabel}</h3>
          <p>{card.closing}</p>
          <Scale label={card.closingScale} />
        </div>
        <div className={styles.writing} aria-hidden="true">
          <Line />
          <Line />
        </div>
      </div>
      <p className={styles.foot}>{m.foot}</p>
    </section>
  )
}

type Messages = ReturnType<typeof cardMessages.nl>

function Band({ phase, m }: { readonly phase: CardPhase; readonly m: Messages }) {
  return (
    <div className={styles.band} data-phase={phase.phase}>
      <div>
        <h3 className={styles.phase}>
          <span className={styles.letter} aria-hidden="true">
            {phase.letter}
          </span>
          {m.phases[phase.phase]}
        </h3>
        <ul className={styles.questions}>
          {phase.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        {phase.scale === null ? null : <Scale label={phase.scale} />}
      </div>
      <div className={styles.writing} aria-hidden="true">
        {Array.from({ length: phase.lines }, (_, index) => (
          <PhaseLine key={index} writing={phase.writing} first={index === 0} m={m} />
        ))}
      </div>
    </div>
  )
}

function Scale({ label }: { readonly label: string }) {
  return (
    <div className={styles.scale}>
      <p>{label}</p>
      <p className={styles.numbers} aria-hidden="true">
        {oneToTen.map((number) => (
          <span key={number}>{number}</span>
        ))}
      </p>
    </div>
  )
}

function Line() {
  return (
    <div className={styles.line}>
      <span className={styles.stroke} />
    </div>
  )
}

interface PhaseLineProps {
  readonly writing: CardPhase['writing']
  /** The first line says what belongs where. */
  readonly first: boolean
  readonly m: Messages
}

/** What is written on a line decides how it is divided. */
function PhaseLine({ writing, first, m }: PhaseLineProps) {
  if (writing === 'lines') return <Line />
  if (writing === 'plan') {
    return (
      <div className={styles.planLine}>
        <span className={styles.stroke}>{first ? m.action : null}</span>
        <span className={styles.stroke}>{first ? m.until : null}</span>
      </div>
    )
  }
  return (
    <div className={styles.optionLine}>
      <span className={styles.stroke} />
      <span className={styles.stroke}>{first ? m.attractive : null}</span>
      <span className={styles.stroke}>{first ? m.feasible : null}</span>
    </div>
  )
}
