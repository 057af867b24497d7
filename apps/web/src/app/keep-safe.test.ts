import type { SaveState } from '@lef/store'
import { describe, expect, test } from 'vitest'
import { askBeforeLosing, openAnewAfterBack } from './keep-safe.ts'

function setUp(saveState: SaveState, status: 'open' | 'locked' = 'open') {
  const view = new EventTarget()
  const place = { hidden: false }
  const seen = { flushed: 0, anew: 0 }
  const notebook = {
    saveState,
    status,
    flush: async () => {
      seen.flushed++
      return { ok: true, value: null } as const
    },
  }
  openAnewAfterBack(notebook, place, view, () => {
    seen.anew++
  })
  askBeforeLosing(notebook, view)
  const go = async (type: 'pagehide' | 'pageshow', persisted: boolean) => {
    view.dispatchEvent(Object.assign(new Event(type), { persisted }))
    await new Promise((done) => setTimeout(done))
  }
  return { view, place, seen, go }
}

describe('a page that the browser put away as it stood', () => {
  test('is hidden, and opened anew when it comes back', async () => {
    const { place, seen, go } = setUp('saved')
    await go('pagehide', true)
    expect(place.hidden).toBe(true)
    await go('pageshow', true)
    expect(seen).toEqual({ flushed: 1, anew: 1 })
    expect(place.hidden).toBe(true)
  })

  test('is shown again with what the disk would not take', async () => {
    const { place, seen, go } = setUp({ failed: 'quota' })
    await go('pagehide', true)
    await go('pageshow', true)
    expect(seen.anew).toBe(0)
    expect(place.hidden).toBe(false)
  })

  test('is nothing special when it was not put away', async () => {
    const { place, seen, go } = setUp('saved')
    await go('pagehide', false)
    await go('pageshow', false)
    expect(place.hidden).toBe(false)
    expect(seen).toEqual({ flushed: 0, anew: 0 })
  })
})

describe('closing the page', () => {
  test.each([
    ['goes by itself when all is stored', 'saved', 'open', false],
    ['goes by itself while the last letters are being stored', 'saving', 'open', false],
    ['is asked about when the disk refused', { failed: 'quota' }, 'open', true],
    ['is asked about when something waits for the passphrase', 'saving', 'locked', true],
  ] as const)('%s', (_title, saveState, status, asks) => {
    const { view } = setUp(saveState, status)
    const leaving = new Event('beforeunload', { cancelable: true })
    view.dispatchEvent(leaving)
    expect(leaving.defaultPrevented).toBe(asks)
  })
})
