/** What somebody did with their hands on a screen. */
export interface Doings {
  /** Keys pressed: letters, and once more for a capital; the figures of a day and of a time. */
  readonly keys: number
  /** Presses of buttons, choices and sliders, and of fields that did not have the caret already. */
  readonly taps: number
  /** How often the hands went from pointing to typing or back. */
  readonly moves: number
  /** Fields that something was put into: each begins with thinking what. */
  readonly fields: number
}

/** Seconds, of the Keystroke-Level Model (Card, Moran and Newell, Communications of the ACM 23:7, 1980). */
export const seconds = {
  /** K: one key, of somebody who does not type for a living (40 words a minute). */
  key: 0.28,
  /** P and B: pointing at something (1.1) and pressing it (0.1, as Kieras adds). */
  tap: 1.2,
  /** H: the hands from one to the other. */
  move: 0.4,
  /** M: making up one's mind before a field. */
  thought: 1.35,
} as const

/** Minutes that the doings take by the model. It reckons with nobody who talks, errs, or wonders. */
export function minutesOf({ keys, taps, moves, fields }: Doings): number {
  return (keys * seconds.key + taps * seconds.tap + moves * seconds.move + fields * seconds.thought) / 60
}
