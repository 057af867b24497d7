import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useLef } from '../../app/lef-context.tsx'
import type { SharedTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { page, row, stack, tight } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { formatDay, formatDayShort, formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { ownTalks, type ListedOwnTalk } from '../../talk/talk-shelf.ts'
import { talkMessages } from './messages.ts'
import * as styles from './talk.css.ts'

/** The conversations that a coachee read back for themselves. */
export default function OwnTalksScreen({ trajectory }: { readonly trajectory: SharedTrajectory }) {
  const m = useMessages(talkMessages)
  const [{ language }] = usePreferences()
  const { library } = useLef()
  const [talks, setTalks] = useState<readonly ListedOwnTalk[] | null>(null)
  useEffect(() => {
    let gone = false
    ownTalks(library, trajectory.id).then(
      (found) => {
        if (!gone) setTalks(found)
      },
      () => setTalks([]),
    )
    return () => {
      gone = true
    }
  }, [library, trajectory.id])
  const place = `/t/${trajectory.id}`
  return (
    <main className={page}>
      <header className={stack}>
        <h1 className={title}>{m.ownTitle}</h1>
        <div className={tight}>
          <p className={styles.lead}>{m.ownIntro}</p>
          <p className={`${soft} ${styles.lead}`}>{m.shared}</p>
        </div>
        <div className={row}>
          <ButtonLink kind="primary" href={`${place}/own-talk/new`}>
            {m.read}
          </ButtonLink>
        </div>
      </header>
      <Section title={m.readBefore}>
        {talks?.length === 0 ? <p className={soft}>{m.none}</p> : null}
        <ul>
          {(talks ?? []).map(({ id, heldOn, createdAt, until }) => (
            <li key={id} className={styles.line}>
              <Link className={styles.link} href={`${place}/own-talk/${id}`}>
                {heldOn
                  ? m.talkOf(formatDay(heldOn, language, true))
                  : m.readOn(formatInstant(createdAt, language))}
              </Link>
              <span className={soft}>{until ? m.wordsUntil(formatDayShort(until, language)) : ''}</span>
            </li>
          ))}
        </ul>
      </Section>
      <nav className={row} aria-label={m.toTrajectory}>
        <ButtonLink kind="quiet" href={place}>
          {m.toTrajectory}
        </ButtonLink>
        <ButtonLink kind="quiet" href={`${place}/talk`}>
          {m.asCoachGo}
        </ButtonLink>
      </nav>
    </main>
  )
}
