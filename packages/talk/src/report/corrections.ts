import { coachCodes, coacheeCodes, type Code } from '../findings/code.ts'
import type { CodedTurn, Place } from '../findings/coded-turn.ts'
import type { Finding } from '../findings/finding.ts'
import { isQuestion } from './questions.ts'

/**
 * What a person says of a finding: `was` null adds a code to a span, `now` null takes it away, both replace it.
 * Corrections stay on the device.
 */
export interface Correction {
  readonly place: Place
  readonly was: Code | null
  readonly now: Code | null
}

export interface Corrected {
  readonly turns: readonly CodedTurn[]
  /** Corrections that fit nothing: no such turn or span, no such finding, or a code that this role cannot have. */
  readonly unmatched: readonly Correction[]
}

/**
 * The findings with a person's corrections, in their order. Whether questions are stacked follows from the questions
 * that are left, and is never corrected by itself.
 */
export function applyCorrections(turns: readonly CodedTurn[], corrections: readonly Correction[]): Corrected {
  const result = [...turns]
  const unmatched: Correction[] = []
  for (const correction of corrections) {
    const turn = result[correction.place.turn]
    const findings = turn === undefined ? null : corrected(turn, correction)
    if (turn === undefined || findings === null) unmatched.push(correction)
    else result[correction.place.turn] = { ...turn, findings: withStacked(findings) }
  }
  return { turns: result, unmatched }
}

function corrected(turn: CodedTurn, { place, was, now }: Correction): readonly Finding[] | null {
  const { start, end } = place
  if (!(start >= 0 && start < end && end <= turn.text.length)) return null
  if (was === 'question.stacked' || now === 'question.stacked' || (was === null && now === null)) return null
  const codes: readonly Code[] =
    turn.role === 'coach' ? coachCodes : turn.role === 'coachee' ? coacheeCodes : []
  if (now !== null && !codes.includes(now)) return null
  const at = turn.findings.findIndex((one) => one.code === was && one.start === start && one.end === end)
  if (was !== null && at < 0) return null
  const kept = was === null ? turn.findings : turn.findings.filter((_, index) => index !== at)
  if (now === null) return kept
  if (kept.some((one) => one.code === now && one.start === start && one.end === end)) return kept
  return [...kept, { code: now, start, end, confidence: 1, because: { by: 'person' } }]
}

function withStacked(findings: readonly Finding[]): readonly Finding[] {
  const rest = findings.filter(({ code }) => code !== 'question.stacked')
  const questions = rest.filter(({ code }) => isQuestion(code))
  const before = findings.find(({ code }) => code === 'question.stacked')
  const all = [...rest]
  if (questions.length > 1)
    all.push({
      code: 'question.stacked',
      start: Math.min(...questions.map(({ start }) => start)),
      end: Math.max(...questions.map(({ end }) => end)),
      confidence: before?.confidence ?? Math.min(...questions.map(({ confidence }) => confidence)),
      because: { by: 'count', of: questions.length },
    })
  return all.toSorted(
    (one, other) => one.start - other.start || other.end - one.end || (one.code < other.code ? -1 : 1),
  )
}
