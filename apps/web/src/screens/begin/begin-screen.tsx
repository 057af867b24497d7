import { useRef, useState, type ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useLocation } from 'wouter'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { useNotebook } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRoomEntry, type Posture } from '../../app/room-entry.tsx'
import { useRoot, useRows } from '../../app/use-records.ts'
import { WithTrajectory } from '../../app/with-trajectory.tsx'
import { apart, page, row, stack } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { formatMoment } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { beginConversation, openConversation, planConversation } from './begin-conversation.ts'
import * as styles from './begin.css.ts'
import { KindOfConversation } from './kind-of-conversation.tsx'
import { beginMessages } from './messages.ts'
import { Seats } from './seats.tsx'

/** The second tap: where the screen is while two people talk. Nothing else is asked. */
export default function BeginScreen({ trajectory }: { readonly trajectory: string | null }) {
  if (trajectory === null) return <BeginNew />
  return <WithTrajectory id={trajectory}>{(open) => <BeginWith trajectory={open} />}</WithTrajectory>
}

function BeginNew() {
  const { library } = useLef()
  const [{ language, address }] = usePreferences()
  return (
    <Postures
      name=""
      trajectory={() => library.createTrajectory({ language, address, coachRelation: null })}
    />
  )
}

function BeginWith({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(beginMessages)
  const [{ language }] = usePreferences()
  const { coachee, coachRelation } = useRoot(trajectory.shared)
  const open = openConversation(useRows(trajectory.shared, 'conversations'))
  return (
    <Postures name={coachee.trim()} trajectory={async () => trajectory}>
      {open ? (
        <div className={apart}>
          <p>{m.stillOpen(formatMoment(open.startedAt ?? open.createdAt, language))}</p>
          <ButtonLink href={`/t/${trajectory.id}/c/${open.id}/room`} replace>
            {m.goOn}
          </ButtonLink>
        </div>
      ) : null}
      {coachRelation === 'manager' ? <KindOfConversation /> : null}
    </Postures>
  )
}

interface PosturesProps {
  readonly name: string
  /** Opens or makes the trajectory; null when that failed. */
  readonly trajectory: () => Promise<OpenTrajectory | null>
  readonly children?: ReactNode
}

function Postures({ name, trajectory, children }: PosturesProps) {
  const m = useMessages(beginMessages)
  const { now } = useLef()
  const notebook = useNotebook()
  const entry = useRoomEntry()
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState(false)
  // A second tap while the first is being carried out must not make a second conversation.
  const busy = useRef(false)

  const withTrajectory = async (then: (open: OpenTrajectory) => string) => {
    if (busy.current) return
    busy.current = true
    const open = await trajectory().catch(() => null)
    const place = open && then(open)
    // On the disk before the room opens: a conversation must not vanish because its tab did. When the disk
    // refuses, the room opens all the same and says so.
    if (place) await notebook.flush()
    busy.current = place !== null
    setFailed(!open)
    // In the place of this screen: the way back from the room does not lead to beginning once more.
    if (place) navigate(place, { replace: true })
  }
  const begin = (posture: Posture) =>
    withTrajectory((open) => {
      const id = beginConversation(open, now())
      entry.choose(id, posture)
      return `/t/${open.id}/c/${id}/room`
    })
  const prepare = () => withTrajectory((open) => `/t/${open.id}/c/${planConversation(open, now())}/prepare`)

  const choice = (posture: Posture, sees: string) => (
    <AriaButton className={styles.posture} onPress={() => void begin(posture)}>
      <span>
        <span className={styles.name}>{m.postures[posture].name}</span>
        <span className={styles.sees}>{sees}</span>
      </span>
      <Seats posture={posture} />
    </AriaButton>
  )

  return (
    <main className={page}>
      <header className={stack}>
        <h1 className={title}>{m.title}</h1>
        <p className={soft}>{name ? m.withSomeone(name) : m.namesLater}</p>
        {children}
        {failed ? (
          <p role="alert">
            {m.failed} {m.failedWhy}
          </p>
        ) : null}
      </header>
      <div className={styles.postures}>
        {choice('shut', m.postures.shut.sees)}
        {choice('table', name ? m.tableWith(name) : m.postures.table.sees)}
        {choice('mine', m.postures.mine.sees)}
      </div>
      <div className={apart}>
        <p className={soft}>{m.switchLater}</p>
        <div className={row}>
          <Button kind="quiet" onPress={() => void prepare()}>
            {m.prepare}
          </Button>
        </div>
      </div>
    </main>
  )
}
