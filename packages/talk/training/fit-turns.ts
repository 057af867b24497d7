import { codeTurn } from '../src/findings/code-turn.ts'
import { coachCodes, coacheeCodes, type Code } from '../src/findings/code.ts'
import type { LanguagePack } from '../src/findings/language-pack.ts'
import type { ModelPart } from '../src/model/model-file.ts'
import { createSegmentModel } from '../src/model/segment-model.ts'
import { behaviourOf, clientTalkOf, turnFeatures, turnValues, type TurnValue } from '../src/turn/index.ts'
import { previousOf, type Role } from './examples.ts'
import type { Fits } from './fit-codes.ts'
import type { TrainingLanguage } from './languages.ts'
import { fitSoftmax } from './softmax.ts'

/** How strongly the weights that tell what a turn mainly is are pulled toward zero, and how long they are sought. */
const TURN_RIDGE = 3
const TURN_ROUNDS = 200

/** By which it is told what a turn mainly is, learnt from what models say of conversations that were left out. */
export function turnsFrom(
  fits: Readonly<Record<Role, Fits>>,
  parts: Readonly<Record<Role, ModelPart>>,
  { cues }: TrainingLanguage,
  rules: LanguagePack,
): Readonly<Record<Role, number[][]>> {
  const rows: Record<Role, Float64Array[]> = { coach: [], coachee: [] }
  const truth: Record<Role, number[]> = { coach: [], coachee: [] }
  for (const [fold, { conversations }] of fits.coach.left.entries()) {
    const leftOut = (role: Role): ModelPart => {
      const { slope, offset, from } = parts[role]
      return { ...(fits[role].left[fold]?.part ?? parts[role]), slope, offset, from }
    }
    const pack = {
      ...rules,
      model: createSegmentModel({ coach: leftOut('coach'), coachee: leftOut('coachee') }, cues),
    }
    for (const { turns } of conversations)
      for (const [index, turn] of turns.entries()) {
        const { role, text } = turn
        const asked = { role, text, previous: previousOf(turns, index) }
        rows[role].push(turnFeatures(asked, codeTurn(asked, pack), pack))
        const labelled = turn.codes.map(({ code, end }) => ({ code: codeNamed(code), end }))
        const value = role === 'coach' ? behaviourOf(labelled) : clientTalkOf(labelled)
        const values: readonly TurnValue[] = turnValues[role]
        truth[role].push(values.indexOf(value))
      }
  }
  const weightsOf = (role: Role) => {
    const counts = turnValues[role].map((_, value) => truth[role].filter((one) => one === value).length)
    const importance = counts.map((count) => Math.sqrt(Math.max(...counts) / Math.max(1, count)))
    return fitSoftmax(rows[role], truth[role], importance, TURN_RIDGE, TURN_ROUNDS)
  }
  return { coach: weightsOf('coach'), coachee: weightsOf('coachee') }
}

function codeNamed(name: string): Code {
  const code = [...coachCodes, ...coacheeCodes].find((one) => one === name)
  if (code === undefined) throw new Error(`No such code: ${name}`)
  return code
}
