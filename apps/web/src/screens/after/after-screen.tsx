import type { ConversationId } from '@lef/method'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRoot, useRow, useRows } from '../../app/use-records.ts'
import { coacheePage, isEmptyPage } from '../../coachee-page/coachee-page.ts'
import { coacheePageMessages } from '../../coachee-page/messages.ts'
import { page as pageStyle, row, tight } from '../../design/layout.css.ts'
import { noPrint, soft, title } from '../../design/text.css.ts'
import { messagesIn, useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Copies } from './copies.tsx'
import { afterMessages } from './messages.ts'
import { PageView } from './page-view.tsx'
import { RemoveConversation } from './remove-dialog.tsx'

interface AfterScreenProps {
  readonly trajectory: OpenTrajectory
  readonly conversation: string
}

/** After a conversation: the coachee's own page of it, to keep. */
export default function AfterScreen({ trajectory, conversation }: AfterScreenProps) {
  const m = useMessages(afterMessages)
  const [undo, setUndo] = useState<(() => void) | null>(null)
  const held = useRow(trajectory.shared, 'conversations', conversation)
  if (held) return <Held trajectory={trajectory} id={held.id} onRemoved={(undone) => setUndo(() => undone)} />
  return (
    <main className={pageStyle}>
      <div className={tight} role="status">
        <h1 className={title}>{undo ? m.removed : m.missing}</h1>
      </div>
      <div className={row}>
        {undo ? (
          <Button kind="primary" onPress={undo} autoFocus>
            {m.undo}
          </Button>
        ) : null}
        <ButtonLink href={`/t/${trajectory.id}`}>{m.toTrajectory}</ButtonLink>
      </div>
    </main>
  )
}

function Held(props: {
  readonly trajectory: OpenTrajectory
  readonly id: ConversationId
  readonly onRemoved: (undo: () => void) => void
}) {
  const { shared, id: trajectoryId } = props.trajectory
  const m = useMessages(afterMessages)
  const { zone } = useLef()
  const [, navigate] = useLocation()
  const root = useRoot(shared)
  const conversation = useRow(shared, 'conversations', props.id)
  const sources = {
    coachee: root.coachee,
    trajectory: root,
    scenes: useRows(shared, 'scenes'),
    discoveries: useRows(shared, 'discoveries'),
    options: useRows(shared, 'options'),
    actions: useRows(shared, 'actions'),
    successes: useRows(shared, 'successes'),
    zone,
  }
  if (!conversation) return null
  const made = coacheePage({ ...sources, conversation })
  const empty = isEmptyPage(made)
  const finished = conversation.endedAt !== null
  // The page is the coachee's: it speaks the language of the trajectory, whatever this device speaks.
  const says = {
    language: root.language,
    m: messagesIn(coacheePageMessages, root.language, root.address),
  }
  const openRoom = () => {
    navigate(`/t/${trajectoryId}/c/${props.id}/room`)
  }
  const writeUp = `/t/${trajectoryId}/c/${props.id}/write-up`
  return (
    <main className={pageStyle}>
      {finished && !empty ? null : (
        <section className={`${tight} ${noPrint}`} aria-label={m.unfinished}>
          <p>
            {finished ? m.finishedEmpty : m.unfinished}
            {finished ? '' : '. '}
            <span className={soft}>{finished ? '' : empty ? m.unfinishedEmpty : m.unfinishedSome}</span>
          </p>
          <div className={row}>
            <ButtonLink kind="primary" href={writeUp}>
              {m.writeUp}
            </ButtonLink>
            {finished ? null : <Button onPress={openRoom}>{m.goOn}</Button>}
          </div>
        </section>
      )}
      <PageView page={made} says={says} />
      {empty ? null : <Copies page={made} says={says} />}
      <nav className={`${row} ${noPrint}`} aria-label={m.toTrajectory}>
        <ButtonLink href={`/t/${trajectoryId}`}>{m.toTrajectory}</ButtonLink>
        {conversation.startedAt === null ? null : (
          <ButtonLink kind="quiet" href={`/t/${trajectoryId}/talk/new?c=${props.id}`}>
            {m.readBack}
          </ButtonLink>
        )}
        {finished ? (
          <Button kind="quiet" onPress={openRoom}>
            {m.reopen}
          </Button>
        ) : null}
        <RemoveConversation trajectory={props.trajectory} id={props.id} onRemoved={props.onRemoved} />
      </nav>
    </main>
  )
}
