import { strToU8 } from 'fflate'
import { startWatchdog } from '../../../scripts/house/watchdog.mjs'
import { parseTranscript } from '../src/transcript/parse-transcript.ts'
import { sampleBytes, samples, type Sample } from '../src/transcript/samples.ts'
import type { Transcript } from '../src/transcript/transcript.ts'

/** What a run found; `failures` must be empty. */
export interface FuzzReport {
  readonly inputs: number
  readonly read: number
  readonly refused: number
  /** The slowest input, in milliseconds, by the clock given. */
  readonly slowest: number
  readonly failures: readonly string[]
}

export interface FuzzOptions {
  readonly seed: number
  readonly inputs: number
  /** Milliseconds, for the slowest input; tests give one that stands still. */
  readonly clock: () => number
  /** Told of every input before it is parsed, for whoever watches over inputs that never end. */
  readonly onInput?: (seed: number) => void
}

/** What parsers stumble over, put in at random places. */
const tokens = [
  [
    '-->',
    '00:00:01.000 --> 00:00:02.000',
    '99:99:99',
    '0:00',
    '  0:12',
    'WEBVTT',
    'NOTE ',
    '\n\n',
    '\r',
    '\r\n',
  ],
  [
    '<v ',
    '<v Petra>',
    '</v>',
    '<c>',
    '<00:00:04.799>',
    '<',
    '>',
    '&',
    '&amp;',
    '&#',
    '&#x10FFFF;',
    '&#55296;',
  ],
  [
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\u',
    ',',
    ':',
    'null',
    '-1',
    '1e999',
    '"segments":[',
    '"text":',
    '__proto__',
  ],
  [
    '<w:p>',
    '</w:p>',
    '<w:t>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<!DOCTYPE x>',
    '<mc:Fallback>',
    '\u0000',
    '\ufeff',
  ],
  ['Petra: ', 'Karim  0:01\n', ': ', '\t', '\u2028', '\ud800', 'é', '😀', 'Infinity', '12345678901234567890'],
].flat()

/** A few changes to a text or to bytes, the same for the same numbers. */
export function mutate(content: string, random: (below: number) => number): string {
  let text = content
  for (let times = 1 + random(6); times > 0; times--) {
    const at = random(text.length + 1)
    const size = 1 + random(random(4) === 0 ? 200 : 8)
    const kind = random(6)
    if (kind === 0) text = text.slice(0, at) + text.slice(at + size)
    else if (kind === 1)
      text = text.slice(0, at) + text.slice(at, at + size).repeat(2 + random(3)) + text.slice(at + size)
    else if (kind === 2) text = text.slice(0, at) + (tokens[random(tokens.length)] ?? '') + text.slice(at)
    else if (kind === 3)
      text =
        text.slice(0, at) + String.fromCharCode(random(random(3) === 0 ? 65536 : 128)) + text.slice(at + 1)
    else if (kind === 4) {
      const from = random(text.length + 1)
      text = text.slice(0, at) + text.slice(from, from + size) + text.slice(at)
    } else if (random(8) === 0) text = text.slice(0, at)
  }
  return text
}

function mutateBytes(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const all = [...bytes]
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(all.length + 1)
    const kind = random(4)
    if (kind === 0) all.splice(at, 1 + random(20))
    else if (kind === 1) all.splice(at, 0, ...all.slice(at, at + random(40)))
    else all[at % Math.max(1, all.length)] = random(3) === 0 ? 255 : random(256)
  }
  return Uint8Array.from(all)
}

/** One mutated input of a sample, the same for the same seed. */
export function mutant(sample: Sample, seed: number): Uint8Array | string {
  const random = createRandom(seed)
  // Documents are changed inside, where the text is, and outside, where the zip is.
  if (sample.pack !== undefined)
    return random(3) === 0
      ? mutateBytes(sampleBytes(sample), random)
      : sample.pack(mutate(sample.content, random))
  const how = random(4)
  if (how === 0) return mutateBytes(sampleBytes(sample), random)
  const text = mutate(sample.content, random)
  return how === 1 ? text : strToU8(text)
}

/** Parses one mutant; null when it was read or refused as promised, else what was wrong. */
export function tryMutant(
  sample: Sample,
  seed: number,
): { readonly read: boolean; readonly wrong: string | null } {
  try {
    const result = parseTranscript(mutant(sample, seed), sample.fileName)
    if (result.ok) return { read: true, wrong: unsound(result.value) }
    const { line, problem, found } = result.error
    const placed = line === null || (Number.isInteger(line) && line > 0)
    return {
      read: false,
      wrong: placed && problem !== undefined && found.length <= 80 ? null : 'odd failure',
    }
  } catch (error) {
    return { read: false, wrong: `threw ${String(error)}` }
  }
}

