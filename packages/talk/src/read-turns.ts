import type { Phase } from '@lef/method'
import { codeSegments } from './findings/code-turn.ts'
import type { Finding } from './findings/finding.ts'
import type { LanguagePack } from './findings/language-pack.ts'
import { segmentTurn } from './findings/segments/segments.ts'
import { wordsOf, type Word } from './findings/segments/words.ts'
import type { TurnInPhase } from './phase/phase-model.ts'
import { courseOf } from './phase/phases-of.ts'

/** What was heard in a turn of a conversation. */
export interface TurnRead {
  /** By place in the text; empty for a third person. */
  readonly findings: readonly Finding[]
  readonly phase: Phase | null
}

interface Heard {
  readonly text: string
  readonly words: readonly Word[]
}

/**
 * What `codeTurn` finds in each turn and `phasesOf` in all of them, with each text cut once for both, and for what
 * echoes in the answer to it.
 * @param onTurn hears of each turn before it is read
 */
export function readTurns(
  turns: readonly TurnInPhase[],
  pack: LanguagePack,
  onTurn: (index: number) => void = () => {},
): readonly TurnRead[] {
  const weighed: Float64Array[] = []
  const silent: Heard = { text: '', words: [] }
  const heard = { coach: silent, coachee: silent }
  const findings = turns.map((turn, index): readonly Finding[] => {
    onTurn(index)
    const { role, text, previous = '' } = turn
    let found: readonly Finding[] = []
    if (role !== 'other') {
      const segmented = segmentTurn(text, pack.grammar)
      const said = heard[role === 'coach' ? 'coachee' : 'coach']
      const before = () => (said.text === previous ? said.words : wordsOf(previous, pack.grammar.sameAs))
      found = codeSegments({ role, text, previous }, segmented, before, pack)
      heard[role] = { text, words: segmented.words }
    }
    // Right behind the findings: the model still has the turn cut.
    if (pack.phases !== null) weighed.push(pack.phases.weigh(turn).slice())
    return found
  })
  const phases = pack.phases === null ? [] : courseOf(weighed, turns, pack.phases.course)
  return findings.map((found, index) => ({ findings: found, phase: phases[index] ?? null }))
}
