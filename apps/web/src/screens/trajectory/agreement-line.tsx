import { lazy, Suspense } from 'react'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useSharedFact, useSharing } from '../../app/together.tsx'
import { useRead } from '../../app/use-records.ts'
import { row } from '../../design/layout.css.ts'
import { formatInstant, formatNames } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { useSharedHere } from '../../sharing/use-shared-here.ts'
import { agreementOf } from '../agreement/agreement-of.ts'
import { RelationChoice } from './relation-choice.tsx'
import { trajectoryMessages } from './messages.ts'

const SignedLine = lazy(() => import('../../three-way/standing-line.tsx'))

/** Where the agreement stands, in one sentence. */
export function AgreementLine({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(trajectoryMessages)
  const [{ language }] = usePreferences()
  const { shared: records } = trajectory
  const { state, last } = useRead(records, () => {
    const agreement = agreementOf(records.root(), records.rows('assents'))
    return { state: agreement?.state ?? null, last: agreement?.last ?? null }
  })
  const sharing = useSharing()
  const isShared = useSharedFact(trajectory.id, (shared) => shared?.stage === 'shared')
  const sharedHere = useSharedHere(trajectory.id) === true
  const when = last ? formatInstant(last.at, language) : ''
  return (
    <Section title={m.agreement}>
      {state !== null && isShared && sharing !== null ? (
        <Suspense>
          <SignedLine sharing={sharing} id={trajectory.id} />
        </Suspense>
      ) : state !== null && sharedHere ? (
        <p>{m.agreementSignedOut}</p>
      ) : state !== null ? (
        <p>
          {!last
            ? m.agreementNone
            : state === 'agreed'
              ? m.agreementAgreed(when, formatNames(last.names, language))
              : m.agreementChanged(when)}
        </p>
      ) : (
        <RelationChoice trajectory={trajectory} />
      )}
      <div className={row}>
        <ButtonLink href={`/t/${trajectory.id}/agreement`}>{m.toAgreement}</ButtonLink>
        {isShared ? (
          <ButtonLink kind="quiet" href={`/t/${trajectory.id}/told`}>
            {m.toTold}
          </ButtonLink>
        ) : null}
      </div>
    </Section>
  )
}
