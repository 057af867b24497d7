import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Timeline } from '../../../talk/timeline.ts'
import { timelineRows } from './timeline-rows.ts'

const minute = 60_000
const hour: Timeline = {
  unit: 'ms',
  length: 60 * minute,
  turns: Array.from({ length: 120 }, (_, turn) => ({
    turn,
    role: turn % 2 === 0 ? ('coach' as const) : ('coachee' as const),
    from: turn * 30_000,
    to: turn * 30_000 + 28_000,
  })),
  phases: [
    { phase: null, from: 0, to: minute },
    { phase: 'goal', from: minute, to: 20 * minute },
    { phase: 'reality', from: 20 * minute, to: 60 * minute },
  ],
  silences: [
    { from: 28_000, to: 30_000, coach: false },
    { from: 3_568_000, to: 3_570_000, coach: true },
  ],
  gifts: [{ turn: 119, at: 3_580_000 }],
}
const narrow = () => 40

describe('the picture of a conversation', () => {
  test('has as many lines as the page is narrow, each with the minute it begins at', () => {
    expect(timelineRows(hour, 800, narrow).map(({ label }) => label)).toEqual([0, 30])
    expect(timelineRows(hour, 320, narrow).map(({ label }) => label)).toEqual([0, 10, 20, 30, 40, 50])
  })

  test('shows every silence and gift once, and names a phase again on each line', () => {
    const rows = timelineRows(hour, 320, narrow)
    expect(rows.flatMap(({ silences }) => silences.map(({ coach }) => coach))).toEqual([false, true])
    expect(rows.flatMap(({ gifts }) => gifts)).toHaveLength(1)
    expect(rows.map(({ phases }) => phases.map(({ phase }) => phase))).toEqual([
      ['goal'],
      ['goal'],
      ['reality'],
      ['reality'],
      ['reality'],
      ['reality'],
    ])
  })

  test('is empty for a conversation without length', () => {
    expect(timelineRows({ ...hour, length: 0 }, 320, narrow)).toEqual([])
  })

  test('never draws outside its line, whatever was said when', () => {
    const spans = fc.array(fc.tuple(fc.nat(5_000_000), fc.nat(400_000)), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(spans, fc.integer({ min: 240, max: 1400 }), (given, width) => {
        const turns = given.map(([from, lasts], turn) => ({
          turn,
          role: turn % 2 === 0 ? ('coach' as const) : ('coachee' as const),
          from,
          to: from + lasts,
        }))
        const length = Math.max(...turns.map(({ to }) => to))
        const rows = timelineRows(
          { ...hour, turns, length, phases: [], silences: [], gifts: [] },
          width,
          narrow,
        )
        for (const { bars } of rows)
          for (const { x, width: wide } of bars) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x + wide).toBeLessThanOrEqual(width + 2)
          }
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })
})
