import type { CorpusConversation } from '../corpus/build.mjs'
import { createLinear } from '../src/model/linear.ts'
import type { ModelPart } from '../src/model/model-file.ts'
import { createReader } from '../src/model/reader.ts'
import { segmentUnits, spokenUnits, trainingUnits, withAndWithoutBefore } from './examples.ts'
import { cautiouslyFromOf, fitPart, plattOf, readRows, saidFromOf, type Outcome } from './fit-part.ts'
import type { TrainingLanguage } from './languages.ts'
import { foldsOf, of, partedBy } from './left-out.ts'
import { balanced, caution, recipes } from './recipe.ts'
import type { Role } from './unit.ts'

/** Weights for the codes of a role, of all train conversations or with a part left out; not calibrated yet. */
export function fitCodes(
  role: Role,
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
  fold: number | null,
): ModelPart {
  const unitsOf = (conversation: CorpusConversation) =>
    [
      ...trainingUnits(conversation, language.grammar),
      ...(language.spoken ? spokenUnits(conversation, language.grammar) : []),
    ]
      .filter((unit) => unit.role === role)
      .flatMap((unit) => (language.alone ? withAndWithoutBefore(unit) : [unit]))
  // Lines teach in every fold and are calibrated on in none: a third of them is advice, which no conversation is.
  const taught = [...partedBy(fold, conversations, language).kept, ...of('train', lines)]
  return fitPart(
    readRows(taught.flatMap(unitsOf), language.cues),
    recipes[role],
    language.cues,
    language.rounds,
  )
}

/** Weights of all train conversations, and those of each part's absence with the conversations that were left out. */
export interface Fits {
  readonly whole: ModelPart
  readonly left: readonly {
    readonly part: ModelPart
    readonly conversations: readonly CorpusConversation[]
  }[]
}

/** All that is fitted for the codes of a role; `fit` may know some of it from before. */
export function fitsOf(
  role: Role,
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
  fit: typeof fitCodes = fitCodes,
): Fits {
  return {
    whole: fit(role, conversations, lines, language, null),
    left: foldsOf(conversations, language).map((fold) => ({
      part: fit(role, conversations, lines, language, fold),
      conversations: partedBy(fold, conversations, language).left,
    })),
  }
}

/** The part of a model that finds the codes of a role. */
export function codesOf(
  role: Role,
  { whole, left }: Fits,
  conversations: readonly CorpusConversation[],
  language: TrainingLanguage,
): ModelPart {
  const judged = [...left, { part: whole, conversations: of('dev', conversations) }]
  return calibrated(
    whole,
    judged.flatMap((one) => outcomesOf(one.part, one.conversations, role, language)),
  )
}

/** For each output of a part, its sum on every segment beside whether the segment has it. */
function outcomesOf(
  part: ModelPart,
  conversations: readonly CorpusConversation[],
  role: Role,
  { grammar, cues }: TrainingLanguage,
): (readonly Outcome[])[] {
  const linear = createLinear(part)
  const reader = createReader(cues)
  return conversations
    .flatMap((conversation) => segmentUnits(conversation, grammar))
    .filter((unit) => unit.role === role)
    .map((unit) => {
      const sums = linear.score(reader.read(unit.text, unit.previous, unit.place))
      return part.outputs.map((name, output) => ({
        sum: sums[output] ?? 0,
        has: unit.outputs.has(name),
        weight: 1,
        conversation: unit.conversation,
      }))
    })
}

function calibrated(part: ModelPart, outcomes: readonly (readonly Outcome[])[]): ModelPart {
  const ofOutput = (output: number) => outcomes.flatMap((all) => all.slice(output, output + 1))
  const fits = part.outputs.map((_, output) => plattOf(ofOutput(output)))
  const fitted = { ...part, slope: fits.map(({ slope }) => slope), offset: fits.map(({ offset }) => offset) }
  const { probability } = createLinear(fitted)
  return {
    ...fitted,
    from: part.outputs.map((name, output) => {
      const said = ofOutput(output).map((one) => ({ ...one, sum: probability(output, one.sum) }))
      const share = caution[name]
      if (share !== undefined) return cautiouslyFromOf(said, share)
      return saidFromOf(balanced.has(name) ? thirdsOf(said) : [said])
    }),
  }
}

/** Outcomes of the conversations that have least, more and most of an output, each third by itself. */
function thirdsOf(outcomes: readonly Outcome[]): Outcome[][] {
  const conversations = [...new Set(outcomes.map(({ conversation }) => conversation))]
    .map((name) => outcomes.filter(({ conversation }) => conversation === name))
    .map((own) => ({ own, share: own.filter(({ has }) => has).length / own.length }))
    .toSorted((one, other) => one.share - other.share)
  return [0, 1, 2].map((third) =>
    conversations
      .filter((_, at) => Math.floor((3 * at) / conversations.length) === third)
      .flatMap(({ own }) => own),
  )
}
