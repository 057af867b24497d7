/** A small set of whole numbers that is emptied in no time and never allocates. */
export interface HashSet {
  add(value: number): void
  has(value: number): boolean
  clear(): void
}

/** @param most how many values it will hold at most */
export function createHashSet(most: number): HashSet {
  let size = 16
  while (size < most * 2) size *= 2
  const values = new Int32Array(size)
  // A slot is taken when it carries the stamp of this filling.
  const stamps = new Int32Array(size)
  let stamp = 1
  const slotOf = (value: number): number => {
    let slot = (value ^ (value >>> 16)) & (size - 1)
    while (stamps[slot] === stamp && values[slot] !== value) slot = (slot + 1) & (size - 1)
    return slot
  }
  return {
    add(value) {
      const slot = slotOf(value)
      values[slot] = value
      stamps[slot] = stamp
    },
    has: (value) => stamps[slotOf(value)] === stamp,
    clear() {
      stamp++
    },
  }
}
