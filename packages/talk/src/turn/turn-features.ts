import { coachCodes, coacheeCodes, type Code } from '../findings/code.ts'
import type { Finding } from '../findings/finding.ts'
import type { LanguagePack } from '../findings/language-pack.ts'
import { segmentTurn } from '../findings/segments/segments.ts'
import type { TurnToCode } from '../findings/turn-to-code.ts'
import { turnValues } from './turn-value.ts'

/** Turns of so few words are mostly a receipt ("yeah, right, okay"). */
const FEW_WORDS = 3
/** The first is always 1; the last four are about length, and those before them about the whole turn. */
const AROUND = 5

const codesOf = (role: TurnToCode['role']): readonly Code[] => (role === 'coach' ? coachCodes : coacheeCodes)

/** How many features a turn has. */
export const turnWidth = (role: TurnToCode['role']): number =>
  AROUND + turnValues[role].length + 4 * codesOf(role).length

/**
 * What is said of a turn before it is said what it mainly is: four numbers for each code, how much its words as a whole
 * speak for each value, and how long it is.
 */
export function turnFeatures(
  turn: TurnToCode,
  findings: readonly Pick<Finding, 'code'>[],
  { grammar, model }: Pick<LanguagePack, 'grammar' | 'model'>,
): Float64Array {
  const { role, text, previous = '' } = turn
  const codes = codesOf(role)
  const features = new Float64Array(turnWidth(role))
  const { segments } = segmentTurn(text, grammar)
  let all = 0
  for (const { start, end } of segments) {
    const long = wordsIn(text.slice(start, end))
    all += long
    for (const [code, { probability }] of model?.predict(text, role, previous, start, end) ?? []) {
      const at = 1 + 4 * codes.indexOf(code)
      if (at < 1) continue
      features[at] = Math.max(features[at] ?? 0, probability)
      features[at + 1] = (features[at + 1] ?? 0) + probability * long
    }
  }
  for (const [number, code] of codes.entries()) {
    const at = 1 + 4 * number
    const sum = features[at + 1] ?? 0
    features[at + 1] = all === 0 ? 0 : sum / all
    features[at + 2] = Math.log1p(sum) / 3
    features[at + 3] = findings.some((finding) => finding.code === code) ? 1 : 0
  }
  const whole = model?.turns?.sums(text, role, previous)
  if (whole !== undefined) features.set(whole, 1 + 4 * codes.length)
  const words = wordsIn(text)
  features[0] = 1
  features.set(
    [
      Math.log1p(words) / 4,
      Math.log1p(wordsIn(previous)) / 4,
      words <= FEW_WORDS ? 1 : 0,
      segments.length > 1 ? 1 : 0,
    ],
    features.length - AROUND + 1,
  )
  return features
}

function wordsIn(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const gap = text.charCodeAt(at) <= 32
    if (!gap && !inside) words++
    inside = !gap
  }
  return words
}
