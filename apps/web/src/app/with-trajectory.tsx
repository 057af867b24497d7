import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { page, row } from '../design/layout.css.ts'
import { soft, title } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { ButtonLink } from '../parts/button.tsx'
import { SampleLine } from '../parts/sample-mark.tsx'
import { useSharedHere } from '../sharing/use-shared-here.ts'
import { useLef, useTrajectory } from './lef-context.tsx'
import type { OpenTrajectory } from './library.ts'
import { shellMessages } from './messages.ts'
import { useShared, useSharing } from './together.tsx'
import { useRow } from './use-records.ts'

const SharedLine = lazy(() => import('../sharing/shared-line.tsx'))
const SignedOutLine = lazy(() => import('../sharing/signed-out-line.tsx'))
const RemoveUnreadable = lazy(() => import('../screens/settings/remove-unreadable.tsx'))

/** Shows a screen of a trajectory once it is open; says so plainly when it is not on this device. */
export function WithTrajectory(props: {
  readonly id: string
  /** Fetches the code of the screen, which can be on its way while the trajectory is being opened. */
  readonly screen?: () => Promise<unknown>
  readonly children: (trajectory: OpenTrajectory) => ReactNode
}) {
  const { screen } = props
  const state = useTrajectory(props.id)
  // Should it fail, the screen fails the same way when it is shown, and is heard there.
  useEffect(() => void screen?.().catch(() => undefined), [screen])
  const m = useMessages(shellMessages)
  if (state.kind === 'open') {
    const { sample } = state.trajectory.shared.root()
    return (
      <>
        {sample ? <SampleLine /> : null}
        <IfShared trajectory={state.trajectory} />
        {props.children(state.trajectory)}
      </>
    )
  }
  return (
    <main className={page} aria-busy={state.kind === 'opening'}>
      {state.kind === 'missing' ? <NotOpened id={props.id} /> : <p className={soft}>{m.opening}</p>}
    </main>
  )
}

/** What there is to say above a trajectory that is two people's; its code comes only when there is one. */
function IfShared({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const sharing = useSharing()
  const shared = useShared(trajectory.id)
  if (useSharedHere(trajectory.id) === true) {
    return (
      <Suspense>
        <SignedOutLine id={trajectory.id} />
      </Suspense>
    )
  }
  if (!sharing || !shared) return null
  return (
    <Suspense>
      <SharedLine sharing={sharing} shared={shared} trajectory={trajectory} />
    </Suspense>
  )
}

/** A trajectory that the list names but that does not open is damaged; any other is not here. */
function NotOpened({ id }: { readonly id: string }) {
  const m = useMessages(shellMessages)
  const listed = useRow(useLef().library.index, 'trajectories', id) !== null
  const [, navigate] = useLocation()
  return (
    <>
      <h1 className={title}>{listed ? m.unreadable : m.missing}</h1>
      <p className={soft}>{listed ? m.unreadableWhy : m.missingWhy}</p>
      <div className={row}>
        {listed ? <ButtonLink href="/settings">{m.seeProblems}</ButtonLink> : null}
        <ButtonLink href="/">{m.toHome}</ButtonLink>
      </div>
      {listed ? (
        <Suspense>
          <RemoveUnreadable document={id} onRemove={() => navigate('/')} />
        </Suspense>
      ) : null}
    </>
  )
}
