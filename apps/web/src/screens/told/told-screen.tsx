import type { Sharing, SharedTrajectory } from '@lef/store/shared'
import { lead } from '../../account/account.css.ts'
import { SignInLink } from '../../account/sign-in-link.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useShared, useSharing } from '../../app/together.tsx'
import { useRoot } from '../../app/use-records.ts'
import { page, stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { useSharedHere } from '../../sharing/use-shared-here.ts'
import { threeWayMessages } from '../../three-way/messages.ts'
import { useAgreed } from '../../three-way/use-agreed.ts'
import { AsSeen } from './as-seen.tsx'
import { Looks } from './looks.tsx'
import { Telling } from './telling.tsx'
import { ThreeWayTalk } from './three-way-talk.tsx'

/** What whoever looks on sees of a trajectory, what is about to be told, and who looked. */
export default function ToldScreen({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const sharing = useSharing()
  const shared = useShared(trajectory.id)
  const root = useRoot(trajectory.shared)
  const isCoach = (shared?.role ?? 'coach') === 'coach'
  const [{ signedIn }] = usePreferences()
  const sharedHere = useSharedHere(trajectory.id)
  const opening = signedIn && sharing === null
  const together = sharing !== null && shared?.stage === 'shared'
  return (
    <main className={page} aria-busy={opening}>
      <div className={stack}>
        <h1 className={title}>{isCoach ? m.toldTitleCoach : m.toldTitle}</h1>
        {root.coachRelation === 'manager' ? (
          <p className={lead}>{m.managerReads(root.coach.trim() || m.theCoach)}</p>
        ) : opening ? (
          <p role="status">{m.asking}</p>
        ) : sharedHere === true ? (
          <>
            <p className={lead}>{m.toldSignedOut}</p>
            <div>
              <SignInLink kind="primary">{sharingM.signIn}</SignInLink>
            </div>
          </>
        ) : !together && (signedIn || sharedHere === false) ? (
          <>
            <p className={lead}>{m.onlyHere}</p>
            <div>
              <ButtonLink href={`/t/${trajectory.id}/share`}>{m.toShare}</ButtonLink>
            </div>
          </>
        ) : null}
      </div>
      {together ? <Told sharing={sharing} shared={shared} trajectory={trajectory} /> : null}
      <div>
        <ButtonLink kind="quiet" href={`/t/${trajectory.id}`}>
          {m.toTrajectory}
        </ButtonLink>
      </div>
    </main>
  )
}

interface ToldProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly trajectory: OpenTrajectory
}

function Told({ sharing, shared, trajectory }: ToldProps) {
  const m = useMessages(threeWayMessages)
  const root = useRoot(trajectory.shared)
  const agreed = useAgreed(sharing, shared)
  if (!agreed) return null
  // What was signed for somebody who looks on no more is still to be put away.
  const hasUnsent = agreed.unsent.some(({ kind }) => kind !== 'agreement')
  // Where the manager is the coach nobody else looks on, and there is nobody to ask.
  if (agreed.sponsor === null && root.coachRelation === 'manager' && !hasUnsent) return null
  const nobody = (
    <div className={stack}>
      <p>{m.nobodyLooks}</p>
      <div>
        <ButtonLink href={`/t/${trajectory.id}/agreement`}>{m.toAgreement}</ButtonLink>
      </div>
    </div>
  )
  if (agreed.sponsor === null && !hasUnsent) return nobody
  const other = (shared.role === 'coach' ? root.coachee : root.coach).trim() || m.other
  return (
    <>
      {agreed.sponsor === null ? nobody : <AsSeen sharing={sharing} shared={shared} agreed={agreed} />}
      <Telling sharing={sharing} shared={shared} agreed={agreed} trajectory={trajectory} other={other} />
      <ThreeWayTalk sharing={sharing} shared={shared} agreed={agreed} root={root} />
      {agreed.sponsor === null ? null : <Looks sharing={sharing} shared={shared} />}
    </>
  )
}
