/** How many bits a feature's number has: wide enough that two of the tens of thousands seldom share one. */
export const FEATURE_BITS = 22

/** Where the hash of a word begins (FNV-1a). */
export const HASH_START = 0x811c9dc5

/** One more code unit in a hash (FNV-1a). */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Two hashes as one, in this order. */
export function mix(one: number, other: number): number {
  let mixed = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ Math.imul(other, 0x297a2d39)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** The number of a feature: its kind and what it holds. */
export function featureId(kind: number, hash: number): number {
  return mix(Math.imul(kind + 1, 0x9e3779b1), hash) >>> (32 - FEATURE_BITS)
}
