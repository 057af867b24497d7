import type { ReactNode } from 'react'
import { page } from '../design/layout.css.ts'
import { soft, title } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { ButtonLink } from '../parts/button.tsx'
import { SampleLine } from '../parts/sample-mark.tsx'
import { useTrajectory } from './lef-context.tsx'
import type { OpenTrajectory } from './library.ts'
import { shellMessages } from './messages.ts'

/** Shows a screen of a trajectory once it is open; says so plainly when it is not on this device. */
export function WithTrajectory(props: {
  readonly id: string
  readonly children: (trajectory: OpenTrajectory) => ReactNode
}) {
  const state = useTrajectory(props.id)
  const m = useMessages(shellMessages)
  if (state.kind === 'open') {
    const { sample } = state.trajectory.shared.root()
    return (
      <>
        {sample ? <SampleLine /> : null}
        {props.children(state.trajectory)}
      </>
    )
  }
  return (
    <main className={page} aria-busy={state.kind === 'opening'}>
      {state.kind === 'missing' ? (
        <>
          <h1 className={title}>{m.missing}</h1>
          <p className={soft}>{m.missingWhy}</p>
          <p>
            <ButtonLink href="/">{m.toHome}</ButtonLink>
          </p>
        </>
      ) : (
        <p className={soft}>{m.opening}</p>
      )}
    </main>
  )
}
