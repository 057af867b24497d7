import type { PairingError } from '@lef/store/shared'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { pairMessages } from './messages.ts'

/** How pairing can end without a second device. */
export type NotPaired =
  | { readonly kind: 'stopped' | 'stopped-different' }
  | { readonly kind: 'refused'; readonly error: PairingError }

/** Why there is no second device, and the way to begin anew; for whichever of the two devices this is. */
export function NotPairedYet({ why, onAgain }: { readonly why: NotPaired; readonly onAgain: () => void }) {
  const m = useMessages(pairMessages)
  return (
    <>
      <p role="status">
        {why.kind === 'refused'
          ? m.refused(why.error)
          : why.kind === 'stopped'
            ? m.stopped
            : m.stoppedDifferent}
      </p>
      <div>
        <Button onPress={onAgain}>{m.again}</Button>
      </div>
    </>
  )
}

/** Whether it has ended so. */
export function isNotPaired(state: { readonly kind: string }): state is NotPaired {
  return ['stopped', 'stopped-different', 'refused'].includes(state.kind)
}
