import { classFeature, createReader } from '../src/model/reader.ts'
import type { Cues } from '../src/model/cues.ts'
import { scaleOf } from '../src/model/linear.ts'
import { pushVarint, toBase64, type ModelPart } from '../src/model/model-file.ts'
import type { Unit } from './unit.ts'
import { fitLogistic, type Matrix } from './logistic.ts'

export interface Recipe {
  readonly outputs: readonly string[]
  readonly ridge: number
  /** Features said in fewer conversations than this are somebody's story, not a habit of speech. */
  readonly conversations: number
  /** Most features kept: those that weigh most. */
  readonly most: number
  /** How much more a unit that has an output counts than its share of units alone would give it (0: no more). */
  readonly lift: number
  /** The weight that a class of cues begins with for what it speaks for. */
  readonly hint: number
  /** Weights of fewer steps than this (of 127) are left out: they only take room. */
  readonly least: number
}

interface Row {
  readonly unit: Unit
  readonly ids: Int32Array
}

export function readRows(units: readonly Unit[], cues: Cues): Row[] {
  const reader = createReader(cues)
  return units.map((unit) => {
    const { ids, count } = reader.read(unit.text, unit.previous, unit.place)
    return { unit, ids: ids.slice(0, count) }
  })
}

/** Features that enough conversations share, rising. */
function sharedFeatures(rows: readonly Row[], conversations: number): number[] {
  const seen = new Map<number, Set<string>>()
  for (const { unit, ids } of rows)
    for (const id of ids) {
      const homes = seen.get(id)
      if (homes === undefined) seen.set(id, new Set([unit.conversation]))
      else if (homes.size < conversations) homes.add(unit.conversation)
    }
  return [...seen]
    .filter(([, homes]) => homes.size >= conversations)
    .map(([id]) => id)
    .toSorted((one, other) => one - other)
}

function matrixOf(rows: readonly Row[], features: readonly number[]): Matrix {
  const columns = new Map(features.map((id, column) => [id, column]))
  const begins = new Int32Array(rows.length + 1)
  const scale = new Float64Array(rows.length)
  const all: number[] = []
  for (const [index, { ids }] of rows.entries()) {
    for (const id of ids) {
      const column = columns.get(id)
      if (column !== undefined) all.push(column)
    }
    begins[index + 1] = all.length
    scale[index] = scaleOf(all.length - (begins[index] ?? 0))
  }
  return { columns: features.length, begins, features: Int32Array.from(all), scale }
}

/** Trains a part of the model; slope 1, offset 0 and `from` a half until it is calibrated. */
export function fitPart(
  rows: readonly Row[],
  { outputs, ridge, conversations, most, lift, least, hint }: Recipe,
  cues: Cues,
  rounds: number,
): ModelPart {
  const width = outputs.length
  const targets = new Float64Array(rows.length * width)
  const importance = new Float64Array(rows.length * width)
  for (const [output, name] of outputs.entries()) {
    let having = 0
    let lacking = 0
    for (const { unit } of rows)
      if (unit.outputs.has(name)) having += unit.weight
      else lacking += unit.weight
    const more = having === 0 ? 1 : Math.max(1, (lacking / having) ** lift)
    for (const [row, { unit }] of rows.entries()) {
      const has = unit.outputs.has(name)
      targets[row * width + output] = has ? 1 : 0
      importance[row * width + output] = unit.weight * (has ? more : 1)
    }
  }
  let features = sharedFeatures(rows, conversations)
  let matrix = matrixOf(rows, features)
  const toward = (kept: readonly number[]): Float64Array => {
    const weights = new Float64Array(kept.length * width)
    for (const [number, name] of Object.keys(cues.classes).entries()) {
      const column = kept.indexOf(classFeature(number))
      const output = outputs.indexOf(cues.speaksFor[name] ?? '')
      if (column >= 0 && output >= 0) weights[column * width + output] = hint
    }
    return weights
  }
  let fit = fitLogistic(
    matrix,
    width,
    targets,
    importance,
    ridge,
    toward(features),
    features.length > most ? rounds : 60,
  )
  if (features.length > most) {
    const heaviest = features
      .map((id, column) => {
        const weights = fit.weights.subarray(column * width, (column + 1) * width)
        return { id, weight: weights.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0) }
      })
      .toSorted((one, other) => other.weight - one.weight || one.id - other.id)
      .slice(0, most)
    features = heaviest.map(({ id }) => id).toSorted((one, other) => one - other)
    matrix = matrixOf(rows, features)
    fit = fitLogistic(matrix, width, targets, importance, ridge, toward(features))
  }
  return pack(outputs, features, fit.weights, fit.bias, least)
}