/** What a transcript promises about itself; null when it holds. */
export function unsound({ timing, speakers, cues, turns }: Transcript): string | null {
  const known = new Set(speakers.map(({ id }) => id))
  if (cues.length === 0 || turns.length === 0) return 'nobody speaks'
  let latest = 0
  for (const { speaker, text, start, end } of cues) {
    if (!known.has(speaker)) return 'words of nobody known'
    if (text === '' || text !== text.trim() || /[\r\n]/.test(text)) return 'words not on one line'
    for (const ms of [start, end])
      if (ms !== null && (!Number.isInteger(ms) || ms < 0)) return 'a time that is none'
    if ((timing === 'none') !== (start === null) || (timing === 'full') !== (end !== null && start !== null))
      return 'a time the timing does not promise'
    if (start !== null && end !== null && end < start) return 'ends before it begins'
    if (timing === 'full' && start !== null && start < latest) return 'out of order'
    latest = start ?? 0
  }
  const inTurns = turns.reduce(
    (sum, { pieces, backChannels }) => sum + pieces.length + backChannels.length,
    0,
  )
  if (inTurns !== cues.length) return 'words lost or doubled by turns'
  if (
    turns.some(({ speaker, pieces }) => pieces.length === 0 || pieces.some((cue) => cue.speaker !== speaker))
  )
    return 'a turn of two people'
  return null
}

/** Mutates every sample in turn until the inputs are used up. */
export function run({ seed, inputs, clock, onInput }: FuzzOptions): FuzzReport {
  const failures: string[] = []
  let read = 0
  let slowest = 0
  for (let index = 0; index < inputs; index++) {
    const sample = samples[index % samples.length]
    if (sample === undefined) break
    onInput?.(seed + index)
    const begun = clock()
    const result = tryMutant(sample, seed + index)
    const took = clock() - begun
    if (took > slowest) slowest = took
    if (took > 1000) failures.push(`${sample.name}, seed ${seed + index}: took ${Math.round(took)} ms`)
    if (result.read) read++
    if (result.wrong !== null) failures.push(`${sample.name}, seed ${seed + index}: ${result.wrong}`)
  }
  return { inputs, read, refused: inputs - read, slowest, failures }
}

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = Math.imul(seed >>> 0, 0x9e3779b1) >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** What a whole run found. */
export interface TortureReport extends FuzzReport {
  /** The most memory that the process ever held, in MiB; the inputs are small, so it must be, too. */
  readonly memory: number
}

const longestHang = 10_000
/** Milliseconds of work by this process: other work of the machine says nothing about a parser. */
const ownTime = () => process.cpuUsage().user / 1000
const mostMemory = 512

/** The whole run, batch by batch. An input that never ends is named, and ends the process. */
export function runAll(inputs: number, seed: number, say: (line: string) => void): TortureReport {
  const batch = 50_000
  const failures: string[] = []
  let read = 0
  let slowest = 0
  const watchdog = startWatchdog(longestHang)
  for (let done = 0; done < inputs; done += batch) {
    const report = run({
      seed: seed + done,
      inputs: Math.min(batch, inputs - done),
      clock: ownTime,
      onInput: watchdog.begin,
    })
    read += report.read
    slowest = Math.max(slowest, report.slowest)
    failures.push(...report.failures)
    say(`${Math.min(done + batch, inputs)} inputs, ${read} read, ${failures.length} failures`)
  }
  watchdog.stop()
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  if (memory > mostMemory) failures.push(`held ${memory} MiB`)
  return { inputs, read, refused: inputs - read, slowest, failures, memory }
}

/** A million for every container; the samples take turns. */
export const wholeRun = samples.length * 1_000_000

/** `npm run torture talk/parsers [inputs] [seed]`. */
export default function torture(args: readonly string[] = []): number {
  const inputs = Number(args[0] ?? wholeRun)
  const seed = Number(args[1] ?? 1)
  console.log(`${inputs} inputs from seed ${seed}`)
  const { failures, ...figures } = runAll(inputs, seed, console.log)
  for (const failure of failures) console.error(failure)
  console.log(JSON.stringify({ ...figures, slowest: Math.round(figures.slowest), failures: failures.length }))
  return failures.length === 0 ? 0 : 1
}
