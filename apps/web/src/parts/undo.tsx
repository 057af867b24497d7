import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { row } from '../design/layout.css.ts'
import { hidden, noPrint } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from './button.tsx'
import { partMessages } from './messages.ts'
import * as styles from './undo.css.ts'

/** Something that can take back its latest change; `Records` is one. */
export interface Undoable {
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): boolean
  redo(): boolean
  subscribe(listener: () => void): () => void
}

interface UndoProps {
  readonly records: Undoable
  /** A second document this screen writes in; the one that changed last is undone first. */
  readonly also?: Undoable
}

/** Undo and redo, always there; Ctrl or ⌘ with Z does the same, in a text as well, so that it is one history. */
export function Undo({ records, also }: UndoProps) {
  const m = useMessages(partMessages)
  const documents = useMemo(() => (also ? [records, also] : [records]), [records, also])
  const last = useRef<Undoable>(records)
  const [said, setSaid] = useState('')

  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = documents.map((document) =>
        document.subscribe(() => {
          last.current = document
          listener()
        }),
      )
      return () => stops.forEach((stop) => stop())
    },
    [documents],
  )
  const canUndo = useSyncExternalStore(subscribe, () => documents.some((document) => document.canUndo))
  const canRedo = useSyncExternalStore(subscribe, () => documents.some((document) => document.canRedo))

  const go = useCallback(
    (back: boolean) => {
      const able = (document: Undoable) => (back ? document.canUndo : document.canRedo)
      const document = able(last.current) ? last.current : documents.find(able)
      if (!document) return
      if (back) document.undo()
      else document.redo()
      setSaid(back ? m.undone : m.redone)
    },
    [documents, m],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      // What is typed there is no part of this history: undoing it must not take the coachee's words.
      if (event.target instanceof Element && event.target.closest('[data-own-undo]')) return
      event.preventDefault()
      go(key === 'z' && !event.shiftKey)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go])

  return (
    <div className={`${row} ${noPrint}`}>
      <Button kind="quiet" disabled={!canUndo} onPress={() => go(true)}>
        {m.undo}
      </Button>
      {canRedo ? (
        <Button kind="quiet" onPress={() => go(false)}>
          {m.redo}
        </Button>
      ) : null}
      <span className={hidden} role="status">
        {said}
      </span>
    </div>
  )
}

/** Undo that stays in reach at the edge of a long page. */
export function UndoAtEdge(props: UndoProps) {
  return (
    <div className={styles.atEdge}>
      <Undo {...props} />
    </div>
  )
}
