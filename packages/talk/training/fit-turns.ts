import type { CorpusConversation } from '../corpus/build.mjs'
import { codeTurn } from '../src/findings/code-turn.ts'
import type { LanguagePack } from '../src/findings/language-pack.ts'
import type { ModelPart, TurnPart } from '../src/model/model-file.ts'
import { createSegmentModel } from '../src/model/segment-model.ts'
import { turnFeatures, turnValues } from '../src/turn/index.ts'
import { turnsAsSaid } from './examples.ts'
import type { Fits } from './fit-codes.ts'
import { fitPart, readRows } from './fit-part.ts'
import type { TrainingLanguage } from './languages.ts'
import { foldsOf, partedBy } from './left-out.ts'
import { maskWith } from './masked.ts'
import { recipes } from './recipe.ts'
import { fitSoftmax } from './softmax.ts'
import type { Role } from './unit.ts'

/** How strongly the weights that tell what a turn mainly is are pulled toward zero, and how long they are sought. */
const TURN_RIDGE = 9
const TURN_ROUNDS = 200
/** How much more a rarer value counts than its share of turns alone would give it (0: no more). */
const TURN_LIFT = 0.25

/** By which it is told what a turn mainly is, learnt from what models say of conversations that were left out. */
export function turnsFrom(
  fits: Readonly<Record<Role, Fits>>,
  parts: Readonly<Record<Role, ModelPart>>,
  conversations: readonly CorpusConversation[],
  language: TrainingLanguage,
  rules: LanguagePack,
  fit: typeof fitWhole = fitWhole,
): Readonly<Record<Role, TurnPart>> {
  const wholeOf = (role: Role, fold: number | null) => fit(role, conversations, language, fold)
  const rows: Record<Role, Float64Array[]> = { coach: [], coachee: [] }
  const truth: Record<Role, number[]> = { coach: [], coachee: [] }
  for (const fold of foldsOf(conversations, language)) {
    const { left } = partedBy(fold, conversations, language)
    const leftOut = (role: Role): ModelPart => {
      const { slope, offset, from } = parts[role]
      return { ...(fits[role].left[fold]?.part ?? parts[role]), slope, offset, from }
    }
    const model = createSegmentModel(
      {
        coach: leftOut('coach'),
        coachee: leftOut('coachee'),
        turns: {
          coach: { whole: wholeOf('coach', fold), weights: [] },
          coachee: { whole: wholeOf('coachee', fold), weights: [] },
        },
      },
      language.cues,
    )
    const pack = { ...rules, model }
    for (const { role, text, previous, outputs } of left.flatMap(turnsAsSaid)) {
      const asked = { role, text, previous }
      rows[role].push(turnFeatures(asked, codeTurn(asked, pack), pack))
      truth[role].push(turnValues[role].findIndex((value) => outputs.has(value)))
    }
  }
  const partOf = (role: Role): TurnPart => {
    const counts = turnValues[role].map((_, value) => truth[role].filter((one) => one === value).length)
    const importance = counts.map((count) => (Math.max(...counts) / Math.max(1, count)) ** TURN_LIFT)
    return {
      whole: wholeOf(role, null),
      weights: fitSoftmax(rows[role], truth[role], importance, TURN_RIDGE, TURN_ROUNDS),
    }
  }
  return { coach: partOf('coach'), coachee: partOf('coachee') }
}

/** Weights for what the words of a whole turn speak for, of all train conversations or with a part left out. */
export function fitWhole(
  role: Role,
  conversations: readonly CorpusConversation[],
  language: TrainingLanguage,
  fold: number | null,
): ModelPart {
  const mask = maskWith(language.cues)
  const units = partedBy(fold, conversations, language)
    .kept.flatMap(turnsAsSaid)
    .filter((unit) => unit.role === role)
    .flatMap((unit) => (unit.weight === 1 ? [unit, mask(unit)] : [unit]))
  const recipe = recipes[role === 'coach' ? 'wholeCoach' : 'wholeCoachee']
  return fitPart(readRows(units, language.cues), recipe, language.cues, language.rounds)
}
