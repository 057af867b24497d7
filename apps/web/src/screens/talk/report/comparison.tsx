import {
  comparedFigures,
  compareWithEarlier,
  keptFigures,
  type CoachMirror,
  type Comparison,
  type KeptShare,
  type Unit,
} from '@lef/talk'
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useLef } from '../../../app/lef-context.tsx'
import { usePreferences } from '../../../app/preferences.ts'
import { formatDay, formatInstant } from '../../../messages/format.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Section } from '../../../parts/section.tsx'
import { earlierFigures, type EarlierTalk } from '../../../talk/earlier-figures.ts'
import { talkMessages } from '../messages.ts'
import { FigureLine } from './figure-line.tsx'
import { reportMessages } from './messages.ts'
import { useReport } from './report-context.ts'
import * as styles from './report.css.ts'

/** The coach's own figures beside those of the coach's own earlier conversations; nothing of any coachee. */
export function Comparisons({ mirror, talk }: { readonly mirror: CoachMirror; readonly talk: string }) {
  const m = useMessages(reportMessages)
  const { words } = useReport()
  const { library } = useLef()
  const [earlier, setEarlier] = useState<readonly EarlierTalk[] | null>(null)
  useEffect(() => {
    let gone = false
    earlierFigures(library, talk).then(
      (found) => {
        if (!gone) setEarlier(found)
      },
      () => undefined, // One section less; what is damaged is told in the settings.
    )
    return () => {
      gone = true
    }
  }, [library, talk])
  // Alone, there is nothing to say: no empty row asks for more transcripts.
  if (earlier === null || earlier.length === 0) return null
  const compared = compareWithEarlier(keptFigures(mirror), earlier)
  return (
    <Section title={m.comparison} hint={m.comparisonWhy}>
      <div className={styles.figures}>
        {comparedFigures.map((which) => (
          <FigureLine
            key={which}
            name={`${words.compared[which]}.`}
            {...eachOf(compared[which], earlier, m.conversations)}
          >
            {words.comparison(compared[which])}
          </FigureLine>
        ))}
      </div>
    </Section>
  )
}

/** What each earlier conversation has, and the way to it. */
function eachOf(
  compared: Comparison,
  earlier: readonly EarlierTalk[],
  count: (conversations: number) => string,
): { readonly more?: { readonly count: string; readonly shown: ReactNode } } {
  if (!compared.known) return {}
  const { unit } = compared
  const shown = (
    <ul className={styles.earlier}>
      {compared.earlier.map(({ key, share }) => {
        const talk = earlier.find((one) => one.key === key)
        return talk ? (
          <li key={key}>
            <Earlier talk={talk} share={share} unit={unit} />
          </li>
        ) : null
      })}
    </ul>
  )
  return { more: { count: count(compared.earlier.length), shown } }
}

function Earlier(props: { readonly talk: EarlierTalk; readonly share: KeptShare; readonly unit: Unit }) {
  const t = useMessages(talkMessages)
  const [{ language }] = usePreferences()
  const { words } = useReport()
  const { heldOn, createdAt, trajectory, key } = props.talk
  return (
    <>
      <Link href={`/t/${trajectory}/talk/${key}`}>
        {heldOn ? t.talkOf(formatDay(heldOn, language, true)) : t.readOn(formatInstant(createdAt, language))}
      </Link>
      : {words.comparedShare(props.share, props.unit)}
    </>
  )
}
