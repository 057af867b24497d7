import type { Code } from '../findings/code.ts'
import type { Prediction, SegmentModel } from '../findings/segment-model.ts'
import type { Cues } from './cues.ts'
import { createLinear, type Linear } from './linear.ts'
import type { ModelFile } from './model-file.ts'
import { createReader, type Reading } from './reader.ts'

/** The model of a language as the engine uses it, and a little more. */
export interface LinearSegmentModel extends SegmentModel {
  /**
   * What a segment is, judged by its words and by what the other said right before. Case, accents and punctuation
   * may be absent. Words are named from `sayWhyFrom` up; codes less probable than `leastOpinion` are absent from the answer.
   */
  predict(text: string, role: 'coach' | 'coachee', previous?: string): ReadonlyMap<Code, Prediction>
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

/** The model of a language, unpacked; keeps its working arrays, so one for each thread. */
export function createSegmentModel(file: ModelFile, cues: Cues): LinearSegmentModel {
  const reader = createReader(cues)
  const models = { coach: createLinear(file.coach), coachee: createLinear(file.coachee) }
  const question = file.coach.outputs.indexOf(ASKED)
  const weighed = new Float64Array(4096)
  return {
    predict(text, role, previous) {
      const model = models[role]
      const reading = reader.read(text, previous)
      const sums = model.score(reading)
      const answer = new Map<Code, Prediction>()
      for (let output = 0; output < model.outputs.length; output++) {
        const code = model.outputs[output]
        if (code === undefined || !isCode(code)) continue
        const probability = model.probability(output, sums[output] ?? 0)
        if (probability < leastOpinion) continue
        const words = probability < sayWhyFrom ? NONE : reasons(text, reading, model, output, weighed)
        answer.set(code, { probability, words })
      }
      return answer
    },
    asks(text, previous) {
      const sums = models.coach.score(reader.read(text, previous))
      return models.coach.probability(question, sums[question] ?? 0)
    },
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
