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

/**
 * A browser may put a page away as it stands and show it again on "back": unlocked, or in *for me*, whatever
 * happened meanwhile. Such a page is hidden when it goes and opened anew when it comes; with something that
 * could not be saved it is only shown again, because opening anew would lose it.
 */
export function openAnewAfterBack(
  notebook: Pick<Notebook, 'flush' | 'saveState'>,
  place: Pick<HTMLElement, 'hidden'>,
  view: EventTarget,
  openAnew: () => void,
): void {
  view.addEventListener('pagehide', (event) => {
    if (isKept(event)) place.hidden = true
  })
  view.addEventListener('pageshow', (event) => {
    if (!isKept(event)) return
    void notebook.flush().then(() => {
      if (notebook.saveState === 'saved') openAnew()
      else place.hidden = false
    })
  })
}

function isKept(event: Event): boolean {
  return 'persisted' in event && event.persisted === true
}

/** Lets the browser ask before it closes a page with something in it that the disk would not take. */
export function askBeforeLosing(notebook: Pick<Notebook, 'status' | 'saveState'>, view: EventTarget): void {
  view.addEventListener('beforeunload', (event) => {
    const { saveState, status } = notebook
    if (typeof saveState === 'object' || (saveState === 'saving' && status === 'locked'))
      event.preventDefault()
  })
}
