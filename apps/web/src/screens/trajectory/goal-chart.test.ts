import fc from 'fast-check'
import { parseScore, type ConversationId, type GoalMeasurement, type Score } from '@lef/method'
import { describe, expect, test } from 'vitest'
import { columnsThatFit, goalChart } from './goal-chart.ts'

const measured = (start: Score | null, end: Score | null, at = 0): GoalMeasurement => ({
  conversation: `c${at}` as ConversationId,
  at,
  goal: 'een doel',
  start,
  end,
})
const score = fc.integer({ min: 0, max: 10 }).map(parseScore)
const measurements = fc.array(
  fc.tuple(score, score, fc.nat()).map(([start, end, at]) => measured(start, end, at)),
  { minLength: 1, maxLength: 40 },
)
const width = fc.integer({ min: 240, max: 1200 })

describe('the picture of goals', () => {
  test('a higher score stands higher, and equal scores stand level', () => {
    const [column] = goalChart([measured(3, 8)], 400).columns
    const [level] = goalChart([measured(5, 5)], 400).columns
    expect(column && column.end.y < column.start.y).toBe(true)
    expect(level?.start.y).toBe(level?.end.y)
    expect(level?.start.y).toBe(goalChart([measured(5, 5)], 400).levels[1]?.y)
  })

  test('an unknown stands below the scale, joined to nothing', () => {
    const chart = goalChart([measured(4, null), measured(2, 7)], 400)
    const [open, whole] = chart.columns
    expect(open?.joined).toBe(false)
    expect(open?.end).toMatchObject({ known: false, y: chart.unknownY })
    expect(chart.unknownY).toBeGreaterThan(chart.levels[0]?.y ?? Infinity)
    expect(whole).toMatchObject({ joined: true, start: { known: true }, end: { known: true } })
  })

  test('with nothing unknown there is no row for it', () => {
    expect(goalChart([measured(4, 6)], 400).unknownY).toBeNull()
  })

  test('M-7 the goal of the trajectory stands beside the conversations, on their scale and in none of their columns', () => {
    const chart = goalChart([measured(3, 8), measured(5, 6)], 400, {
      start: parseScore(3),
      end: parseScore(8),
    })
    const [first, last] = chart.columns
    expect(chart.columns).toHaveLength(2)
    expect(chart.trajectory).toMatchObject({
      joined: true,
      start: { y: first?.start.y },
      end: { y: first?.end.y },
    })
    expect(chart.trajectory?.start.x).toBeLessThan((first?.start.x ?? 0) - 12)
    expect(chart.trajectory?.end.x).toBeGreaterThan((last?.end.x ?? Infinity) + 12)
  })

  test('M-7 an unknown score of the trajectory stays unknown, and no score at all is no line', () => {
    const half = goalChart([], 400, { start: parseScore(4), end: null })
    expect(half.trajectory).toMatchObject({ joined: false, start: { known: true }, end: { known: false } })
    expect(half.trajectory?.end.y).toBe(half.unknownY)
    const none = goalChart([measured(4, 6)], 400, { start: null, end: null })
    expect(none).toMatchObject({ trajectory: null, unknownY: null })
  })

  test('shows the latest that fit', () => {
    const many = Array.from({ length: 30 }, (_, at) => measured(4, 6, at))
    const { columns } = goalChart(many, 390)
    expect(columns).toHaveLength(columnsThatFit(390))
    expect(columns.at(-1)?.measurement.at).toBe(29)
    expect(columns[0]?.measurement.at).toBe(30 - columns.length)
  })

  test('everything stays inside the picture, columns apart and in order', () => {
    fc.assert(
      fc.property(measurements, width, score, score, (given, wide, first, now) => {
        const chart = goalChart(given, wide, { start: first, end: now })
        let right = chart.trajectory?.start.x ?? chart.from
        expect(right).toBeGreaterThanOrEqual(chart.from)
        for (const { start, end } of chart.columns) {
          expect(start.x).toBeGreaterThan(right)
          expect(end.x).toBeGreaterThan(start.x)
          right = end.x
          for (const { y } of [start, end]) {
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y).toBeLessThan(chart.namesY)
          }
        }
        expect(right).toBeLessThan(chart.trajectory?.end.x ?? chart.to)
        expect(chart.trajectory?.end.x ?? 0).toBeLessThanOrEqual(chart.to)
      }),
      { seed: 2026 },
    )
  })
})
