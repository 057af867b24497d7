import { openActions, parseCalendarDay, type ActionId, type CalendarDay, type Outcome } from '@lef/method'
import { Records, trajectorySchema } from '@lef/store'
import { describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import {
  addSmallerStep,
  lookBackOf,
  noteSuccess,
  setOutcome,
  setWithdrawn,
  sortActions,
  successIdOf,
} from './look-back.ts'

const zone = 'Europe/Amsterdam'
const today = day('2026-11-28')
const noon = Date.UTC(2026, 10, 28, 11)
const yesterday = Date.UTC(2026, 10, 27, 11)

function day(written: string): CalendarDay {
  const parsed = parseCalendarDay(written)
  if (!parsed) throw new Error(`${written} is not a day`)
  return parsed
}
function open() {
  let next = 0
  return new Records(new Doc(), trajectorySchema, () => `id${next++}`)
}
function add(shared: ReturnType<typeof open>, text: string, given: { end?: CalendarDay } = {}): ActionId {
  return shared.add('actions', { text, ...given })
}
function row(shared: ReturnType<typeof open>, id: string) {
  const action = shared.row('actions', id)
  if (!action) throw new Error(`no action ${id}`)
  return action
}
function look(shared: ReturnType<typeof open>, id: ActionId, outcome: Outcome | null, at = noon) {
  const current = lookBackOf(row(shared, id), shared.rows('checkIns'), today, zone)
  setOutcome(shared, row(shared, id), at === noon ? current : null, outcome, at)
}
function sorted(shared: ReturnType<typeof open>) {
  const looked = sortActions(shared.rows('actions'), shared.rows('checkIns'), today, zone)
  return { now: looked.now.map((action) => action.text), behind: looked.behind.map((action) => action.text) }
}

describe('what asks for a look', () => {
  it('is what is open, the earliest day first, what has no day last', () => {
    const shared = open()
    add(shared, 'ooit')
    add(shared, 'vrijdag', { end: day('2026-12-04') })
    add(shared, 'woensdag', { end: day('2026-12-02') })
    add(shared, '  ')
    expect(sorted(shared)).toEqual({ now: ['woensdag', 'vrijdag', 'ooit'], behind: [] })
  })

  it('keeps what was done today in sight, so that it can still be changed', () => {
    const shared = open()
    const id = add(shared, 'bellen')
    look(shared, id, 'done')
    expect(sorted(shared)).toEqual({ now: ['bellen'], behind: [] })
    look(shared, id, 'partly')
    expect(shared.rows('checkIns').map((checkIn) => checkIn.outcome)).toEqual(['partly'])
  })

  it('puts behind what was done before today, and takes it back when it was not finished after all', () => {
    const shared = open()
    const id = add(shared, 'bellen')
    look(shared, id, 'done', yesterday)
    expect(sorted(shared)).toEqual({ now: [], behind: ['bellen'] })
    setOutcome(shared, row(shared, id), null, null, noon)
    expect(sorted(shared)).toEqual({ now: ['bellen'], behind: [] })
    expect(openActions(shared.rows('actions'), shared.rows('checkIns'))).toHaveLength(1)
  })

  it('makes a new look back on another day, and leaves the earlier one as it was', () => {
    const shared = open()
    const id = add(shared, 'bellen')
    look(shared, id, 'not-done', yesterday)
    look(shared, id, 'done')
    expect(shared.rows('checkIns').map((checkIn) => [checkIn.at, checkIn.outcome])).toEqual([
      [yesterday, 'not-done'],
      [noon, 'done'],
    ])
  })

  it('stays with the latest when the clock was put back', () => {
    const shared = open()
    const id = add(shared, 'bellen')
    setOutcome(shared, row(shared, id), null, 'not-done', Date.UTC(2026, 11, 24))
    look(shared, id, 'done')
    expect(shared.rows('checkIns').map((checkIn) => checkIn.outcome)).toEqual(['done'])
  })

  it('reads today in the zone of the device', () => {
    const shared = open()
    const id = add(shared, 'bellen')
    look(shared, id, 'not-done', Date.UTC(2026, 10, 27, 23, 30)) // 28 November in Amsterdam
    expect(lookBackOf(row(shared, id), shared.rows('checkIns'), today, zone)).not.toBeNull()
    expect(lookBackOf(row(shared, id), shared.rows('checkIns'), today, 'Europe/London')).toBeNull()
  })

  it('A3: takes a withdrawn action out and puts it back', () => {
    const shared = open()
    const id = add(shared, 'bellen')
    setWithdrawn(shared, row(shared, id), true)
    expect(sorted(shared)).toEqual({ now: [], behind: ['bellen'] })
    setWithdrawn(shared, row(shared, id), false)
    expect(sorted(shared)).toEqual({ now: ['bellen'], behind: [] })
  })
})

describe('what now', () => {
  it('E4, F6: a smaller step takes the place of the action in the same plan', () => {
    const shared = open()
    const conversation = shared.add('conversations', {})
    const option = shared.add('options', { conversation })
    const id = shared.add('actions', {
      conversation,
      option,
      text: 'bellen',
      contribution: 'eerder aan het woord',
    })
    look(shared, id, 'not-done')
    const step = addSmallerStep(shared, row(shared, id), ' nummer opzoeken ')
    expect(row(shared, step)).toMatchObject({
      conversation,
      option,
      partOf: id,
      text: 'nummer opzoeken',
      contribution: 'eerder aan het woord',
    })
    expect(openActions(shared.rows('actions'), shared.rows('checkIns')).map((action) => action.id)).toEqual([
      step,
    ])
    // Today it stands with the action it came from; tomorrow it stands by itself.
    expect(sorted(shared)).toEqual({ now: ['bellen'], behind: [] })
    const tomorrow = sortActions(shared.rows('actions'), shared.rows('checkIns'), day('2026-11-29'), zone)
    expect(tomorrow.now.map((action) => action.text)).toEqual(['nummer opzoeken'])
    expect(tomorrow.behind.map((action) => action.text)).toEqual(['bellen'])
  })

  it('F3: a success is noted once for a look back, with the words of the action to begin with', () => {
    const shared = open()
    const id = add(shared, 'bellen')
    look(shared, id, 'done')
    const checkIn = shared.rows('checkIns')[0]
    if (!checkIn) throw new Error('one look back was made')
    noteSuccess(shared, row(shared, id), checkIn, noon)
    expect(shared.rows('successes').map(({ id: noted, text }) => [noted, text])).toEqual([
      [successIdOf(checkIn.id), 'bellen'],
    ])
  })

  it('is undone one gesture at a time', () => {
    const shared = open()
    const id = add(shared, 'bellen')
    look(shared, id, 'not-done')
    addSmallerStep(shared, row(shared, id), 'opzoeken')
    shared.undo()
    expect(shared.rows('actions')).toHaveLength(1)
    expect(shared.rows('checkIns')).toHaveLength(1)
    shared.undo()
    expect(shared.rows('checkIns')).toHaveLength(0)
    expect(shared.rows('actions')).toHaveLength(1)
  })
})
