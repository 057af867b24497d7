import type { CoachRelation } from '@lef/method'
import { useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { noPrint, small, soft } from '../../design/text.css.ts'
import { formatInstant, formatNames } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { Words } from '../../parts/words.tsx'
import type { Agreement } from './agreement-of.ts'
import * as styles from './agreement.css.ts'
import { agreementMessages } from './messages.ts'

interface AssentsProps {
  readonly trajectory: OpenTrajectory
  readonly agreement: Agreement
  readonly relation: CoachRelation
}

/** Those present agree, each by typing a first name; earlier moments stay to be read. */
export function Assents({ trajectory, agreement, relation }: AssentsProps) {
  const m = useMessages(agreementMessages)
  const [again, setAgain] = useState(false)
  const asks = agreement.state !== 'agreed' || again
  return (
    <div className={noPrint}>
      <Section title={m.assent} hint={asks ? m.assentHint : undefined}>
        {asks ? (
          <AssentForm
            trajectory={trajectory}
            terms={agreement.terms}
            withSponsor={relation === 'independent'}
            onAgreed={() => setAgain(false)}
          />
        ) : (
          <div>
            <Button onPress={() => setAgain(true)}>{m.again}</Button>
          </div>
        )}
        <Earlier trajectory={trajectory} />
      </Section>
    </div>
  )
}

interface AssentFormProps {
  readonly trajectory: OpenTrajectory
  readonly terms: string
  readonly withSponsor: boolean
  readonly onAgreed: () => void
}

function AssentForm({ trajectory, terms, withSponsor, onAgreed }: AssentFormProps) {
  const m = useMessages(agreementMessages)
  const { now } = useLef()
  const { shared } = trajectory
  const [coachee, setCoachee] = useState('')
  const [coach, setCoach] = useState('')
  const [sponsor, setSponsor] = useState('')
  const complete = coachee.trim() !== '' && coach.trim() !== ''
  const agree = () => {
    const names = [coachee, coach, ...(withSponsor ? [sponsor] : [])].map((name) => name.trim())
    shared.endStep()
    shared.add('assents', { at: now(), names: names.filter((name) => name !== ''), terms })
    shared.endStep()
    setCoachee('')
    setCoach('')
    setSponsor('')
    onAgreed()
  }
  return (
    <>
      <div className={styles.names}>
        <Words label={m.coacheeName} value={coachee} onChange={setCoachee} />
        <Words label={m.coachName} value={coach} onChange={setCoach} />
        {withSponsor ? <Words label={m.sponsorName} value={sponsor} onChange={setSponsor} /> : null}
      </div>
      <div>
        <Button kind="primary" disabled={!complete} onPress={agree}>
          {m.agree}
        </Button>
      </div>
      {complete ? null : <p className={`${soft} ${small}`}>{m.agreeNeeds}</p>}
    </>
  )
}

function Earlier({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(agreementMessages)
  const [{ language }] = usePreferences()
  const latestFirst = [...useRows(trajectory.shared, 'assents')].sort((a, b) => b.at - a.at)
  if (latestFirst.length === 0) return null
  return (
    <div>
      <h3 className={`${soft} ${small}`}>{m.earlier}</h3>
      <ul>
        {latestFirst.map((assent) => (
          <li key={assent.id}>
            {m.earlierLine(formatInstant(assent.at, language), formatNames(assent.names, language))}
          </li>
        ))}
      </ul>
    </div>
  )
}
