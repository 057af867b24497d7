import { findAlertWords } from '@lef/method/questions'
import { mayAlert } from './alert-hints.ts'
import { questionKinds, type Code } from './code.ts'
import { leastConfidence } from './confidence.ts'
import type { Because, Finding } from './finding.ts'
import type { LanguagePack } from './language-pack.ts'
import type { Hit } from './match/compile.ts'
import { echoOf, saidBefore } from './match/echo.ts'
import type { Prediction, SegmentModel } from './segment-model.ts'
import { segmentTurn, type Segment, type Segmented } from './segments/segments.ts'
import { wordsOf, type Word } from './segments/words.ts'
import type { TurnToCode } from './turn-to-code.ts'
import { yieldsTo } from './yields.ts'

const kinds: ReadonlySet<Code> = new Set(questionKinds)

/**
 * All that was found in a turn, by place in its text; findings may overlap. Pure and linear in the length of the
 * turn, and takes any string. What is less sure than `leastConfidence` is left out.
 */
export function codeTurn(turn: TurnToCode, pack: LanguagePack): Finding[] {
  return codeSegments(turn, segmentTurn(turn.text, pack.grammar), () => wordsBefore(turn, pack), pack)
}

/**
 * The same of a turn that was cut already.
 * @param before the words of what the other said right before
 */
export function codeSegments(
  turn: TurnToCode,
  segmented: Segmented,
  before: () => readonly Word[],
  pack: LanguagePack,
): Finding[] {
  return candidatesOf(turn, segmented, before, pack).filter(
    ({ code, confidence }) => confidence >= leastOf(code, pack),
  )
}

const wordsBefore = ({ previous = '' }: TurnToCode, { grammar }: LanguagePack): readonly Word[] =>
  wordsOf(previous, grammar.sameAs)

function candidatesOf(
  turn: TurnToCode,
  segmented: Segmented,
  before: () => readonly Word[],
  pack: LanguagePack,
): Finding[] {
  const findings: Finding[] = []
  const match = turn.role === 'coach' ? pack.match.coach : pack.match.coachee
  let said: ReadonlySet<string> | null = null
  for (const segment of segmented.segments) {
    const echo = (): number => {
      if (turn.previous === undefined || turn.previous === '') return 0
      said ??= saidBefore(before(), pack.grammar)
      return echoOf(segmented.words, segment.from, segment.to, said, pack.grammar)
    }
    const hits = match(segmented.words, segment, { echo })
    const predicted = pack.model?.predict(turn.text, turn.role, turn.previous, segment.start, segment.end)
    for (const finding of settle(hits, predicted, turn.text, segmented, segment, pack)) findings.push(finding)
  }
  const heard = turn.role === 'coachee' ? alertsOf(turn.text, segmented, pack) : []
  const joined = joinNeighbours([...withoutAlertsIn(findings, heard), ...heard], turn.text)
  const stacked = stackedOf(joined)
  if (stacked !== null) joined.push(stacked)
  return joined.sort(
    (one, other) =>
      one.start - other.start ||
      other.end - one.end ||
      (one.code < other.code ? -1 : one.code > other.code ? 1 : 0),
  )
}

/** A code that the model is mostly right about at less is said at less. */
function leastOf(code: Code, { model }: LanguagePack): number {
  return model === null || kinds.has(code) ? leastConfidence : Math.min(leastConfidence, model.saidFrom(code))
}

/** A rule that a segment of a turn met. */
export interface MetRule {
  readonly rule: string
  readonly code: Code
  readonly start: number
  readonly end: number
}

/**
 * Every rule that a turn meets, whatever it is trusted, but those that yield to another; of the kinds of one question
 * only the first. For counting how often each is right (`training/rule-confidence.mjs`).
 */
export function metRules(turn: TurnToCode, pack: LanguagePack): MetRule[] {
  const segmented = segmentTurn(turn.text, pack.grammar)
  const match = turn.role === 'coach' ? pack.match.coach : pack.match.coachee
  const met: MetRule[] = []
  const said = turn.previous === undefined ? null : saidBefore(wordsBefore(turn, pack), pack.grammar)
  for (const segment of segmented.segments) {
    const echo = (): number =>
      said === null ? 0 : echoOf(segmented.words, segment.from, segment.to, said, pack.grammar)
    let kind = false
    const hits = match(segmented.words, segment, { echo })
    const codes = new Set(hits.map(({ rule }) => rule.code))
    for (const { rule, from, to } of hits) {
      if (yieldsTo(rule.code).some((stronger) => codes.has(stronger))) continue
      if (kinds.has(rule.code)) {
        if (kind) continue
        kind = true
      }
      const words = rule.covers === 'words'
      met.push({
        rule: rule.id,
        code: rule.code,
        start: words ? (segmented.words[from]?.start ?? segment.start) : segment.start,
        end: words ? (segmented.words[to - 1]?.end ?? segment.end) : segment.end,
      })
    }
  }
  if (turn.role === 'coachee')
    for (const { code, start, end, because } of alertsOf(turn.text, segmented, pack))
      if (because.by === 'rule') met.push({ rule: because.rule, code, start, end })
  return met
}

