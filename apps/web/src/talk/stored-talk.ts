import type { JsonValue, Records, TalkSchema } from '@lef/store'
import {
  applyCorrections,
  coachCodes,
  coacheeCodes,
  coachMirror,
  type CoacheeView,
  type CoachMirror,
  type Code,
  type CodedConversation,
  type Correction,
  type KeptFigures,
  type Moment,
  type MomentCode,
  type Quotation,
} from '@lef/talk'
import { timelineOf, type Timeline } from './timeline.ts'
import { placeKey, withKeptWords } from './wordless.ts'

/** What stays of a reading: the mirror without words, and the line of the conversation. */
export interface StoredReading {
  readonly format: 'lef.reading'
  readonly version: 1
  readonly mirror: CoachMirror
  readonly timeline: Timeline
}

/** A reading as the screen shows it: with all words while the transcript is there, else with those that were kept. */
export interface ShownReading {
  readonly mirror: CoachMirror
  readonly timeline: Timeline
  /** With its corrections; null once the transcript is gone. */
  readonly said: CodedConversation | null
}

/** Values of the talk package, as a document takes them. */
export const asJson = (value: object): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue

const named = (stored: unknown, format: string): boolean =>
  typeof stored === 'object' &&
  stored !== null &&
  'format' in stored &&
  stored.format === format &&
  'version' in stored &&
  stored.version === 1

// What passes these was written by `asJson` here: a document is sealed, so it holds what Lef put there, or an import
// whose readable values were compared with it.
const isReading = (stored: unknown): stored is StoredReading => named(stored, 'lef.reading')
const isView = (stored: unknown): stored is CoacheeView => named(stored, 'lef.own-words')
const isSaid = (stored: unknown): stored is CodedConversation =>
  typeof stored === 'object' && stored !== null && 'turns' in stored && Array.isArray(stored.turns)
const isFigures = (stored: unknown): stored is KeptFigures =>
  typeof stored === 'object' && stored !== null && 'openShare' in stored

/** Null: nothing, or something of another version of Lef. */
export const storedReading = (stored: unknown): StoredReading | null => (isReading(stored) ? stored : null)
export const storedView = (stored: unknown): CoacheeView | null => (isView(stored) ? stored : null)
/** The coded conversation, where the transcript is kept. */
export const storedSaid = (stored: unknown): CodedConversation | null => (isSaid(stored) ? stored : null)
export const storedFigures = (stored: unknown): KeptFigures | null => (isFigures(stored) ? stored : null)

type Talk = Records<TalkSchema>

const isCode = (code: string | null): code is Code =>
  [...coachCodes, ...coacheeCodes].some((one) => one === code)

/** The corrections in their order; a row that names no place or code is passed over. */
export function correctionsOf(talk: Talk): readonly Correction[] {
  return talk.rows('corrections').flatMap(({ turn, start, end, was, now }): Correction[] => {
    if (turn === null || start === null || end === null) return []
    if ((was !== null && !isCode(was)) || (now !== null && !isCode(now))) return []
    return [{ place: { turn, start, end }, was, now }]
  })
}

/** The quotations that stay, with what they were kept as. */
export function keptOf(
  talk: Talk,
): readonly (Quotation & { readonly what: string; readonly question: string })[] {
  return talk
    .rows('kept')
    .flatMap(({ turn, start, end, words, role, at, what, question }) =>
      turn === null || start === null || end === null || role === null || words === ''
        ? []
        : [{ turn, start, end, text: words, role, at: at as Quotation['at'], what, question }],
    )
}

/** What the screen shows: made anew of the conversation while it is there, else what was stored. */
export function shownReading(talk: Talk, said: CodedConversation | null): ShownReading | null {
  if (said !== null) {
    const corrected = { ...said, turns: applyCorrections(said.turns, correctionsOf(talk)).turns }
    const mirror = coachMirror(corrected)
    return { mirror, timeline: timelineOf(corrected, mirror), said: corrected }
  }
  const stored = storedReading(talk.root().mirror)
  if (stored === null) return null
  const kept = keptOf(talk)
  const moment = ({ what, question, ...quotation }: (typeof kept)[number]): Moment => ({
    code: what as MomentCode,
    said: quotation,
    // The wording is what was shown; which question of the bank it was is no longer of use.
    question: { id: 'probe.thought' as Moment['question']['id'], text: question },
  })
  const moments = kept.filter(({ what }) => what !== '')
  const mirror = withKeptWords(stored.mirror, new Map(kept.map((one) => [placeKey(one), one.text])), {
    alertWordsPassed: moments.filter(({ what }) => what === 'alert').map(moment),
    moments: moments.filter(({ what }) => what !== 'alert').map(moment),
  })
  return { mirror, timeline: stored.timeline, said: null }
}
