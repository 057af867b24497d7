import { useState } from 'react'
import { Link } from 'wouter'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { page, row, stack, tight } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { formatDay, formatDayShort, formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { talkMessages } from './messages.ts'
import * as styles from './talk.css.ts'

const atOnce = 20

/** The conversations that the coach read back, newest first. */
export default function TalksScreen({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(talkMessages)
  const [{ language }] = usePreferences()
  const talks = useRows(trajectory.coach, 'talks')
  const [shown, setShown] = useState(atOnce)
  const newestFirst = [...talks].sort((one, other) => timeOf(other) - timeOf(one))
  const place = `/t/${trajectory.id}`
  return (
    <main className={page}>
      <header className={stack}>
        <h1 className={title}>{m.title}</h1>
        <div className={tight}>
          <p className={styles.lead}>{m.intro}</p>
          <p className={`${soft} ${styles.lead}`}>{m.mirror}</p>
        </div>
        <div className={row}>
          <ButtonLink kind="primary" href={`${place}/talk/new`}>
            {m.read}
          </ButtonLink>
        </div>
      </header>
      <Section title={m.readBefore}>
        {newestFirst.length === 0 ? <p className={soft}>{m.none}</p> : null}
        <ul>
          {newestFirst.slice(0, shown).map((talk) => (
            <li key={talk.id} className={styles.line}>
              <Link className={styles.link} href={`${place}/talk/${talk.id}`}>
                {talk.heldOn
                  ? m.talkOf(formatDay(talk.heldOn, language, true))
                  : m.readOn(formatInstant(talk.createdAt, language))}
              </Link>
              <span className={soft}>
                {talk.wordsUntil ? m.wordsUntil(formatDayShort(talk.wordsUntil, language)) : m.figuresOnly}
              </span>
            </li>
          ))}
        </ul>
        {shown < newestFirst.length ? (
          <div>
            <Button kind="quiet" onPress={() => setShown(shown + atOnce)}>
              {m.earlier}
            </Button>
          </div>
        ) : null}
      </Section>
      <Section title={m.asCoachee} hint={m.asCoacheeWhy}>
        <div className={row}>
          <ButtonLink href={`${place}/own-talk`}>{m.asCoacheeGo}</ButtonLink>
        </div>
      </Section>
      <nav aria-label={m.toTrajectory}>
        <ButtonLink kind="quiet" href={place}>
          {m.toTrajectory}
        </ButtonLink>
      </nav>
    </main>
  )
}

const timeOf = (talk: { readonly heldOn: string | null; readonly createdAt: number }): number =>
  talk.heldOn === null ? talk.createdAt : Date.parse(talk.heldOn)