/** One finding a code on a segment: the surest rule, or the model; one kind a question; then what yields to what. */
function settle(
  hits: readonly Hit[],
  predicted: ReadonlyMap<Code, Prediction> | undefined,
  text: string,
  { words }: Segmented,
  segment: Segment,
  pack: LanguagePack,
): readonly Finding[] {
  if (hits.length === 0 && !saysAny(predicted, pack.model)) return []
  const byCode = new Map<Code, Finding>()
  let kind: Code | null = null
  for (const { rule, from, to } of hits) {
    if (kinds.has(rule.code)) {
      // Rules come in the order of their rank, so the first kind of a question is its kind.
      if (kind !== null) continue
      kind = rule.code
    }
    const first = words[from]
    const last = words[to - 1] ?? first
    if (first === undefined || last === undefined) continue
    const confidence = pack.confidence.get(rule.id) ?? 0
    const there = byCode.get(rule.code)
    if (there !== undefined && there.confidence >= confidence) continue
    byCode.set(rule.code, {
      code: rule.code,
      start: rule.covers === 'words' ? first.start : segment.start,
      end: rule.covers === 'words' ? last.end : segment.end,
      ...(rule.form !== undefined && { form: rule.form }),
      confidence,
      because: { by: 'rule', rule: rule.id, words: text.slice(first.start, last.end) },
    })
  }
  if (predicted !== undefined && pack.model !== null) weigh(byCode, predicted, segment, pack.model)
  const standing = [...byCode.values()].filter(
    ({ code, confidence }) =>
      !yieldsTo(code).some((stronger) => {
        // What is said at less than a half gives way to what is surer.
        const other = byCode.get(stronger)?.confidence ?? 0
        return other >= leastConfidence || (other >= leastOf(stronger, pack) && other >= confidence)
      }),
  )
  // The model's words are worked out when they are asked for: only of what stands.
  return standing.map((finding) =>
    finding.because === unsaid
      ? { ...finding, because: { by: 'model', words: predicted?.get(finding.code)?.words ?? [] } }
      : finding,
  )
}

/** Whether the model says any code by itself. */
function saysAny(predicted: ReadonlyMap<Code, Prediction> | undefined, model: SegmentModel | null): boolean {
  if (predicted === undefined || model === null) return false
  for (const [code, { probability }] of predicted)
    if (!kinds.has(code) && probability >= model.saidFrom(code)) return true
  return false
}

/** Stands for the words of a model that were not asked for yet. */
const unsaid: Because = { by: 'model', words: [] }

// How much a rule's word counts beside the model's on the same segment.
const ruleShare = 0.75

/** Brings the model's opinion in: it doubts or confirms what a rule found, and adds what it is sure of by itself. */
function weigh(
  byCode: Map<Code, Finding>,
  predicted: ReadonlyMap<Code, Prediction>,
  { start, end }: Segment,
  model: SegmentModel,
): void {
  for (const [code, finding] of byCode) {
    // The form of a question is for the rules to tell.
    if (kinds.has(code)) continue
    const probability = predicted.get(code)?.probability ?? 0
    const confidence = Math.max(probability, ruleShare * finding.confidence + (1 - ruleShare) * probability)
    // A rule that is mostly wrong needs the model's own word.
    if (confidence < leastConfidence && probability < model.saidFrom(code)) byCode.delete(code)
    else byCode.set(code, { ...finding, confidence })
  }
  for (const [code, { probability }] of predicted)
    if (!kinds.has(code) && !byCode.has(code) && probability >= model.saidFrom(code))
      byCode.set(code, { code, start, end, confidence: probability, because: unsaid })
}

/** The coachee's alert words (C3); the finding covers the clause that they betray. */
function alertsOf(text: string, { words, segments }: Segmented, pack: LanguagePack): readonly Finding[] {
  const findings: Finding[] = []
  for (const segment of segments) {
    if (!mayAlert(words, segment, pack.alertHints)) continue
    const { start, end } = segment
    const [found] = findAlertWords(text.slice(start, end), pack.language)
    if (found === undefined) continue
    const rule = `alert.${found.id}`
    const because = { by: 'rule', rule, words: found.words } as const
    findings.push({ code: 'alert', start, end, confidence: pack.confidence.get(rule) ?? 0, because })
  }
  return findings
}

/** Where an alert word was heard, the model need not say so again. Both cover whole segments. */
function withoutAlertsIn(findings: readonly Finding[], heard: readonly Finding[]): readonly Finding[] {
  if (heard.length === 0) return findings
  const starts = new Set(
    heard.filter(({ confidence }) => confidence >= leastConfidence).map(({ start }) => start),
  )
  return findings.filter(({ code, start }) => code !== 'alert' || !starts.has(start))
}

/** Advice or a mirror that runs over several sentences is one finding; questions stay apart, they are counted. */
function joinNeighbours(findings: readonly Finding[], text: string): Finding[] {
  const joined: Finding[] = []
  const last = new Map<Code, number>()
  for (const finding of findings) {
    const at = last.get(finding.code)
    const before = at === undefined ? undefined : joined[at]
    if (
      at !== undefined &&
      before !== undefined &&
      !kinds.has(finding.code) &&
      finding.code !== 'alert' &&
      finding.start - before.end <= 3 &&
      text.slice(before.end, finding.start).trim() === ''
    ) {
      const surest = finding.confidence > before.confidence ? finding : before
      joined[at] = { ...surest, start: before.start, end: finding.end }
    } else {
      last.set(finding.code, joined.length)
      joined.push(finding)
    }
  }
  return joined
}

/** Two or more questions in a turn are stacked; as sure as the second surest of them. */
function stackedOf(findings: readonly Finding[]): Finding | null {
  const questions = findings.filter(
    ({ code, confidence }) => kinds.has(code) && confidence >= leastConfidence,
  )
  if (questions.length < 2) return null
  const [, second] = questions.map(({ confidence }) => confidence).sort((one, other) => other - one)
  return {
    code: 'question.stacked',
    start: Math.min(...questions.map(({ start }) => start)),
    end: Math.max(...questions.map(({ end }) => end)),
    confidence: second ?? 0,
    because: { by: 'count', of: questions.length },
  }
}
