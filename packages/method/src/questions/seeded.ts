/** What makes a conversation's proposals its own: the same seed gives the same proposals. */
export type Seed = string | number

/** FNV-1a, 32 bits: a number that depends on nothing but its parts. */
export function hashOf(seed: Seed, key: string): number {
  let hash = 0x811c9dc5
  for (const character of `${seed}\u0000${key}`) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  // FNV's low bits are weak for short keys: fold the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0
}

/** The same items in an order that the seed decides. */
export function shuffled<Item>(items: readonly Item[], seed: Seed, keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .map(({ item, key }) => ({ item, key, place: hashOf(seed, key) }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)
}
