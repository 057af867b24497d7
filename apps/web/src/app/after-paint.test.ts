import { afterEach, expect, test, vi } from 'vitest'
import { afterPaint } from './after-paint.ts'

afterEach(() => vi.unstubAllGlobals())

test('where a page is hidden nothing waits for a frame or a timer: the tab that sends for the others may be one', async () => {
  const frame = vi.fn<() => void>()
  const timer = vi.fn<() => void>()
  vi.stubGlobal('document', { visibilityState: 'hidden' })
  vi.stubGlobal('requestAnimationFrame', frame)
  vi.stubGlobal('setTimeout', timer)
  const run = vi.fn<() => void>()
  afterPaint(run)
  // Not within the letter's own change.
  expect(run).not.toHaveBeenCalled()
  await Promise.resolve()
  expect(run).toHaveBeenCalledOnce()
  expect([frame, timer].some((one) => one.mock.calls.length > 0)).toBe(false)
})
