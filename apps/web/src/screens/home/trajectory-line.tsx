import type { IndexSchema, Row } from '@lef/store'
import { Link } from 'wouter'
import { useOpenAhead } from '../../app/open-ahead.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useSharedFact } from '../../app/together.tsx'
import { hidden, small, soft, voice } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { SampleMark } from '../../parts/sample-mark.tsx'
import * as styles from './home.css.ts'
import { homeMessages } from './messages.ts'
import { titleOf } from './title-of.ts'

interface TrajectoryLineProps {
  readonly line: Row<IndexSchema['tables']['trajectories']>
}

/** One trajectory on the first screen: whose it is, their question, and a conversation one tap away. */
export function TrajectoryLine({ line }: TrajectoryLineProps) {
  const m = useMessages(homeMessages)
  const [{ language }] = usePreferences()
  const openAhead = useOpenAhead(line.id)
  const own = useSharedFact(line.id, (shared) => shared?.role === 'coachee')
  const { title, named, begun, talk } = titleOf(line, own, formatInstant(line.createdAt, language), m)
  const facts = [
    ...(begun === null ? [] : [begun]),
    m.conversations(line.conversations),
    ...(line.openActions > 0 ? [m.openActions(line.openActions)] : []),
  ]
  return (
    <li className={styles.trajectory}>
      <h2 className={styles.name}>
        <Link
          className={styles.nameLink}
          href={`/t/${line.id}`}
          data-unnamed={named ? undefined : true}
          {...openAhead}
        >
          {title}
        </Link>
        {line.sample ? <SampleMark /> : null}
      </h2>
      <div className={styles.about}>
        {line.question.trim() ? <p className={`${voice} ${styles.question}`}>{line.question}</p> : null}
        <p className={`${soft} ${small}`}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.talk}>
        <ButtonLink href={`/begin/${line.id}`}>
          <span>
            {m.talk}
            <span className={hidden}> {talk}</span>
          </span>
        </ButtonLink>
      </div>
    </li>
  )
}
