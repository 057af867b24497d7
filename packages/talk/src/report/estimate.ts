import type { CoachMirror } from './coach-mirror.ts'
import { shareOf, type Counted, type Figure, type Unknown } from './figure.ts'

/** What the coach thinks before the figures show (B8 for the coach); shares 0–1, null: no guess. */
export interface Estimate {
  readonly talkShare: number | null
  readonly openShare: number | null
}

/** An estimate beside what was heard, both 0–1; `difference` is heard minus estimated, `of` what was counted. */
export type Gap =
  | {
      readonly known: true
      readonly estimated: number
      readonly heard: number
      readonly difference: number
      readonly of: Pick<Counted, 'part' | 'whole' | 'unit'>
    }
  | Unknown
  | { readonly known: false; readonly why: 'no-estimate' }

export interface EstimateGaps {
  readonly talkShareByWords: Gap
  readonly talkShareByTime: Gap
  readonly openShare: Gap
}

/** The coach's own estimate beside what was heard; plain values, no verdict. */
export function gapWithEstimate(
  { talkShare, openShare }: Estimate,
  { talk, questions }: Pick<CoachMirror, 'talk' | 'questions'>,
): EstimateGaps {
  return {
    talkShareByWords: gap(talkShare, talk.byWords),
    talkShareByTime: gap(talkShare, talk.byTime),
    openShare: gap(openShare, questions.openShare),
  }
}

function gap(estimated: number | null, figure: Figure): Gap {
  if (estimated === null) return { known: false, why: 'no-estimate' }
  if (!figure.known) return figure
  const heard = shareOf(figure) ?? 0
  const { part, whole, unit } = figure
  return { known: true, estimated, heard, difference: heard - estimated, of: { part, whole, unit } }
}
