import type * as Y from 'yjs'

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff

/**
 * Makes a Y.Text read as `next` by one deletion and one insertion around what stayed the same,
 * so that a simultaneous edit elsewhere in the sentence survives. Never cuts a surrogate pair
 * (half an emoji would be stored as a replacement character).
 */
export function editText(target: Y.Text, next: string): void {
  const now = target.toString()
  if (now === next) return
  const shortest = Math.min(now.length, next.length)
  let head = 0
  while (head < shortest && now.charCodeAt(head) === next.charCodeAt(head)) head++
  if (head > 0 && isHigh(now.charCodeAt(head - 1))) head--
  let tail = 0
  while (
    tail < shortest - head &&
    now.charCodeAt(now.length - 1 - tail) === next.charCodeAt(next.length - 1 - tail)
  )
    tail++
  if (tail > 0 && isLow(now.charCodeAt(now.length - tail))) tail--
  const removed = now.length - head - tail
  if (removed > 0) target.delete(head, removed)
  const added = next.slice(head, next.length - tail)
  if (added !== '') target.insert(head, added)
}
