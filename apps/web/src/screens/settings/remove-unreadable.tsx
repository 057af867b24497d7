import type { TrajectoryId } from '@lef/method'
import { useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import { useNotebookState } from '../../app/notebook-context.ts'
import { useRow } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { settingsMessages } from './messages.ts'

interface RemoveUnreadableProps {
  /** A document; nothing is offered unless it is a trajectory in the list whose key is damaged for good. */
  readonly document: string
  /** Before it goes: away from the screen that has nothing to show then. */
  readonly onRemove?: () => void
}

/** Removes a trajectory that can never be opened again, after a yes; all the others stay as they are. */
export default function RemoveUnreadable({ document, onRemove }: RemoveUnreadableProps) {
  const m = useMessages(settingsMessages)
  const { library } = useLef()
  const listed = useRow(library.index, 'trajectories', document)
  const problems = useNotebookState((notebook) => notebook.problems)
  const [asking, setAsking] = useState(false)
  // One that cannot be read just now, of a disk that hiccups say, is not damaged.
  const damaged = problems.some((one) => one.document === document && one.reason === 'damaged-key')
  if (!listed || !damaged) return null
  return (
    <>
      <div>
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {m.removeUnreadable(listed.coachee.trim())}
        </Button>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={m.removeUnreadableTitle(listed.coachee.trim())}
        action={m.removeUnreadableAction}
        onConfirm={() => {
          onRemove?.()
          void library.removeTrajectory(document as TrajectoryId)
        }}
      >
        <p>{m.removeUnreadableText}</p>
      </Confirm>
    </>
  )
}
