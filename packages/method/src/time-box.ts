import { steps, type Step } from './phase.ts'

/** Lengths of a conversation in minutes (C11); all three are real. */
export const timeBoxes = [15, 30, 60] as const
export type TimeBox = (typeof timeBoxes)[number]

export function parseTimeBox(value: unknown): TimeBox | null {
  return timeBoxes.find((minutes) => minutes === value) ?? null
}

/**
 * Share of the time that each page usually takes, in percent. Ours, not from literature:
 * it draws the ribbon and nothing is measured against it.
 */
const shares: Readonly<Record<Step, number>> = {
  opening: 10,
  goal: 15,
  reality: 30,
  options: 20,
  what: 15,
  close: 10,
}

export interface TimeSlice {
  readonly step: Step
  /** Minutes from the start of the conversation. */
  readonly from: number
  readonly to: number
}

/** The ribbon: how the minutes of a time box might fall over the pages. */
export function timeRibbon(box: TimeBox): readonly TimeSlice[] {
  let at = 0
  return steps.map((step) => {
    const from = at
    at += (box * shares[step]) / 100
    return { step, from, to: at }
  })
}

/**
 * Whole minutes left, never below zero; null when nothing was agreed or the clock stands before the start
 * (a clock that jumped back tells nothing).
 */
export function minutesLeft(box: TimeBox | null, startedAt: number | null, now: number): number | null {
  if (box === null || startedAt === null || now < startedAt) return null
  return Math.max(0, Math.ceil(box - (now - startedAt) / 60_000))
}
