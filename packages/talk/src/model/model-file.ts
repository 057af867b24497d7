/** One linear model: a row of weights for each feature it knows, a column for each thing it can find. */
export interface ModelPart {
  readonly outputs: readonly string[]
  /** Added to each output's sum. */
  readonly bias: readonly number[]
  /** What one step of an output's whole-number weights is worth. */
  readonly step: readonly number[]
  /** From sum to probability: 1 / (1 + exp(-(slope × sum + offset))), fitted on conversations not trained on. */
  readonly slope: readonly number[]
  readonly offset: readonly number[]
  /** From this probability on the model says by itself that an output is there; chosen on the same conversations. */
  readonly from: readonly number[]
  readonly rows: number
  /** Numbers of the features, rising: differences as variable-length whole numbers; base64. */
  readonly features: string
  /** For each output: steps between the rows that have a weight (variable length), each with its weight; base64. */
  readonly weights: string
}

/** How a conversation goes from turn to turn; states in the order of the phase parts' outputs. */
export interface Course {
  /** How often a conversation begins in each state. */
  readonly start: readonly number[]
  /** From each state (row) to each (column). */
  readonly step: readonly (readonly number[])[]
  /** The same by who takes the turn, where that was counted: coaches open a phase, coachees stay in it. */
  readonly stepOf?: Readonly<Record<'coach' | 'coachee', readonly (readonly number[])[]>>
  /** How often each state occurs: what has to be taken off again where words alone are weighed. */
  readonly share: readonly number[]
  /** How far one turn's words are believed against the turns around it; chosen on dev. */
  readonly trust: number
}

/** What training leaves behind for a language. */
export interface ModelFile {
  readonly language: string
  /** SHA-256 of the train and dev conversations it was made from. */
  readonly corpus: string
  readonly coach: ModelPart
  readonly coachee: ModelPart
  /** Outputs are the four phases and `none`. */
  readonly phaseCoach: ModelPart
  readonly phaseCoachee: ModelPart
  readonly course: Course
  /** What a turn mainly is, of each role. */
  readonly turns?: Readonly<Record<'coach' | 'coachee', TurnPart>>
}

/** How it is told what a turn mainly is. */
export interface TurnPart {
  /** By the words of the whole turn: an output for each of `turnValues`. */
  readonly whole: ModelPart
  /** By these, its clauses and what was found: a row for each of `turnValues`, a column for each of `turnFeatures`. */
  readonly weights: readonly (readonly number[])[]
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 without padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const signs = Math.min(4, bytes.length - at + 1)
    for (let sign = 0; sign < signs; sign++) text += SIGNS[(three >> (18 - 6 * sign)) & 63] ?? ''
  }
  return text
}

/** Bytes from base64 without padding; a sign that is none counts as zero. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let value = 0; value < SIGNS.length; value++) values[SIGNS.charCodeAt(value)] = value
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let out = 0
  for (let at = 0; at < text.length; at += 4) {
    let four = 0
    for (let sign = 0; sign < 4; sign++) four = (four << 6) | (values[text.charCodeAt(at + sign)] ?? 0)
    for (let shift = 16; shift >= 0 && out < bytes.length; shift -= 8) bytes[out++] = (four >> shift) & 255
  }
  return bytes
}

/** Appends a whole number from zero up, seven bits a byte, the low ones first. */
export function pushVarint(to: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    to.push((rest & 127) | 128)
    rest >>>= 7
  }
  to.push(rest)
}

export interface Bytes {
  readonly bytes: Uint8Array
  at: number
}

/** Reads what `pushVarint` wrote. */
export function readVarint(from: Bytes): number {
  let value = 0
  for (let shift = 0; from.at < from.bytes.length; shift += 7) {
    const byte = from.bytes[from.at++] ?? 0
    value |= (byte & 127) << shift
    if (byte < 128) break
  }
  return value
}
