import type { Code } from '../findings/code.ts'
import type { Prediction, SegmentModel, WholeTurns } from '../findings/segment-model.ts'
import type { Cues } from './cues.ts'
import { createLinear, type Linear } from './linear.ts'
import type { ModelFile, TurnPart } from './model-file.ts'
import { placeOf } from './frame-of-text.ts'
import { createReader, type Reader } from './reader.ts'
import type { Reading } from './reading.ts'
import { createScorer, type Scorer } from './scorer.ts'
import { createWordBook, type WordBook } from './word-book.ts'

/** The model of a language as the engine uses it, and a little more. */
export interface LinearSegmentModel extends SegmentModel {
  /**
   * What a segment is, judged by its words and by what the other said right before. Case, accents and punctuation
   * may be absent. Words are named from `sayWhyFrom` up; codes less probable than `leastOpinion` are absent from the answer.
   */
  predict(
    text: string,
    role: 'coach' | 'coachee',
    previous?: string,
    start?: number,
    end?: number,
  ): ReadonlyMap<Code, Prediction>
  /** How probable it is that the coach asks something here, whatever its kind. */
  asks(text: string, previous?: string): number
}

/** Below this probability the model has no opinion. */
export const leastOpinion = 0.05

/** Below this probability nobody asks why: the words are not looked up. */
export const sayWhyFrom = 0.4

/** Most words or phrases named for one code. */
const MOST_REASONS = 3

/** The output that is no code: something is asked, whatever its kind. */
const ASKED = 'question'

/**
 * The model of a language, unpacked; keeps its working arrays, so one for each thread.
 * @param book what is known of words; the phases of the same language may share it
 */
export function createSegmentModel(
  file: Pick<ModelFile, 'coach' | 'coachee' | 'turns'>,
  cues: Cues,
  book = createWordBook(cues),
): LinearSegmentModel {
  const open = (role: 'coach' | 'coachee') => {
    const linear = createLinear(file[role])
    return { linear, scorer: createScorer(linear, book) }
  }
  // Each is unpacked when it is first asked.
  const opened: Partial<Record<'coach' | 'coachee', ReturnType<typeof open>>> = {}
  const modelOf = (role: 'coach' | 'coachee') => (opened[role] ??= open(role))
  let reader: Reader | null = null
  const weighed = new Float64Array(4096)
  const why = (text: string, role: 'coach' | 'coachee', previous: string, output: number) => {
    reader ??= createReader(cues, book.cues)
    const { linear } = modelOf(role)
    const reading = reader.read(text, previous)
    linear.meet(reading)
    return reasons(text, reading, linear, output, weighed)
  }

  const saidFrom = new Map(
    [file.coach, file.coachee].flatMap(({ outputs, from }) =>
      outputs.map((output, at): [string, number] => [output, from[at] ?? 1]),
    ),
  )

  // Where the last stretch ended: the next of the same turn begins there.
  let lastText = ''
  let lastEnd = 0
  let lastWord = 0
  const score = (text: string, role: 'coach' | 'coachee', previous: string, start: number, end: number) => {
    book.turnPage()
    if (previous !== '') book.lookBack(previous)
    const { scorer } = modelOf(role)
    const cut = book.cut(text)
    const { starts, ends, count } = cut
    let from = text === lastText && start >= lastEnd ? lastWord : 0
    while (from < count && (starts[from] ?? 0) < start) from++
    let to = from
    while (to < count && (starts[to] ?? 0) < end) to++
    lastText = text
    lastEnd = end
    lastWord = to
    const answers = previous !== ''
    const place = placeOf(from === 0, to === count, count - (to - from))
    const splits = (word: number, at: number) => word >= 0 && (ends[word] ?? 0) > at
    if (!splits(from - 1, start) && !(to > from && splits(to - 1, end)))
      return scorer.score(cut, from, to, start, end, answers, place)
    // The stretch parts a word, as this reader knows words: by itself it may read otherwise.
    const piece = book.cut(text.slice(start, end))
    return scorer.score(piece, 0, piece.count, 0, piece.text.length, answers, place)
  }

  return {
    predict(text, role, previous = '', start = 0, end = text.length) {
      const sums = score(text, role, previous, start, end)
      const { linear } = modelOf(role)
      const { outputs } = linear
      const answer = new Map<Code, Prediction>()
      for (let output = 0; output < outputs.length; output++) {
        const code = outputs[output]
        if (code === undefined || !isCode(code)) continue
        const probability = linear.probability(output, sums[output] ?? 0)
        if (probability < leastOpinion) continue
        answer.set(
          code,
          probability < sayWhyFrom
            ? { probability, words: NONE }
            : // Few ask: the reader lists what the scorer only sums.
              new Reasoned(probability, () => why(text.slice(start, end), role, previous, output)),
        )
      }
      return answer
    },
    turns: file.turns === undefined ? null : wholeTurns(file.turns, book),
    saidFrom: (code) => saidFrom.get(code) ?? 1,
    asks(text, previous = '') {
      const sums = score(text, 'coach', previous, 0, text.length)
      const { linear } = modelOf('coach')
      const question = linear.outputs.indexOf(ASKED)
      return linear.probability(question, sums[question] ?? 0)
    },
  }
}

/** What was learnt of whole turns, unpacked when it is first asked: few ask what a turn mainly is. */
function wholeTurns(parts: Readonly<Record<'coach' | 'coachee', TurnPart>>, book: WordBook): WholeTurns {
  const scorers: Partial<Record<'coach' | 'coachee', Scorer>> = {}
  return {
    weights: { coach: parts.coach.weights, coachee: parts.coachee.weights },
    sums(text, role, previous) {
      book.turnPage()
      if (previous !== '') book.lookBack(previous)
      const cut = book.cut(text)
      const scorer = (scorers[role] ??= createScorer(createLinear(parts[role].whole), book))
      return scorer.score(cut, 0, cut.count, 0, text.length, previous !== '')
    },
  }
}

/** A prediction that works out its words when they are asked for. */
class Reasoned implements Prediction {
  readonly probability: number
  readonly #why: () => readonly string[]
  constructor(probability: number, why: () => readonly string[]) {
    this.probability = probability
    this.#why = why
  }
  get words(): readonly string[] {
    return this.#why()
  }
}

const isCode = (output: string): output is Code => output !== ASKED

const NONE: readonly string[] = []

/** The words whose features weighed most for an output; neighbours that both weigh are named together. */
function reasons(
  text: string,
  { count, first, last, words, starts, ends }: Reading,
  model: Linear,
  output: number,
  weighed: Float64Array,
): readonly string[] {
  weighed.fill(0, 0, words)
  for (let at = 0; at < count; at++) {
    const from = first[at] ?? -1
    if (from < 0) continue
    const to = last[at] ?? from
    const share = model.weight(at, output) / (to - from + 1)
    for (let word = from; word <= to; word++) weighed[word] = (weighed[word] ?? 0) + share
  }
  let most = 0
  for (let word = 0; word < words; word++) most = Math.max(most, weighed[word] ?? 0)
  if (most <= 0) return NONE
  const found: { readonly words: string; readonly weight: number }[] = []
  for (let word = 0; word < words; word++) {
    if ((weighed[word] ?? 0) < most * 0.4) continue
    const from = word
    let weight = 0
    while (word < words && word < from + 4 && (weighed[word] ?? 0) >= most * 0.4)
      weight += weighed[word++] ?? 0
    found.push({ words: text.slice(starts[from], ends[word - 1]), weight })
    word--
  }
  return found
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST_REASONS)
    .map((reason) => reason.words)
}
