import { coachCodes } from '../code.ts'
import type { FindingRule } from '../rules/finding-rule.ts'
import type { Grammar } from '../segments/grammar.ts'
import type { Segment } from '../segments/segments.ts'
import type { Word } from '../segments/words.ts'
import { matchAt, readPattern, type Pattern, type WordLists } from './pattern.ts'

/** A rule that a segment met, and the words that met it. */
export interface Hit {
  readonly rule: FindingRule
  /** Place of the rule in its pack: the order of rules is their rank. */
  readonly rank: number
  /** From this word up to, not including, `to`. */
  readonly from: number
  readonly to: number
}

/** What a rule may want to know of a segment beyond its words. */
export interface Around {
  /** Share of the segment's own words that the other just said; computed only when a rule asks. */
  readonly echo: () => number
}

export type MatchRules = (words: readonly Word[], segment: Segment, around: Around) => readonly Hit[]

interface Entry {
  readonly rank: number
  readonly pattern: Pattern
  readonly excepts: boolean
}

/**
 * Compiles the rules of one role. Each word of a segment is looked up once; only patterns that may begin with that
 * very word are tried, so the number of rules hardly matters.
 */
export function compileRules(
  all: readonly FindingRule[],
  role: 'coach' | 'coachee',
  lists: WordLists,
  grammar: Grammar,
): MatchRules {
  const isCoach = new Set<string>(coachCodes)
  const rules = all.filter(({ code }) => isCoach.has(code) === (role === 'coach'))
  const byFirst = new Map<string, Entry[]>()
  const atHead: Entry[] = []
  const enter = (entry: Entry): void => {
    if (entry.pattern.first === null) atHead.push(entry)
    else
      for (const word of entry.pattern.first) {
        const there = byFirst.get(word)
        if (there === undefined) byFirst.set(word, [entry])
        else there.push(entry)
      }
  }
  for (const [rank, rule] of rules.entries()) {
    for (const match of rule.match)
      enter({ rank, excepts: false, pattern: readPattern(match, lists, grammar.sameAs) })
    for (const { match } of rule.exceptions)
      enter({ rank, excepts: true, pattern: readPattern(match, lists, grammar.sameAs) })
  }

  return (words, segment, around) => {
    let hits: Map<number, { from: number; to: number }> | null = null
    let excepted: Set<number> | null = null
    const look = (entry: Entry, at: number): void => {
      const { pattern, rank, excepts } = entry
      if (pattern.atHead && at !== segment.head && at !== segment.from) return
      if (!excepts && hits?.has(rank) === true) return
      const to = matchAt(pattern, words, at, segment.to)
      if (to < 0) return
      if (excepts) (excepted ??= new Set()).add(rank)
      else (hits ??= new Map()).set(rank, { from: at, to })
    }
    for (const entry of atHead) {
      look(entry, segment.head)
      if (segment.from !== segment.head) look(entry, segment.from)
    }
    for (let at = segment.from; at < segment.to; at += 1) {
      const entries = byFirst.get(words[at]?.norm ?? '')
      if (entries !== undefined) for (const entry of entries) look(entry, at)
    }
    if (hits === null) return []
    const found: Hit[] = []
    for (const [rank, span] of hits as Map<number, { from: number; to: number }>) {
      const rule = rules[rank]
      if (rule === undefined || (excepted as Set<number> | null)?.has(rank) === true) continue
      if (looksHere(rule, words, segment, around)) found.push({ rule, rank, ...span })
    }
    return found.sort((one, other) => one.rank - other.rank)
  }
}

function looksHere(rule: FindingRule, words: readonly Word[], segment: Segment, around: Around): boolean {
  if (rule.where === 'asked' && segment.kind === 'told') return false
  if (rule.where === 'marked' && segment.kind !== 'marked') return false
  if ((rule.where === 'told' || rule.where === 'loose') && segment.kind !== 'told') return false
  if (rule.where === 'loose') {
    const mark = words[segment.to - 1]?.after
    if (mark === '.' || mark === '?') return false
  }
  if (rule.most !== undefined && segment.to - segment.head > rule.most) return false
  if (rule.least !== undefined && segment.to - segment.head < rule.least) return false
  return rule.echo === undefined || around.echo() >= rule.echo
}
