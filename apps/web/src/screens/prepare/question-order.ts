/** The order with one id moved a place up (-1) or down (1); the same order when it is at that end already. */
export function movedBy(ids: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const from = ids.indexOf(id)
  const to = from + step
  const other = ids[to]
  if (from === -1 || other === undefined) return ids
  return ids.map((at, place) => (place === from ? other : place === to ? id : at))
}
