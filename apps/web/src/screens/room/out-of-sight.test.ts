import { describe, expect, it } from 'vitest'
import { glanceMs, whenOutOfSight, type OutOfSightView } from './out-of-sight.ts'

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'
}

/** A window of which only the events and the timer are real enough to drive by hand. */
class FakeView extends EventTarget implements OutOfSightView {
  readonly document = new FakeDocument()
  mouse = true
  tick: () => void = () => {}
  matchMedia(query: string) {
    return { matches: query === '(pointer: fine)' && this.mouse }
  }
  setInterval(run: () => void): number {
    this.tick = run
    return 1
  }
  clearInterval(): void {
    this.tick = () => {}
  }
}

function setUp() {
  const view = new FakeView()
  let now = 1_000_000
  let shown = true
  const stop = whenOutOfSight(
    {
      now: () => now,
      hide: () => {
        shown = false
      },
      come: (afterGlance) => {
        if (afterGlance) shown = true
      },
    },
    view,
  )
  const turn = (to: DocumentVisibilityState) => {
    view.document.visibilityState = to
    view.document.dispatchEvent(new Event('visibilitychange'))
    return shown
  }
  return {
    view,
    stop,
    shown: () => shown,
    leave: () => turn('hidden'),
    come: () => turn('visible'),
    happen: (event: 'freeze' | 'resume' | 'pagehide' | 'pageshow') => {
      const target = event === 'freeze' || event === 'resume' ? view.document : view
      target.dispatchEvent(new Event(event))
      return shown
    },
    /** Time in which the page runs. */
    pass: (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        now += 1000
        view.tick()
      }
    },
    /** Time in which nothing runs; or the clock is put elsewhere, which looks the same. */
    sleep: (seconds: number) => {
      now += seconds * 1000
    },
  }
}

describe('what is the coach’s own, when the room is out of sight', () => {
  it('is hidden at once, and back after a glance at another tab', () => {
    const room = setUp()
    expect(room.leave()).toBe(false)
    room.pass(glanceMs / 1000 - 1)
    expect(room.shown()).toBe(false)
    expect(room.come()).toBe(true)
    expect(room.leave()).toBe(false)
  })

  it('stays hidden after longer than a glance, however often one comes and goes', () => {
    const room = setUp()
    room.leave()
    room.pass(glanceMs / 1000 + 1)
    expect(room.come()).toBe(false)
    room.pass(5)
    expect(room.shown()).toBe(false)
  })

  it('is not there when the device wakes: told beforehand or not, and in however short a time', () => {
    const asleep = setUp()
    asleep.leave()
    asleep.sleep(8)
    expect(asleep.come()).toBe(false)

    const closed = setUp()
    closed.pass(60)
    expect(closed.shown()).toBe(true)
    // The lid went down and up again: no event at all, the timer is simply late.
    closed.sleep(600)
    closed.view.tick()
    expect(closed.shown()).toBe(false)
    closed.pass(5)
    expect(closed.shown()).toBe(false)

    for (const put of ['freeze', 'pagehide'] as const) {
      const away = setUp()
      expect(away.happen(put)).toBe(false)
      expect(away.happen(put === 'freeze' ? 'resume' : 'pageshow')).toBe(false)
      expect(away.come()).toBe(false)
    }
  })

  it('stays hidden when the clock was put back meanwhile, and is left alone when it is put back in sight', () => {
    const room = setUp()
    room.sleep(-3600)
    room.pass(3)
    expect(room.shown()).toBe(true)
    room.leave()
    room.pass(10)
    room.sleep(-9)
    expect(room.come()).toBe(false)
  })

  it('never comes back by itself where a screen that was put out looks like any other leaving', () => {
    const phone = setUp()
    phone.view.mouse = false
    expect(phone.leave()).toBe(false)
    phone.pass(1)
    expect(phone.come()).toBe(false)
  })

  it('is no longer looked after once the room is left', () => {
    const room = setUp()
    room.stop()
    expect(room.leave()).toBe(true)
    expect(room.happen('pagehide')).toBe(true)
  })
})
