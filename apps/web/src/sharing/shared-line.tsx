import type { Sharing, SharedTrajectory, Unsent } from '@lef/store/shared'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import type { SharedTrajectory as OpenRecords } from '../app/library.ts'
import { useRead } from '../app/use-records.ts'
import { useMessages } from '../messages/messages.ts'
import { threeWayMessages } from '../three-way/messages.ts'
import { meIn, useAgreed, useComing, waitingFor } from '../three-way/use-agreed.ts'
import { returnMessages } from '../screens/share/return/messages.ts'
import type { PageName } from './messages.nl.ts'
import { sharingMessages } from './messages.ts'
import { pageNameOf, parsePageName } from './page-name.ts'
import * as styles from './sharing.css.ts'

interface WaitingProps extends Pick<SharedLineProps, 'sharing' | 'shared'> {
  /** Where one is: nobody is sent to where they are. */
  readonly page: PageName | null
}

/** Something of the other's waits for this person's signature, or something of this one's was not taken: where it can be read. */
function Waiting({ sharing, shared, page }: WaitingProps) {
  const m = useMessages(threeWayMessages)
  const agreed = useAgreed(sharing, shared)
  const coming = useComing(sharing, shared)
  const notTaken = agreed?.unsent.find(({ refused }) => refused !== null)
  const asked = coming !== null && !coming.signedByMe ? 'agreement' : null
  const waiting = asked ?? (agreed ? waitingFor(agreed, meIn(agreed, shared)) : null)
  const place = (what: typeof waiting | Unsent['kind']) => (what === 'agreement' ? 'agreement' : 'told')
  // What was not taken comes first, unless one is looking at it.
  const what =
    notTaken !== undefined && place(notTaken.kind) !== page
      ? { to: place(notTaken.kind), says: m.notTakenLink }
      : waiting !== null && place(waiting) !== page
        ? { to: place(waiting), says: m.waitsForYou }
        : null
  if (what === null) return null
  return (
    <Link className={styles.toShare} href={`/t/${shared.local}/${what.to}`}>
      {what.says}
    </Link>
  )
}

interface SharedLineProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly trajectory: OpenRecords
}

/** Above a shared trajectory: with whom, where what was written is, and whether the other is here. */
export default function SharedLine({ sharing, shared, trajectory }: SharedLineProps) {
  const m = useMessages(sharingMessages)
  const back = useMessages(returnMessages)
  const { coachee, coach, byManager } = useRead(trajectory.shared, (records) => {
    const root = records.root()
    return { coachee: root.coachee, coach: root.coach, byManager: root.coachRelation === 'manager' }
  })
  const [path] = useLocation()
  const { document, stage, sync, presence } = shared
  const page = pageNameOf(path)
  const together = stage === 'shared'
  useEffect(() => {
    // The room itself says which of its pages is open.
    if (!together || page === 'room') return
    sharing.showPage(document, page)
  }, [sharing, document, page, together])
  useEffect(() => () => sharing.leavePage(document), [sharing, document])
  const other = (shared.role === 'coach' ? coachee : coach).trim() || m.theOther
  const here = presence.at(-1)
  // Asked before a trajectory begins: who has held a conversation has chosen. Who is coached by their manager, could not.
  const begun = useRead(trajectory.shared, (records) =>
    records.rows('conversations').some(({ endedAt }) => endedAt !== null),
  )
  const asks = page === 'trajectory' && !begun && !byManager
  // In the room the screen is a guest: nothing of the machinery stands there. Where sharing is the subject, all of it does.
  if (page === 'room' || page === 'share') return null
  return (
    <aside className={styles.line} aria-label={m.title}>
      <Link className={styles.toShare} href={`/t/${trajectory.id}/share`}>
        {together ? m.sharedWith(other) : stage === 'ended' ? m.ended : m.notYet}
      </Link>
      {shared.askedBack ? (
        <Link className={styles.toShare} href={`/t/${trajectory.id}/share`}>
          {back.line}
        </Link>
      ) : null}
      {together ? (
        <>
          <span role="status">{m.state(sync, other)}</span>
          {asks ? (
            <Link className={styles.toShare} href={`/t/${trajectory.id}/chemistry`}>
              {m.chemistry(shared.chemistry, other)}
            </Link>
          ) : null}
          {here ? <span>{m.here(other, parsePageName(here.page))}</span> : null}
          <Waiting sharing={sharing} shared={shared} page={page} />
        </>
      ) : null}
    </aside>
  )
}
