import {
  comparedFigures,
  compareWithEarlier,
  keptFigures,
  type CoachMirror,
  type EarlierFigures,
} from '@lef/talk'
import { useEffect, useState } from 'react'
import { useLef } from '../../../app/lef-context.tsx'
import { useMessages } from '../../../messages/messages.ts'
import { Section } from '../../../parts/section.tsx'
import { earlierFigures } from '../../../talk/earlier-figures.ts'
import { FigureLine } from './figure-line.tsx'
import { reportMessages } from './messages.ts'
import { useReport } from './report-context.ts'
import * as styles from './report.css.ts'

/** The coach's own figures beside those of the coach's own other conversations; nothing of any coachee. */
export function Comparison({ mirror, talk }: { readonly mirror: CoachMirror; readonly talk: string }) {
  const m = useMessages(reportMessages)
  const { words } = useReport()
  const { library } = useLef()
  const [earlier, setEarlier] = useState<readonly EarlierFigures[] | null>(null)
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
          <FigureLine key={which} name={`${words.compared[which]}.`}>
            {words.comparison(compared[which])}
          </FigureLine>
        ))}
      </div>
    </Section>
  )
}
