import { useLayoutEffect, type RefObject } from 'react'

/**
 * Keeps the caret between the same letters when the text changes under it: by another tab, by undo.
 * A browser would put it at the end, in the middle of somebody's sentence.
 */
export function useKeptCaret(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  // Looked at while rendering: once effects run, the new text stands there and the caret has moved.
  const field = area.current
  const before =
    field && field === document.activeElement && field.value !== value
      ? { text: field.value, from: field.selectionStart, to: field.selectionEnd }
      : null
  useLayoutEffect(() => {
    if (!before || !area.current) return
    area.current.setSelectionRange(
      placeAfterEdit(before.text, value, before.from),
      placeAfterEdit(before.text, value, before.to),
    )
  })
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
