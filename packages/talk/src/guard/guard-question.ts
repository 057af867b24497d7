import { codeTurn } from '../findings/code-turn.ts'
import type { Code } from '../findings/code.ts'
import type { Because, Finding } from '../findings/finding.ts'
import type { LanguagePack } from '../findings/language-pack.ts'
import { echoOf, saidBefore } from '../findings/match/echo.ts'
import { segmentTurn, type Segmented } from '../findings/segments/segments.ts'
import { wordsOf } from '../findings/segments/words.ts'
import { guardKinds, type Addressing, type GuardKind } from './better-form.ts'

/** Something worth a second look in a question that is being drafted. Never a grade, and never in the way. */
export interface GuardMark {
  readonly kind: GuardKind
  /** UTF-16 offsets in the draft. */
  readonly start: number
  readonly end: number
  /** `inWords` makes a sentence of it. */
  readonly because: Because
  /** Questions that could stand there instead; may be empty. */
  readonly better: readonly string[]
}

const kindOf = new Map<Code, GuardKind>([
  ['gift', 'gift'],
  ['question.leading', 'leading'],
  ['question.why', 'why'],
  ['question.stacked', 'stacked'],
  ['question.closed', 'closed'],
])

/** Words a draft must hold before each mark may show: what comes next could still turn it. */
const leastWhileTyping: Readonly<Record<GuardKind, number>> = {
  why: 3,
  gift: 5,
  leading: 6,
  stacked: 6,
  closed: 8,
}

/**
 * Looks at a question that a coach is typing, on every key: closed, leading, stacked, why, and advice in disguise, each
 * with its reason and a better form. A word that is still being typed is not looked at, and while the question is open
 * a mark waits until the words can hardly turn it any more, so that nothing flickers.
 * @param usual how the coach addresses the coachee, for a draft that addresses nobody
 * @param named what the coachee has said so far, as far as it was written down: to ask on about that is no gift
 */
export function guardQuestion(
  draft: string,
  pack: LanguagePack,
  usual: Addressing = 'familiar',
  named = '',
): readonly GuardMark[] {
  const finished = /[?.!…]["'”’)]?\s*$/u.test(draft)
  // Read as the question that it is going to be: without a mark it would pass for a recogniser's run-on.
  const text = finished ? draft : `${draft.replace(/[^\s]*$/u, '').trimEnd()}?`
  const segmented = segmentTurn(text, pack.grammar)
  if (segmented.words.length < 3) return []
  // The kind of a question is for the rules; of advice the model may have its suspicion, once it has enough to go by.
  const byRules = codeTurn(
    { role: 'coach', text },
    { ...pack, match: { ...pack.match, coach: pack.match.draft }, model: null },
  )
  const findings = [...byRules, ...suspectedIn(text, segmented, byRules, pack, finished)].filter(
    (finding) => finding.code !== 'gift' || !asksOn(finding, segmented, named, pack),
  )
  const gifts = findings.filter(({ code }) => code === 'gift')
  const marks: GuardMark[] = []
  for (const finding of findings) {
    const kind = kindOf.get(finding.code)
    if (kind === undefined) continue
    // Advice in the shape of a yes/no question: that it is advice says enough.
    if (kind === 'closed' && gifts.some((gift) => gift.start < finding.end && finding.start < gift.end))
      continue
    if (!finished && wordsWithin(segmented, finding) < leastWhileTyping[kind]) continue
    const { start, because } = finding
    const end = Math.min(finding.end, draft.length)
    const better =
      kind === 'stacked' ? apart(findings, text) : betterFor(kind, finding, segmented, pack, usual)
    marks.push({ kind, start, end, because, better })
  }
  return marks.sort(
    (one, other) => guardKinds.indexOf(one.kind) - guardKinds.indexOf(other.kind) || one.start - other.start,
  )
}

/** Words that an unfinished question must hold before a model's opinion of it is asked: it shifts with every word. */
const leastToSuspect = 8

/** Advice that no rule knows, where the model thinks it likelier than the language's pack allows to pass. */
function suspectedIn(
  text: string,
  { segments }: Segmented,
  found: readonly Finding[],
  { model, suspectGiftFrom }: LanguagePack,
  finished: boolean,
): readonly Finding[] {
  if (model === null || suspectGiftFrom === null) return []
  return segments.flatMap(({ start, end, from, to }) => {
    if (!finished && to - from < leastToSuspect) return []
    if (found.some((gift) => gift.code === 'gift' && gift.start < end && start < gift.end)) return []
    const prediction = model.predict(text, 'coach', '', start, end).get('gift')
    if (prediction === undefined || prediction.probability < suspectGiftFrom) return []
    const { probability, words } = prediction
    return [{ code: 'gift', start, end, confidence: probability, because: { by: 'model', words } }]
  })
}

/** From this share of its own words on, a question is about what the coachee has named. */
const namedShare = 0.5

/** Whether a question holds no other plan than the coachee's own; what is told stays advice. */
function asksOn(
  { start, end }: Finding,
  { words, segments }: Segmented,
  named: string,
  { grammar }: LanguagePack,
): boolean {
  if (named === '') return false
  const said = saidBefore(wordsOf(named, grammar.sameAs), grammar)
  return segments
    .filter((one) => one.start < end && start < one.end)
    .every(({ from, to, kind }) => kind !== 'told' && echoOf(words, from, to, said, grammar) >= namedShare)
}

const wordsWithin = ({ words }: Segmented, { start, end }: Finding): number =>
  words.filter((word) => word.start >= start && word.end <= end).length

/** Stacked questions one by one: the coach picks. */
const apart = (findings: readonly Finding[], text: string): readonly string[] =>
  findings
    .filter(({ code }) => code.startsWith('question.') && code !== 'question.stacked')
    .map(({ start, end }) => text.slice(start, end))

function betterFor(
  kind: GuardKind,
  { start, end }: Finding,
  { words, segments }: Segmented,
  pack: LanguagePack,
  usual: Addressing,
): readonly string[] {
  const segment = segments.find((one) => one.start < end && start < one.end)
  if (segment === undefined) return []
  const addressed = words.some(({ norm }) => ['you', 'your'].some((list) => pack.lists[list]?.includes(norm)))
  const polite = words.some(({ norm }) => pack.polite.has(norm))
  const addressing: Addressing = polite ? 'polite' : addressed ? 'familiar' : usual
  const turned = kind === 'why' ? (pack.turnWhy?.(words.slice(segment.head, segment.to)) ?? null) : null
  return turned === null ? pack.betterForm(kind, words, segment, addressing) : [turned]
}
