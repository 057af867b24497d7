import type { Doings } from './keystroke-level.ts'

declare global {
  var lefDoings: Doings
}

/**
 * Runs in the page before any of its scripts: counts what hands would have to do for what is put into it.
 * Self-contained, because it is sent to the page as text.
 */
export function countDoings(): void {
  const count = { keys: 0, taps: 0, moves: 0, fields: 0 }
  globalThis.lefDoings = count
  let hands: 'pointing' | 'typing' = 'pointing'
  let last: EventTarget | null = null
  /** The field into which the app itself put the caret: nobody needs to point at it. */
  let caret: EventTarget | null = null
  const before = new WeakMap<EventTarget, string>()

  const to = (next: typeof hands) => {
    if (hands !== next) count.moves += 1
    hands = next
  }
  const tap = () => {
    to('pointing')
    count.taps += 1
  }
  // Scripts that drive the page live in a world of their own: only the app comes by here.
  const focus = HTMLElement.prototype.focus
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    focus.call(this, options)
    caret = document.activeElement
  }
  addEventListener('pointerdown', tap, { capture: true })
  addEventListener(
    'input',
    ({ target }) => {
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      // A choice was pressed, and counted so.
      if (!isField || target.type === 'radio' || target.type === 'checkbox') return
      if (target !== last) {
        count.fields += 1
        if (target !== caret) tap()
      }
      last = target
      caret = null
      if (target.type === 'range') return
      to('typing')
      const was = before.get(target) ?? ''
      before.set(target, target.value)
      if (target.type === 'date') count.keys += 8
      else if (target.type === 'time') count.keys += 4
      else {
        const typed = target.value.startsWith(was) ? target.value.slice(was.length) : target.value
        count.keys += [...typed].length + (typed.match(/\p{Lu}/gu)?.length ?? 0)
      }
    },
    { capture: true },
  )
}
