import { codeTurn } from '../findings/code-turn.ts'
import type { Code } from '../findings/code.ts'
import type { Because, Finding } from '../findings/finding.ts'
import type { LanguagePack } from '../findings/language-pack.ts'
import { segmentTurn, type Segmented } from '../findings/segments/segments.ts'
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
 */
export function guardQuestion(
  draft: string,
  pack: LanguagePack,
  usual: Addressing = 'familiar',
): readonly GuardMark[] {
  const finished = /[?.!…]["'”’)]?\s*$/u.test(draft)
  // Read as the question that it is going to be: without a mark it would pass for a recogniser's run-on.
  const text = finished ? draft : `${draft.replace(/[^\s]*$/u, '').trimEnd()}?`
  const segmented = segmentTurn(text, pack.grammar)
  if (segmented.words.length < 3) return []
  // Rules only: a model's opinion shifts with every word, and every mark has to have a reason that can be said.
  const findings = codeTurn({ role: 'coach', text }, pack.model === null ? pack : { ...pack, model: null })
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
