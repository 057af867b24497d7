import { Component, useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { page, row } from '../design/layout.css.ts'
import { title } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button, ButtonLink } from '../parts/button.tsx'
import { shellMessages } from './messages.ts'

interface FailureProps {
  /** Opens the page anew, after what was written is stored. */
  readonly again: () => void
  readonly children: ReactNode
}

interface BoundaryProps extends FailureProps {
  /** Where one is: going elsewhere leaves the failure behind. */
  readonly address: string
}

interface BoundaryState {
  readonly failed: boolean
  readonly address: string
}

/**
 * When a screen fails to show itself, a calm one stands in its place, with the way home: never a blank page.
 * What was written is in the document already; a screen only shows it.
 */
export function Failure(props: FailureProps) {
  const [address] = useLocation()
  return <FailureBoundary address={address} {...props} />
}

export class FailureBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, address: this.props.address }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ address }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return address === state.address ? null : { failed: false, address }
  }

  override render(): ReactNode {
    return this.state.failed ? <FailureScreen again={this.props.again} /> : this.props.children
  }
}

function FailureScreen({ again }: { readonly again: () => void }) {
  const m = useMessages(shellMessages)
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus is gone; a screen reader must hear what came in its place.
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className={page}>
      <h1 className={title} tabIndex={-1} ref={heading}>
        {m.failure}
      </h1>
      <p>{m.failureWhy}</p>
      <div className={row}>
        <Button kind="primary" onPress={again}>
          {m.again}
        </Button>
        <ButtonLink href="/">{m.toHome}</ButtonLink>
      </div>
    </main>
  )
}
