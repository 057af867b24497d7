import type { Phase } from '@lef/method'
import type { Timeline } from '../../../talk/timeline.ts'

/** Shapes of one line of the picture, in CSS pixels from its left and its top. */
export interface TimelineRow {
  /** Where on the conversation's line it begins, in minutes or words. */
  readonly label: number
  readonly width: number
  readonly bars: readonly {
    readonly key: string
    readonly role: 'coach' | 'coachee'
    readonly phase: Phase | null
    readonly x: number
    readonly width: number
  }[]
  /** Where a phase begins in this line, where there is room for its name. */
  readonly phases: readonly { readonly key: string; readonly phase: Phase; readonly x: number }[]
  readonly silences: readonly {
    readonly key: string
    readonly x: number
    /** Longer silences are rounder: pixels. */
    readonly radius: number
    readonly coach: boolean
  }[]
  readonly gifts: readonly { readonly key: string; readonly x: number }[]
}

/** So many pixels a minute are needed to tell turns apart. */
const pixelsAMinute = 24
const minutesARow = [60, 40, 30, 20, 15, 10, 5, 3, 2]
const minuteMs = 60_000
// As people talk in conversation; only decides where a line of words is broken.
const wordsAMinute = 150
const leastBar = 1.5

/** From one second to some eight: what is longer is long enough to be seen. */
const radiusOf = (ms: number): number => 2.5 + Math.min(5, Math.max(0, ms) / 1600)

/** The conversation cut into lines as wide as the page, as a score is; `nameWidth` in pixels. Pure geometry. */
export function timelineRows(
  timeline: Timeline,
  width: number,
  nameWidth: (phase: Phase) => number,
): readonly TimelineRow[] {
  const { length, turns, unit } = timeline
  if (length <= 0 || width <= 0) return []
  const minute = unit === 'ms' ? minuteMs : wordsAMinute
  const minutes = minutesARow.find((one) => one * pixelsAMinute <= width) ?? 2
  const rowLength = Math.min(minutes * minute, length)
  const scale = width / rowLength
  const phaseAt = (at: number): Phase | null =>
    timeline.phases.findLast(({ from }) => from <= at)?.phase ?? null
  return Array.from({ length: Math.ceil(length / rowLength) }, (_, row): TimelineRow => {
    const from = row * rowLength
    const to = Math.min(from + rowLength, length)
    const x = (at: number) => (at - from) * scale
    const here = (at: number) => at >= from && (at < to || (at === length && to === length))
    let taken = -Infinity
    return {
      label: unit === 'ms' ? Math.round(from / minute) : from,
      width: x(to),
      bars: turns.flatMap(({ turn, role, from: begin, to: end }) => {
        if (role === 'other' || begin >= to || end <= from) return []
        const left = x(Math.max(begin, from))
        return [
          {
            key: `${turn}`,
            role,
            phase: phaseAt(begin),
            x: left,
            width: Math.max(leastBar, x(Math.min(end, to)) - left),
          },
        ]
      }),
      phases: timeline.phases.flatMap((span, index) => {
        const begins = Math.max(span.from, from)
        if (span.phase === null || !here(begins) || span.to <= from) return []
        const at = x(begins)
        if (at < taken || at + nameWidth(span.phase) > width) return []
        taken = at + nameWidth(span.phase)
        return [{ key: `${index}`, phase: span.phase, x: at }]
      }),
      silences: timeline.silences.flatMap(({ from: begin, to: end, coach }, index) => {
        const middle = (begin + end) / 2
        return here(middle) ? [{ key: `${index}`, x: x(middle), radius: radiusOf(end - begin), coach }] : []
      }),
      gifts: timeline.gifts.flatMap(({ at }, index) => (here(at) ? [{ key: `${index}`, x: x(at) }] : [])),
    }
  })
}
