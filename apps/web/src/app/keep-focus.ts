const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), summary, [tabindex]:not([tabindex="-1"])'

/**
 * How long what has the focus may be out of use before the focus goes elsewhere, in milliseconds: as a rule it is doing
 * what was asked, and can be used again, or is gone, when that is done.
 */
const patience = 2000

/** Where the focus was: the element and all above it, each with its place among its siblings. */
type Trail = readonly { readonly element: Element; readonly index: number }[]

/**
 * Keeps the focus near where it was when the thing that had it goes away (a row that is removed, a screen
 * that turns) or can no longer be used. A browser drops it to the top of the page, where nobody who works
 * by keyboard or screen reader expects to be. Gives a function that stops it.
 */
export function keepFocus(root: HTMLElement): () => void {
  const page = root.ownerDocument
  let trail: Trail = []
  let label = ''
  let byHand = false

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !root.contains(target)) return
    trail = trailOf(target, root)
    label = labelOf(target)
  }
  // Let go on purpose, by a press beside it: then nothing is brought back.
  const forget = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null || !(target instanceof Element)) return
    // What is being taken out of the page lets go while it still stands there: look when that is done.
    queueMicrotask(() => {
      if (isUsable(target)) trail = []
    })
  }
  const byKey = () => {
    byHand = false
  }
  const byPointer = () => {
    byHand = true
  }
  const look = () => {
    if (trail.length === 0 || (page.activeElement !== null && page.activeElement !== page.body)) return
    const had = trail[0]?.element
    const next = had instanceof HTMLElement && isUsable(had) ? had : nearest(trail, label)
    // On a phone a text that takes the focus by itself brings up the keys over half of the screen.
    if (!next || (byHand && next.matches('input, textarea'))) return
    next.focus()
  }
  const changes = new MutationObserver(() => {
    const had = trail[0]?.element
    if (!had) return
    if (had.isConnected && !had.matches(focusable)) setTimeout(look, patience)
    else requestAnimationFrame(look)
  })
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  page.addEventListener('focusin', remember)
  page.addEventListener('focusout', forget)
  page.addEventListener('keydown', byKey, true)
  page.addEventListener('pointerdown', byPointer, true)
  return () => {
    changes.disconnect()
    page.removeEventListener('focusin', remember)
    page.removeEventListener('focusout', forget)
    page.removeEventListener('keydown', byKey, true)
    page.removeEventListener('pointerdown', byPointer, true)
  }
}

const isUsable = (element: Element): boolean => element.isConnected && element.matches(focusable)

function trailOf(target: Element, root: Element): Trail {
  const trail: { element: Element; index: number }[] = []
  for (let at: Element | null = target; at && at !== root.parentElement; at = at.parentElement) {
    trail.push({ element: at, index: at.parentElement ? [...at.parentElement.children].indexOf(at) : 0 })
  }
  return trail
}

/** What stands in the place of what is gone: the same control of the next row, else the next thing there is. */
function nearest(trail: Trail, label: string): HTMLElement | null {
  for (const [at, { element: box }] of trail.entries()) {
    if (at === 0 || !box.isConnected) continue
    // The way past the header comes out over it when it has the focus: nobody asked for that.
    const all = [...box.querySelectorAll<HTMLElement>(focusable)].filter(
      (one) => one.checkVisibility() && !one.matches('a[href^="#"]'),
    )
    const gone = trail[at - 1]
    const here = box.children[Math.min(gone?.index ?? 0, box.children.length - 1)]
    if (all.length === 0 || !gone || !here) continue
    const inside = all.filter((one) => here.contains(one))
    const after = all.filter(
      (one) => here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING || here.contains(one),
    )
    return (
      inside.find((one) => labelOf(one) === label) ??
      all.find((one) => labelOf(one) === label && one.tagName === trail[0]?.element.tagName) ??
      after[0] ??
      all.at(-1) ??
      null
    )
  }
  return null
}

function labelOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
}
