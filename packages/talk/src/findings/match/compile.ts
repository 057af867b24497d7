import { coachCodes } from '../code.ts'
import type { FindingRule } from '../rules/finding-rule.ts'
import type { Segment } from '../segments/segments.ts'
import type { Word } from '../segments/words.ts'
import { matchAt, mayMatch, readPattern, type Pattern, type PatternWords, type Stretch } from './pattern.ts'

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

/** The patterns to be tried on one kind of segment. */
interface Entries {
  /** By the number of the word they begin with. */
  readonly byFirst: Entry[][]
  readonly atHead: Entry[]
}

const kinds = ['marked', 'opened', 'told', 'loose'] as const
type Kind = (typeof kinds)[number]

const looksAt: Readonly<Record<FindingRule['where'], readonly Kind[]>> = {
  any: kinds,
  asked: ['marked', 'opened'],
  marked: ['marked'],
  told: ['told', 'loose'],
  loose: ['loose'],
}

/**
 * Compiles the rules of one role, when they are first asked: who reads a conversation needs none for drafts, and who
 * drafts none for the coachee. Each word of a segment is looked up once; only patterns that may begin with that very
 * word, on that kind of segment, are tried, so the number of rules hardly matters.
 */
export function compileRules(
  all: readonly FindingRule[],
  role: 'coach' | 'coachee',
  known: PatternWords,
): MatchRules {
  let compiled: MatchRules | null = null
  return (words, segment, around) => (compiled ??= compile(all, role, known))(words, segment, around)
}

function compile(all: readonly FindingRule[], role: 'coach' | 'coachee', known: PatternWords): MatchRules {
  const isCoach = new Set<string>(coachCodes)
  const rules = all.filter(({ code }) => isCoach.has(code) === (role === 'coach'))
  const { vocabulary } = known
  const empty = (): Entries => ({ byFirst: [], atHead: [] })
  const table: Readonly<Record<Kind, Entries>> = {
    marked: empty(),
    opened: empty(),
    told: empty(),
    loose: empty(),
  }
  for (const [rank, rule] of rules.entries()) {
    const patterns = [
      ...rule.exceptions.map(({ match }) => ({ match, excepts: true })),
      ...rule.match.map((match) => ({ match, excepts: false })),
    ]
    for (const { match, excepts } of patterns) {
      const entry = { rank, excepts, pattern: readPattern(match, known) }
      for (const kind of looksAt[rule.where]) {
        const { byFirst, atHead } = table[kind]
        if (entry.pattern.first === null) atHead.push(entry)
        else for (const word of entry.pattern.first) (byFirst[word] ??= []).push(entry)
      }
    }
  }

  // One for all segments: matching keeps nothing between them.
  let numbers = new Int32Array(256)
  return (words, segment, around) => {
    const mark = words[segment.to - 1]?.after
    const kind: Kind = segment.kind === 'told' && mark !== '.' && mark !== '?' ? 'loose' : segment.kind
    const { byFirst, atHead } = table[kind]
    const { from, to } = segment
    if (numbers.length < to - from) numbers = new Int32Array(2 * (to - from))
    for (let at = from; at < to; at += 1) numbers[at - from] = vocabulary.numberOf(words[at]?.norm ?? '')
    const stretch: Stretch = { words, numbers, from, to }
    const found: Found = { hits: [], excepted: [] }
    for (const entry of atHead) {
      look(entry, stretch, segment, segment.head, found)
      if (from !== segment.head) look(entry, stretch, segment, from, found)
    }
    for (let at = from; at < to; at += 1) {
      const entries = byFirst[numbers[at - from] ?? 0]
      if (entries !== undefined) for (const entry of entries) look(entry, stretch, segment, at, found)
    }
    const { hits, excepted } = found
    if (hits.length === 0) return []
    return hits
      .filter(({ rank }) => !excepted.includes(rank))
      .map(({ rank, from: first, to: last }) => ({ rule: ruleAt(rules, rank), rank, from: first, to: last }))
      .filter(({ rule }) => suits(rule, segment, around))
      .sort((one, other) => one.rank - other.rank)
  }
}

interface Found {
  readonly hits: { readonly rank: number; readonly from: number; readonly to: number }[]
  readonly excepted: number[]
}

function look(entry: Entry, stretch: Stretch, segment: Segment, at: number, { hits, excepted }: Found): void {
  const { pattern, rank, excepts } = entry
  if (pattern.atHead && at !== segment.head && at !== segment.from) return
  if (!mayMatch(pattern, stretch, at)) return
  const to = matchAt(pattern, stretch, at)
  if (to < 0) return
  if (excepts) excepted.push(rank)
  else if (!hits.some((hit) => hit.rank === rank)) hits.push({ rank, from: at, to })
}

function ruleAt(rules: readonly FindingRule[], rank: number): FindingRule {
  const rule = rules[rank]
  if (rule === undefined) throw new Error(`no rule of rank ${rank}`)
  return rule
}

function suits(rule: FindingRule, segment: Segment, around: Around): boolean {
  const length = segment.to - segment.head
  if (rule.most !== undefined && length > rule.most) return false
  if (rule.least !== undefined && length < rule.least) return false
  return rule.echo === undefined || around.echo() >= rule.echo
}
