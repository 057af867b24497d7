import { lazy, Suspense } from 'react'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useShared, useSharing } from '../../app/together.tsx'
import { formatInstant, formatNames } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import type { Agreement } from '../agreement/agreement-of.ts'
import { RelationChoice } from './relation-choice.tsx'
import { trajectoryMessages } from './messages.ts'

const SignedLine = lazy(() => import('../../three-way/standing-line.tsx'))

interface AgreementLineProps {
  readonly trajectory: OpenTrajectory
  /** Null while nobody has said whether the coach is the manager. */
  readonly agreement: Agreement | null
}

/** Where the agreement stands, in one sentence. */
export function AgreementLine({ trajectory, agreement }: AgreementLineProps) {
  const m = useMessages(trajectoryMessages)
  const [{ language }] = usePreferences()
  const last = agreement?.last
  const sharing = useSharing()
  const shared = useShared(trajectory.id)
  const isShared = sharing !== null && shared?.stage === 'shared'
  const when = last ? formatInstant(last.at, language) : ''
  return (
    <Section title={m.agreement}>
      {agreement && isShared ? (
        <Suspense>
          <SignedLine sharing={sharing} shared={shared} />
        </Suspense>
      ) : agreement ? (
        <p>
          {!last
            ? m.agreementNone
            : agreement.state === 'agreed'
              ? m.agreementAgreed(when, formatNames(last.names, language))
              : m.agreementChanged(when)}
        </p>
      ) : (
        <RelationChoice records={trajectory.shared} />
      )}
      <div>
        <ButtonLink href={`/t/${trajectory.id}/agreement`}>{m.toAgreement}</ButtonLink>{' '}
        {isShared ? (
          <ButtonLink kind="quiet" href={`/t/${trajectory.id}/told`}>
            {m.toTold}
          </ButtonLink>
        ) : null}
      </div>
    </Section>
  )
}
