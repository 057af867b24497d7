import type { CalendarDay } from '@lef/method'
import type { Agreed, ToldFact } from '@lef/store/shared'
import { usePreferences } from '../app/preferences.ts'
import { soft, voice } from '../design/text.css.ts'
import { formatDay } from '../messages/format.ts'
import { useMessages } from '../messages/messages.ts'
import { AgreementTextView } from './agreement-text.tsx'
import { threeWayMessages } from './messages.ts'
import * as styles from './three-way.css.ts'

interface OutlineViewProps {
  readonly agreed: Agreed
  /** The level of its headings: of a page of its own, or within another. */
  readonly level: 2 | 3
}

/** The page of whoever looks on: the process in outline and what the coachee released, and nothing else. */
export function OutlineView({ agreed, level }: OutlineViewProps) {
  const m = useMessages(threeWayMessages)
  const [{ language }] = usePreferences()
  const Heading = level === 2 ? 'h2' : 'h3'
  const newest = agreed.agreements.at(-1) ?? null
  const coachee = newest?.text?.coachee.trim() ?? ''
  const place = agreed.facts.findLast((fact) => fact.kind === 'whereabouts')
  const ended = agreed.facts.find((fact) => fact.kind === 'ended')
  const lines = conversationLines(agreed.facts)
  return (
    <div className={styles.page}>
      {place !== undefined || ended !== undefined ? (
        <section className={styles.part}>
          <Heading className={styles.heading}>{m.placeTitle}</Heading>
          <p>
            {ended !== undefined
              ? m.ended(formatDay(ended.day, language, true))
              : place?.kind === 'whereabouts'
                ? m.place(place.where)
                : null}
          </p>
        </section>
      ) : null}
      <section className={styles.part}>
        <Heading className={styles.heading}>{m.conversations}</Heading>
        {lines.length === 0 ? <p className={soft}>{m.noFacts}</p> : null}
        <ul className={styles.lines}>
          {lines.map(({ name, day, state }) => (
            <li key={name} className={styles.line}>
              <span>{formatDay(day, language, true)}</span>
              <span className={soft}>{m.line(state)}</span>
            </li>
          ))}
        </ul>
      </section>
      {agreed.released.length > 0 ? (
        <section className={styles.part}>
          <Heading className={styles.heading}>{m.released(coachee)}</Heading>
          {agreed.released.map(({ name, what, moment, sentence }) => (
            <figure key={name}>
              <blockquote className={`${voice} ${styles.sentence}`} dir="auto">
                {sentence ?? m.unreadable}
              </blockquote>
              <figcaption className={styles.label}>{m.releasedLabel(what, moment)}</figcaption>
            </figure>
          ))}
        </section>
      ) : null}
      <section className={styles.part}>
        <Heading className={styles.heading}>{m.agreedTitle}</Heading>
        {agreed.holds === null ? <p>{m.notAgreed}</p> : null}
        {agreed.holds?.text ? (
          <>
            <p>{m.agreedFrom(formatDay(agreed.holds.from, language, true))}</p>
            <details>
              <summary className={styles.summary}>{m.readText}</summary>
              <AgreementTextView
                text={agreed.holds.text}
                facts={agreed.holds.facts}
                heading={level === 2 ? 'h3' : 'h4'}
              />
            </details>
          </>
        ) : null}
        <p className={soft}>{m.never(coachee)}</p>
        <p className={soft}>{m.seen(coachee)}</p>
      </section>
    </div>
  )
}

interface ConversationLine {
  readonly name: string
  readonly day: CalendarDay
  readonly state: 'planned' | 'moved' | 'held'
}

/** One line a conversation, with what was told of it last; the first day first. */
function conversationLines(facts: readonly ToldFact[]): readonly ConversationLine[] {
  const lines = new Map<string, ConversationLine>()
  for (const fact of facts) {
    if (fact.kind !== 'planned' && fact.kind !== 'moved' && fact.kind !== 'held') continue
    const before = lines.get(fact.conversation)
    if (before?.state === 'held') continue
    lines.set(fact.conversation, { name: fact.conversation, day: fact.day, state: fact.kind })
  }
  return [...lines.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
