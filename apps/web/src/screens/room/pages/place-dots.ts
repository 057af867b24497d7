export interface Dot {
  readonly x: number
  readonly y: number
}

/**
 * Moves dots that lie on the same spot a little apart, downwards, in the order given,
 * so that two options with equal scores are both seen. Same units as given (pixels of the picture).
 */
export function placeDots(dots: readonly Dot[], step = 18): readonly Dot[] {
  const taken = new Map<string, number>()
  return dots.map((dot) => {
    const spot = `${Math.round(dot.x)},${Math.round(dot.y)}`
    const before = taken.get(spot) ?? 0
    taken.set(spot, before + 1)
    return { x: dot.x, y: dot.y + before * step }
  })
}
