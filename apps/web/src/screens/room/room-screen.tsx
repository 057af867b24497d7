import type { OpenTrajectory } from '../../app/library.ts'
import { page } from '../../design/layout.css.ts'

export default function RoomScreen(_props: {
  readonly trajectory: OpenTrajectory
  readonly conversation: string
}) {
  return <main className={page} />
}
