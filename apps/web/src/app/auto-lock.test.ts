import { describe, expect, it } from 'vitest'
import { lockWhenIdle, untouchedInConversation, type LockView } from './auto-lock.ts'

const minute = 60_000

/** A window of which only the events and the timer are real enough to drive by hand. */
class FakeView extends EventTarget implements LockView {
  readonly document = new EventTarget()
  look: () => void = () => {}
  setInterval(run: () => void): number {
    this.look = run
    return 1
  }
  clearInterval(): void {
    this.look = () => {}
  }
}

function setUp(autoLock: number | null = 15) {
  const view = new FakeView()
  const state = { now: 1_000_000, locked: 0, conversation: false, told: 0, autoLock }
  const notebook = { status: 'open' as 'open' | 'locked', protection: 'passphrase' as 'none' | 'passphrase' }
  let heard: () => void = () => {}
  const stop = lockWhenIdle(
    {
      notebook: {
        get status() {
          return notebook.status
        },
        get protection() {
          return notebook.protection
        },
        lock: async () => {
          state.locked++
          notebook.status = 'locked'
        },
      },
      preferences: { get: () => ({ autoLock: state.autoLock }) },
      now: () => state.now,
      inConversation: async () => state.conversation,
      others: {
        tell: () => {
          state.told++
        },
        hear: (listener) => {
          heard = listener
          return () => {
            heard = () => {}
          }
        },
      },
    },
    view,
  )
  const later = async (minutes: number) => {
    state.now += minutes * minute
    view.look()
    await new Promise((done) => setTimeout(done))
  }
  return { view, state, notebook, later, stop, hear: () => heard() }
}

describe('locking by itself', () => {
  it('happens after the chosen minutes without a touch, not before', async () => {
    const { state, later } = setUp(15)
    await later(14)
    expect(state.locked).toBe(0)
    await later(1)
    expect(state.locked).toBe(1)
  })

  it('begins again at every touch, also one in another tab', async () => {
    const { state, later, view, hear } = setUp(5)
    await later(4)
    view.dispatchEvent(new Event('keydown'))
    await later(4)
    hear()
    await later(4)
    expect(state.locked).toBe(0)
    expect(state.told).toBe(1)
  })

  it('happens as soon as the page is back after the device slept', async () => {
    const { state, view } = setUp(15)
    state.now += 300 * minute
    view.document.dispatchEvent(new Event('visibilitychange'))
    await new Promise((done) => setTimeout(done))
    expect(state.locked).toBe(1)
  })

  it('leaves an hour without a touch to a conversation', async () => {
    const { state, later } = setUp(15)
    state.conversation = true
    await later(untouchedInConversation - 1)
    expect(state.locked).toBe(0)
    await later(1)
    expect(state.locked).toBe(1)
  })

  it('never happens when that was chosen, or without a passphrase', async () => {
    const never = setUp(null)
    await never.later(10_000)
    expect(never.state.locked).toBe(0)
    const open = setUp(1)
    open.notebook.protection = 'none'
    await open.later(10_000)
    expect(open.state.locked).toBe(0)
  })

  it('counts anew when the clock was put back', async () => {
    const { state, later } = setUp(15)
    await later(-600)
    await later(14)
    expect(state.locked).toBe(0)
    await later(1)
    expect(state.locked).toBe(1)
  })

  it('stops when told to', async () => {
    const { state, later, stop } = setUp(1)
    stop()
    await later(10)
    expect(state.locked).toBe(0)
  })
})
