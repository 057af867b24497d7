import type { Posture } from '../../app/room-entry.tsx'
import { useMessages } from '../../messages/messages.ts'
import { roomMessages } from './messages.ts'
import * as styles from './room.css.ts'

const between: readonly Posture[] = ['shut', 'table']
const postures: readonly Posture[] = [...between, 'mine']

/** Shut, on the table, for me: one tap apart. */
export function PostureSwitch(props: {
  readonly posture: Posture
  readonly onChange: (next: Posture) => void
  /** Whether there is a coach's own: not on the coachee's device. */
  readonly alsoMine: boolean
}) {
  const m = useMessages(roomMessages)
  return (
    <div className={styles.postures} role="group" aria-label={m.posture}>
      {(props.alsoMine ? postures : between).map((posture) => (
        // A plain button acts on pointer down for leaving: what is the coach's must be gone before the screen turns.
        <button
          key={posture}
          type="button"
          className={styles.posture}
          aria-pressed={posture === props.posture}
          onPointerDown={() => {
            if (props.posture === 'mine' && posture !== 'mine') props.onChange(posture)
          }}
          onClick={() => props.onChange(posture)}
        >
          {posture === 'table' && !props.alsoMine ? m.hand : m[posture]}
        </button>
      ))}
    </div>
  )
}
