import type { Records, Schema } from '@lef/store'
import { useEffect } from 'react'
import { useUndo } from '../app/use-records.ts'
import { row } from '../design/layout.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from './button.tsx'
import { partMessages } from './messages.ts'

/** Undo and redo, always there; Ctrl or ⌘ with Z does the same, in a text as well, so that it is one history. */
export function Undo<S extends Schema>({ records }: { readonly records: Records<S> }) {
  const m = useMessages(partMessages)
  const { canUndo, canRedo } = useUndo(records)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.altKey) return
      event.preventDefault()
      if (event.shiftKey) records.redo()
      else records.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [records])
  return (
    <div className={row}>
      <Button kind="quiet" disabled={!canUndo} onPress={() => records.undo()}>
        {m.undo}
      </Button>
      {canRedo ? (
        <Button kind="quiet" onPress={() => records.redo()}>
          {m.redo}
        </Button>
      ) : null}
    </div>
  )
}
