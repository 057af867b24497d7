import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { SharedTrajectory } from '../../app/library.ts'
import type { Posture } from '../../app/room-entry.tsx'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { roomMessages } from './messages.ts'
import { PostureSwitch } from './posture-switch.tsx'
import { useInTheHand } from './other-here.tsx'
import * as styles from './room.css.ts'

interface RoomBarProps {
  readonly trajectory: SharedTrajectory
  readonly posture: Posture
  readonly onPosture: (next: Posture) => void
  readonly onPause: () => void
  readonly children?: ReactNode
}

/** The upper edge of the room: out, how the screen lies, pause. */
export function RoomBar(props: RoomBarProps) {
  const m = useMessages(roomMessages)
  const inTheHand = useInTheHand(props.trajectory.id)
  return (
    <header className={styles.bar}>
      <Link className={styles.word} href={`/t/${props.trajectory.id}`} aria-label={m.toTrajectory}>
        lef
      </Link>
      {props.children}
      <div className={styles.side}>
        <PostureSwitch posture={props.posture} onChange={props.onPosture} alsoMine={!inTheHand} />
        <Button kind="quiet" onPress={props.onPause} atOnce>
          {m.pause}
        </Button>
      </div>
    </header>
  )
}
