import type { Notebook } from '@lef/store'

/**
 * Writes what was typed as soon as the page may go away: hidden, closed, frozen on a phone.
 * Gives a function that stops it.
 */
export function saveWhenLeaving(notebook: Notebook, view: Window): () => void {
  const save = () => void notebook.flush()
  const whenHidden = () => {
    if (view.document.visibilityState === 'hidden') save()
  }
  view.addEventListener('pagehide', save)
  view.document.addEventListener('visibilitychange', whenHidden)
  return () => {
    view.removeEventListener('pagehide', save)
    view.document.removeEventListener('visibilitychange', whenHidden)
  }
}
