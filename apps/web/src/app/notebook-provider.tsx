import { dayOf } from '@lef/method'
import type { Notebook, OpenNotebookError } from '@lef/store'
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { LockScreen } from '../screens/lock/lock-screen.tsx'
import { afterPaint } from './after-paint.ts'
import { LefContext, type Lef, type Saving } from './lef-context.tsx'
import { Library } from './library.ts'
import { NotebookContext } from './notebook-context.ts'
import { notebookDocuments } from './notebook-documents.ts'
import { NotebookTrouble } from './notebook-trouble.tsx'

export type Opening = { readonly notebook: Notebook } | { readonly trouble: OpenNotebookError | 'unlisted' }

interface NotebookProviderProps {
  readonly notebook: Notebook
  readonly now: () => number
  readonly newId: () => string
  readonly zone: string
  readonly children: ReactNode
}

/** Shows the app while the notebook is open, the lock while it is locked. */
export function NotebookProvider(props: NotebookProviderProps) {
  const { notebook, now, newId, zone } = props
  const status = useSyncExternalStore(
    (listener) => notebook.subscribe(listener),
    () => notebook.status,
  )
  const [lef, setLef] = useState<Lef | 'unlisted' | null>(null)
  const [beginnings, setBeginnings] = useState(0)
  useEffect(() => {
    if (status === 'locked') return
    let gone = false
    let library: Library | null = null
    const open = async () => {
      const opened = await Library.open(notebookDocuments(notebook), newId, now, afterPaint)
      if (gone) {
        opened?.close()
        return
      }
      library = opened
      setLef(opened ? { library: opened, now, zone, saving: savingOf(notebook) } : 'unlisted')
      if (opened) void expire(opened, now(), zone)
      // Everything was erased, here or in another tab: what is written from now on belongs in a new list.
      opened?.index.doc.on('destroy', () => {
        if (!gone) setBeginnings((count) => count + 1)
      })
    }
    open().catch(() => {
      if (!gone) setLef('unlisted')
    })
    return () => {
      gone = true
      library?.close()
      setLef(null)
    }
  }, [notebook, status, now, newId, zone, beginnings])

  return (
    <NotebookContext value={notebook}>
      {status === 'locked' ? (
        <LockScreen />
      ) : lef === 'unlisted' ? (
        <NotebookTrouble trouble="unlisted" />
      ) : lef ? (
        <LefContext value={lef}>{props.children}</LefContext>
      ) : null}
    </NotebookContext>
  )
}

/** Deletes the words whose day has come. What fails now is tried again at the next opening. */
async function expire(library: Library, now: number, zone: string): Promise<void> {
  const today = dayOf(now, zone)
  const rows = library.index.rows('trajectories')
  const due = rows.some(({ wordsUntil }) => wordsUntil !== null && wordsUntil <= today)
  const listed = rows.reduce((sum, { talks }) => sum + talks, 0)
  const [talks, own] = await Promise.all([library.documents.list('talk'), library.documents.list('own-talk')])
  // The list may be behind the documents when the power went between the two.
  if (!due && talks.length === listed && own.length === 0) return
  try {
    const { expireWords } = await import('../talk/expire-words.ts')
    await expireWords(library, today)
  } catch {
    // Offline before its code was ever fetched, or the disk refused.
  }
}

function savingOf(notebook: Notebook): Saving {
  return {
    get: () => {
      const state = notebook.saveState
      if (typeof state === 'string') return state
      return state.failed === 'quota' ? 'quota' : 'storageFailed'
    },
    subscribe: (listener) => notebook.subscribe(listener),
  }
}