/** Weights in whole steps of an 127th of the heaviest of their output. */
function pack(
  outputs: readonly string[],
  features: readonly number[],
  weights: Float64Array,
  bias: Float64Array,
  least: number,
): ModelPart {
  const width = outputs.length
  const numbers: number[] = []
  let before = 0
  for (const id of features) {
    pushVarint(numbers, id - before)
    before = id
  }
  const packed: number[] = []
  const step = outputs.map((_, output) => {
    let most = 0
    for (let at = output; at < weights.length; at += width) most = Math.max(most, Math.abs(weights[at] ?? 0))
    return most === 0 ? 1 : significant(most / 127)
  })
  for (let output = 0; output < width; output++) {
    const kept: number[] = []
    let count = 0
    let last = 0
    for (let row = 0; row < features.length; row++) {
      const whole = Math.round((weights[row * width + output] ?? 0) / (step[output] ?? 1))
      const held = Math.max(-127, Math.min(127, whole))
      if (Math.abs(held) < least) continue
      pushVarint(kept, row - last)
      kept.push(held & 255)
      last = row
      count++
    }
    pushVarint(packed, count)
    for (const byte of kept) packed.push(byte)
  }
  return {
    outputs,
    bias: Array.from(bias, significant),
    step,
    slope: outputs.map(() => 1),
    offset: outputs.map(() => 0),
    from: outputs.map(() => 0.5),
    rows: features.length,
    features: toBase64(Uint8Array.from(numbers)),
    weights: toBase64(Uint8Array.from(packed)),
  }
}

/** Six digits: enough, and the same on any machine that rounds as it should. */
function significant(value: number): number {
  return Number(value.toPrecision(6))
}

export interface Outcome {
  readonly sum: number
  readonly has: boolean
  readonly weight: number
  readonly conversation: string
}

/**
 * Platt's sigmoid: the slope and offset that make sums into probabilities, by Newton's method, with his pull of the
 * targets away from 0 and 1. Few positives give a slope near `prior`.
 */
export function plattOf(outcomes: readonly Outcome[]): { readonly slope: number; readonly offset: number } {
  const having = outcomes.reduce((sum, { has, weight }) => sum + (has ? weight : 0), 0)
  const lacking = outcomes.reduce((sum, { has, weight }) => sum + (has ? 0 : weight), 0)
  if (having === 0 || lacking === 0) return { slope: 1, offset: 0 }
  const high = (having + 1) / (having + 2)
  const low = 1 / (lacking + 2)
  const pull = 0.5
  let slope = 1
  let offset = 0
  for (let round = 0; round < 50; round++) {
    let gradientSlope = pull * (slope - 1)
    let gradientOffset = 0
    let slopeSlope = pull
    let slopeOffset = 0
    let offsetOffset = 1e-6
    for (const { sum, has, weight } of outcomes) {
      const probability = 1 / (1 + Math.exp(-(slope * sum + offset)))
      const wrong = weight * (probability - (has ? high : low))
      const bend = weight * probability * (1 - probability)
      gradientSlope += wrong * sum
      gradientOffset += wrong
      slopeSlope += bend * sum * sum
      slopeOffset += bend * sum
      offsetOffset += bend
    }
    const determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset
    const bySlope = (gradientSlope * offsetOffset - gradientOffset * slopeOffset) / determinant
    const byOffset = (gradientOffset * slopeSlope - gradientSlope * slopeOffset) / determinant
    slope -= Math.max(-1, Math.min(1, bySlope))
    offset -= Math.max(-2, Math.min(2, byOffset))
    if (Math.abs(bySlope) + Math.abs(byOffset) < 1e-7) break
  }
  return { slope: significant(slope), offset: significant(offset) }
}

/** Hundredths of a probability from which an output may be said, likeliest last: below a quarter nothing ever is. */
const hundredths = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => (from + step) / 100)
const mayBeSaidFrom = hundredths(25, 60)
/** What has to be right oftener than it is may be said later. */
const mayBeSaidLate = hundredths(25, 80)

interface Hits {
  readonly found: number
  readonly right: number
  readonly having: number
}

function hitsFrom(outcomes: readonly Outcome[], from: number): Hits {
  let found = 0
  let right = 0
  let having = 0
  for (const { sum, has } of outcomes) {
    if (has) having++
    if (sum < from) continue
    found++
    if (has) right++
  }
  return { found, right, having }
}

const f1Of = ({ found, right, having }: Hits): number =>
  found + having === 0 ? 0 : (2 * right) / (found + having)

/**
 * From which probability an output is best said: where F1 is highest, as the mean of what it is in each group. Of
 * equals the highest.
 * @param groups outcomes with the probability as their sum
 */
export function saidFromOf(groups: readonly (readonly Outcome[])[]): number {
  let best = mayBeSaidFrom.at(-1) ?? 1
  let most = 0
  for (const from of mayBeSaidFrom) {
    const f1 = groups.reduce((sum, outcomes) => sum + f1Of(hitsFrom(outcomes, from)), 0)
    if (f1 < most) continue
    most = f1
    best = from
  }
  return best
}

/** The lowest probability from which such a share was right, of what accuses somebody; else the highest there is. */
export function cautiouslyFromOf(outcomes: readonly Outcome[], share: number): number {
  const right = mayBeSaidLate.find((from) => {
    const hits = hitsFrom(outcomes, from)
    return hits.found > 0 && hits.right >= share * hits.found
  })
  return right ?? mayBeSaidLate.at(-1) ?? 1
}
