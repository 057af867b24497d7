import { fromBase64, readVarint, type ModelPart } from './model-file.ts'
import { MOST_FEATURES, type Reading } from './reading.ts'

/** A linear model ready to score what a reader read. */
export interface Linear {
  readonly outputs: readonly string[]
  /** Sums of weights, one an output; the array is the model's own and holds until the next call. */
  score(reading: Reading): Float64Array
  /** Calibrated probability of a sum. */
  probability(output: number, sum: number): number
  /** Looks up the features of a reading that rest on words, to ask their weights and no sums. */
  meet(reading: Reading): void
  /** The weight that a feature of the reading last scored or met has for an output; 0 where the model does not know it. */
  weight(index: number, output: number): number
  /** Where the weights of a feature begin; -1 when the model does not know it. */
  readonly find: (id: number) => number
  /** The same of many features at once: appends those that it knows to `into`, which holds `known` already; gives how many are there then. */
  findAll(ids: Int32Array, count: number, into: Int32Array, known: number): number
  /** All weights in whole steps, a row of as many as there are outputs for each feature. */
  readonly weights: Int8Array
  /** The sums of so many whole steps an output, over so many known features; holds until the next call. */
  sumsOf(steps: Int32Array, known: number): Float64Array
}

/** Low bits of a feature's number by which most that the model does not know are told at once. */
const SIEVE_BITS = 17

/** Unpacks a part of a model file: some ten thousand rows, in a table that is looked up by the feature's number. */
export function createLinear(part: ModelPart): Linear {
  const { outputs, bias, step, slope, offset, rows } = part
  const width = outputs.length
  // Open addressing, at most half full: two numbers a look-up on average.
  let size = 1024
  while (size < rows * 2) size *= 2
  const keys = new Int32Array(size).fill(-1)
  const places = new Int32Array(size)
  const sieve = new Int32Array(1 << (SIEVE_BITS - 5))
  const features = { bytes: fromBase64(part.features), at: 0 }
  let feature = 0
  for (let row = 0; row < rows; row++) {
    feature += readVarint(features)
    let slot = feature & (size - 1)
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1)
    keys[slot] = feature
    places[slot] = row * width
    const bit = feature & ((1 << SIEVE_BITS) - 1)
    sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  // Whole steps, as trained: a quarter of the memory to walk through, and sums that do not depend on their order.
  // Whoever sums several outputs at a time may read a little beyond the last row.
  const weights = new Int8Array(rows * width + 8)
  const packed = { bytes: fromBase64(part.weights), at: 0 }
  for (let output = 0; output < width; output++) {
    const count = readVarint(packed)
    let row = 0
    for (let index = 0; index < count; index++) {
      row += readVarint(packed)
      weights[row * width + output] = packed.bytes[packed.at++] ?? 0
    }
  }

  const find = (id: number): number => {
    const bit = id & ((1 << SIEVE_BITS) - 1)
    if ((((sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1
    let slot = id & (size - 1)
    for (;;) {
      const key = keys[slot]
      if (key === id) return places[slot] ?? 0
      if (key === -1 || key === undefined) return -1
      slot = (slot + 1) & (size - 1)
    }
  }

  // Everything at hand in the loop: a call for each costs more than the look-up.
  const findAll = (ids: Int32Array, count: number, into: Int32Array, known: number): number => {
    const [bits, numbers, begins, last] = [sieve, keys, places, size - 1]
    let found = known
    for (let at = 0; at < count; at++) {
      const id = ids[at] ?? 0
      const bit = id & ((1 << SIEVE_BITS) - 1)
      if ((((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue
      let slot = id & last
      let key = numbers[slot] ?? -1
      while (key !== id && key !== -1) {
        slot = (slot + 1) & last
        key = numbers[slot] ?? -1
      }
      if (key === id) into[found++] = begins[slot] ?? 0
    }
    return found
  }

  const steps = new Int32Array(width)
  const sums = new Float64Array(width)
  const met = new Int32Array(MOST_FEATURES)
  const sumsOf = (total: Int32Array, known: number): Float64Array => {
    const scale = scaleOf(known)
    for (let output = 0; output < width; output++)
      sums[output] = (total[output] ?? 0) * (step[output] ?? 0) * scale + (bias[output] ?? 0)
    return sums
  }
  return {
    outputs,
    find,
    findAll,
    weights,
    sumsOf,
    score({ ids, count }) {
      steps.fill(0)
      let known = 0
      for (let at = 0; at < count; at++) {
        const place = find(ids[at] ?? 0)
        met[at] = place
        if (place < 0) continue
        known++
        for (let output = 0; output < width; output++)
          steps[output] = (steps[output] ?? 0) + (weights[place + output] ?? 0)
      }
      return sumsOf(steps, known)
    },
    meet({ ids, first, count }) {
      for (let at = 0; at < count; at++) met[at] = (first[at] ?? -1) < 0 ? -1 : find(ids[at] ?? 0)
    },
    probability: (output, sum) => 1 / (1 + Math.exp(-((slope[output] ?? 1) * sum + (offset[output] ?? 0)))),
    weight(index, output) {
      const place = met[index] ?? -1
      return place < 0 ? 0 : (weights[place + output] ?? 0) * (step[output] ?? 0)
    },
  }
}

/** Long texts have more features; the root of their number keeps a long text from being sure of everything. */
export function scaleOf(known: number): number {
  return 1 / Math.sqrt(Math.max(known, 12))
}
