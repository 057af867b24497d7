import type { Finding } from '../findings/finding.ts'
import type { LanguagePack } from '../findings/language-pack.ts'
import type { TurnToCode } from '../findings/turn-to-code.ts'
import { turnFeatures } from './turn-features.ts'
import { behaviourOf, clientTalkOf, turnValues, type TurnValue } from './turn-value.ts'

/**
 * What a turn mainly is, of all that may be in it. A model that learnt it weighs what it thinks of every clause, also
 * what it would not say, and of the turn as a whole; without one it goes by what was found.
 * @param findings what `codeTurn` found in the same turn
 */
export function mainOfTurn(turn: TurnToCode, findings: readonly Finding[], pack: LanguagePack): TurnValue {
  const weights = pack.model?.turns?.weights[turn.role]
  if (weights === undefined) return turn.role === 'coach' ? behaviourOf(findings) : clientTalkOf(findings)
  const features = turnFeatures(turn, findings, pack)
  let best = 0
  let most = -Infinity
  for (const [value, row] of weights.entries()) {
    const sum = features.reduce((total, feature, at) => total + feature * (row[at] ?? 0), 0)
    if (sum <= most) continue
    most = sum
    best = value
  }
  return turnValues[turn.role][best] ?? (turn.role === 'coach' ? 'other' : 'neutral')
}
