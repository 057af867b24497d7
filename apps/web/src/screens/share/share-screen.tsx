import type { SharedTrajectory } from '@lef/store/shared'
import { useLayoutEffect, useRef, type ComponentProps } from 'react'
import { lead } from '../../account/account.css.ts'
import { ServerSees } from '../../account/server-sees.tsx'
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
import * as styles from '../../sharing/sharing.css.ts'
import { useSharedHere } from '../../sharing/use-shared-here.ts'
import { Begin } from './begin.tsx'
import { Ending } from './ending/ending.tsx'
import { Inviting } from './inviting.tsx'
import { Meeting } from './meeting.tsx'
import { AskedBackList } from './return/asked-back.tsx'
import { returnMessages } from './return/messages.ts'
import { useRequests } from './return/use-requests.ts'
import { Noticed } from './noticed.tsx'
import { Safety } from './safety.tsx'
import { WhatGoes } from './what-goes.tsx'

/** Sharing one trajectory with the other: from the link to knowing for certain who it is. */
export default function ShareScreen({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(sharingMessages)
  const back = useMessages(returnMessages)
  const sharing = useSharing()
  const shared = useShared(trajectory.id)
  const root = useRoot(trajectory.shared)
  const [{ signedIn }] = usePreferences()
  const opening = signedIn && sharing === null && !root.sample
  const sharedHere = useSharedHere(trajectory.id) === true
  const ended = shared?.stage === 'ended'
  const asking = shared?.stage === 'asking'
  // Then nothing goes to and fro: what would, is not what one came for.
  const over = ended || asking
  const heading = useHeadingOnChange(shared?.stage)
  const role = shared?.role ?? 'coach'
  const other = (role === 'coach' ? root.coachee : root.coach).trim() || m.theOther
  return (
    <main className={page} aria-busy={opening}>
      <div className={stack}>
        <h1 className={title} tabIndex={-1} ref={heading}>
          {m.title}
        </h1>
        {over ? null : <p className={lead}>{m.lead}</p>}
        {shared?.stage === 'shared' ? (
          <p className={styles.stands}>
            <span>{m.sharedWith(other)}</span>
            <span role="status">{m.state(shared.sync, other)}</span>
          </p>
        ) : null}
      </div>
      {root.sample ? (
        <p>{m.sample}</p>
      ) : opening ? (
        <p role="status">{m.working}</p>
      ) : sharing === null ? (
        <div className={stack}>
          <p>{sharedHere ? m.signedOut : m.account}</p>
          <div>
            <SignInLink kind="primary">{m.signIn}</SignInLink>
          </div>
        </div>
      ) : shared === null ? (
        <Begin sharing={sharing} id={trajectory.id} records={trajectory.shared} />
      ) : (
        <>
          {shared.stage === 'inviting' ? <Inviting sharing={sharing} shared={shared} other={other} /> : null}
          <Meeting
            sharing={sharing}
            shared={shared}
            other={other}
            byManager={root.coachRelation === 'manager'}
          />
          {shared.cameBack ? <p>{back.cameBack}</p> : null}
          {ended ? (
            <Ending sharing={sharing} shared={shared} other={other} />
          ) : (
            <ToCompare sharing={sharing} shared={shared} other={other} language={root.language} />
          )}
          <Noticed incidents={shared.incidents} />
        </>
      )}
      {over ? null : <WhatGoes />}
      <ServerSees />
      {sharing !== null && shared !== null && !over ? (
        <Ending sharing={sharing} shared={shared} other={other} />
      ) : null}
      {shared?.stage === 'shared' ? null : (
        <div>
          <ButtonLink kind="quiet" href={`/t/${trajectory.id}`}>
            {m.toTrajectory}
          </ButtonLink>
        </div>
      )}
    </main>
  )
}

/**
 * Who asks to come back, and the words of the two: but not both, since while somebody asks to come back as the other there is
 * another number to compare.
 */
function ToCompare(props: ComponentProps<typeof Safety>) {
  const { sharing, shared, other } = props
  const requests = useRequests(sharing, shared.document)
  const otherAsks = requests.some(
    ({ whose, declined, standing }) => whose === 'other' && !declined && standing.kind !== 'stopped',
  )
  const hasWords = shared.stage === 'to-confirm' || (shared.stage !== 'asking' && shared.other !== null)
  return (
    <>
      {shared.stage === 'shared' || shared.stage === 'asking' ? (
        <AskedBackList requests={requests} sharing={sharing} shared={shared} other={other} />
      ) : null}
      {hasWords && !otherAsks ? <Safety {...props} /> : null}
    </>
  )
}

/** A heading that takes the focus when it goes a step further: what was pressed for it is gone, and next stands the way out. */
function useHeadingOnChange(stage: SharedTrajectory['stage'] | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(stage)
  useLayoutEffect(() => {
    const further = before.current !== undefined && before.current !== stage
    before.current = stage
    if (further && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [stage])
  return heading
}
