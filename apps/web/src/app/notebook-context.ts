import type { Notebook } from '@lef/store'
import { createContext, useContext, useSyncExternalStore } from 'react'

/** Where the notebook is handed down. */
export const NotebookContext = createContext<Notebook | null>(null)

/** The sealed notebook of this device, for the screens that lock, export or erase it. */
export function useNotebook(): Notebook {
  const notebook = useContext(NotebookContext)
  if (!notebook) throw new Error('NotebookContext is missing above this component')
  return notebook
}

/** Something of the notebook that changes: status, protection, problems. `read` must give stable values. */
export function useNotebookState<T>(read: (notebook: Notebook) => T): T {
  const notebook = useNotebook()
  return useSyncExternalStore(
    (listener) => notebook.subscribe(listener),
    () => read(notebook),
  )
}
