import { useLayoutEffect, type RefObject } from 'react'

/**
 * Has a field show a text, also when it changes elsewhere: in another tab, by undo. The caret then stays between the
 * same letters; a browser would put it at the end, in the middle of somebody's sentence.
 *
 * The field is the browser's own: what is typed stands there before React has heard of it, and React's own
 * `value` would put the old text back until it has.
 */
export function useShownText(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    if (area.current && area.current.value !== value) showIn(area.current, value)
  })
}

function showIn(field: HTMLTextAreaElement, value: string): void {
  const before = field.value
  const [from, to] = [field.selectionStart, field.selectionEnd]
  field.value = value
  if (field !== document.activeElement) return
  field.setSelectionRange(placeAfterEdit(before, value, from), placeAfterEdit(before, value, to))
}

/**
 * Where a place in a text lies after the text was changed in one spot: before the change nothing moves,
 * behind it the distance to the end stays. A place inside what was replaced comes behind it.
 */
export function placeAfterEdit(before: string, after: string, place: number): number {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  if (place <= head) return place
  let tail = 0
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return after.length - Math.min(tail, before.length - place)
}
