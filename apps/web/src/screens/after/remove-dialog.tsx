import type { ConversationId } from '@lef/method'
import { useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { stack, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { afterMessages } from './messages.ts'
import { hangsOn, removeConversation } from './remove-conversation.ts'

/** Deletes the conversation, after saying what goes along. */
export function RemoveConversation(props: {
  readonly trajectory: OpenTrajectory
  readonly id: ConversationId
  readonly onRemoved: (undo: () => void) => void
}) {
  const m = useMessages(afterMessages)
  const { library } = useLef()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {m.remove}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={m.removeTitle}
        action={m.remove}
        onConfirm={() => {
          props.onRemoved(removeConversation(props.trajectory, props.id))
          // What somebody agreed to lose must not be back because the page was closed right after.
          void library.documents.flush()
        }}
      >
        {asking ? <GoesAlong trajectory={props.trajectory} id={props.id} /> : null}
      </Confirm>
    </>
  )
}

function GoesAlong({ trajectory, id }: { trajectory: OpenTrajectory; id: ConversationId }) {
  const m = useMessages(afterMessages)
  const rows = hangsOn(trajectory, id)
  const isPrivate = rows.prepared.length + rows.asked.length + rows.notes.length > 0
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [rows.scenes.length, m.removeScenes],
    [rows.discoveries.length, m.removeDiscoveries],
    [rows.options.length, m.removeOptions],
    [rows.actions.length, m.removeActions],
    [rows.checkIns.length, m.removeCheckIns],
    [rows.successes.length, m.removeSuccesses],
  ]
  const along = [
    ...counted.filter(([count]) => count > 0).map(([count, say]) => say(count)),
    ...(isPrivate ? [m.removePrivate] : []),
  ]
  return (
    <div className={stack}>
      {along.length > 0 ? (
        <div className={tight}>
          <p>{m.removeWhat}</p>
          <ul>
            {along.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className={soft}>{m.removeUndo}</p>
    </div>
  )
}
