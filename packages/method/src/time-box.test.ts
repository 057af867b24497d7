import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { steps } from './phase.ts'
import { minutesLeft, parseTimeBox, timeBoxes, timeRibbon } from './time-box.ts'

describe('M-1 the time box', () => {
  it.each(timeBoxes)('M-1 fills %i minutes exactly, page after page', (box) => {
    const ribbon = timeRibbon(box)
    expect(ribbon.map(({ step }) => step)).toEqual([...steps])
    expect(ribbon[0]?.from).toBe(0)
    expect(ribbon.at(-1)?.to).toBeCloseTo(box)
    for (const [index, slice] of ribbon.entries()) {
      expect(slice.to).toBeGreaterThan(slice.from)
      if (index > 0) expect(slice.from).toBe(ribbon[index - 1]?.to)
    }
  })

  it('M-1 counts down to zero and stays there', () => {
    expect(minutesLeft(30, 0, 0)).toBe(30)
    expect(minutesLeft(30, 0, 12.2 * 60_000)).toBe(18)
    expect(minutesLeft(30, 0, 29.5 * 60_000)).toBe(1)
    expect(minutesLeft(30, 0, 90 * 60_000)).toBe(0)
  })

  it('M-1 says nothing when nothing was agreed, not begun, or the clock jumped back before the start', () => {
    expect(minutesLeft(null, 0, 1)).toBeNull()
    expect(minutesLeft(15, null, 1)).toBeNull()
    expect(minutesLeft(15, 1000, 999)).toBeNull()
  })

  it('M-1 never gives more minutes than the box, nor fewer than none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...timeBoxes), fc.nat(), fc.nat(), (box, start, passed) => {
        const left = minutesLeft(box, start, start + passed)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(box)
      }),
      { seed: 11 },
    )
  })

  it('M-1 reads only lengths that exist', () => {
    expect(parseTimeBox(30)).toBe(30)
    expect(parseTimeBox(45)).toBeNull()
    expect(parseTimeBox('30')).toBeNull()
  })
})
