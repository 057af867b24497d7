import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { trajectorySchema } from '../trajectory/trajectory-schema.ts'
import { editText } from './edit-text.ts'
import { Records } from './records.ts'

function ids(prefix: string) {
  let next = 0
  return () => `${prefix}${next++}`
}
function open(prefix = 'a') {
  return new Records(new Y.Doc(), trajectorySchema, ids(prefix))
}
function exchange(a: Records<typeof trajectorySchema>, b: Records<typeof trajectorySchema>) {
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc), 'elsewhere')
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc), 'elsewhere')
}

describe('rows', () => {
  it('reads back what was added, unknown where nothing was given', () => {
    const records = open()
    const id = records.add('options', { text: 'Ask Mark first' })
    expect(records.row('options', id)).toEqual({
      id,
      conversation: null,
      order: 1,
      text: 'Ask Mark first',
      pros: '',
      cons: '',
      attractiveness: null,
      feasibility: null,
      chosen: false,
    })
  })

  it('is not stopped by something in the place of a row that is none', () => {
    const records = open()
    records.doc.getMap('table.options').set('odd', 'not a row')
    records.set('options', 'odd', { chosen: true })
    records.write('options', 'odd', 'text', 'words')
    const id = records.add('options', { text: 'Ask Mark first' })
    expect(records.rows('options').map((row) => [row.id, row.order])).toEqual([[id, 1]])
  })

  it('reads a value it cannot understand as unknown', () => {
    const records = open()
    const id = records.add('options', {})
    records.doc.getMap<Y.Map<unknown>>('table.options').get(id)?.set('feasibility', 11)
    expect(records.row('options', id)?.feasibility).toBeNull()
  })

  it('keeps the same object for a row in which nothing changed', () => {
    const records = open()
    const one = records.add('scenes', { text: 'one' })
    const two = records.add('scenes', { text: 'two' })
    const before = records.rows('scenes')
    records.write('scenes', two, 'text', 'two, later')
    const after = records.rows('scenes')
    expect(after).not.toBe(before)
    expect(after.find((row) => row.id === one)).toBe(before.find((row) => row.id === one))
    expect(after.map((row) => row.text)).toEqual(['one', 'two, later'])
  })

  it('keeps rows in their order, whatever changes in them', () => {
    const change = fc.record({ kind: fc.nat(4), at: fc.nat(4), order: fc.nat(6) })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const records = open()
        for (const { kind, at, order } of changes) {
          const row = records.rows('scenes')[at]
          if (kind === 0 || !row) records.add('scenes', { order })
          else if (kind === 1) records.write('scenes', row.id, 'text', `${order}`)
          else if (kind === 2) records.set('scenes', row.id, { order })
          else if (kind === 3) records.undo()
          else records.remove('scenes', row.id)
          const anew = new Records(records.doc, trajectorySchema, ids('b'))
          expect(records.rows('scenes')).toEqual(anew.rows('scenes'))
        }
      }),
      { seed: 11 },
    )
  })

  it('writes to a row that is gone without bringing it back', () => {
    const records = open()
    const id = records.add('scenes', { text: 'one' })
    records.remove('scenes', id)
    records.write('scenes', id, 'text', 'again')
    records.set('scenes', id, { order: 4 })
    expect(records.rows('scenes')).toEqual([])
  })

  it('undoes and redoes own changes and leaves those of another tab', () => {
    const [a, b] = [open('a'), open('b')]
    const mine = a.add('scenes', { text: 'mine' })
    exchange(a, b)
    b.add('scenes', { text: 'theirs' })
    exchange(a, b)
    a.undo()
    expect(a.rows('scenes').map((row) => row.text)).toEqual(['theirs'])
    a.redo()
    expect(a.row('scenes', mine)?.text).toBe('mine')
  })

  it('undoes a removal by itself, also right after typing', () => {
    const records = open()
    const id = records.add('scenes', { text: 'one' })
    records.write('scenes', id, 'text', 'one, and')
    records.remove('scenes', id)
    records.writeRoot('goal', 'Speak')
    records.undo()
    expect(records.rows('scenes')).toEqual([])
    records.undo()
    expect(records.rows('scenes').map((row) => row.text)).toEqual(['one, and'])
  })

  it('tells of changes that came from elsewhere', () => {
    const [a, b] = [open('a'), open('b')]
    let told = 0
    b.subscribe(() => told++)
    a.writeRoot('goal', 'Speak first')
    exchange(a, b)
    expect(told).toBeGreaterThan(0)
    expect(b.root().goal).toBe('Speak first')
  })

  it('S-27 reads what is written at once, and tells of letters when it is time', () => {
    const later: (() => void)[] = []
    const records = new Records(new Y.Doc(), trajectorySchema, ids('a'), (run) => later.push(run))
    const id = records.add('scenes', { text: 'o' })
    let told = 0
    records.subscribe(() => told++)
    records.write('scenes', id, 'text', 'on')
    records.write('scenes', id, 'text', 'one')
    records.writeRoot('goal', 'S')
    expect([records.row('scenes', id)?.text, records.root().goal]).toEqual(['one', 'S'])
    expect([told, later.length]).toEqual([0, 1])
    later[0]?.()
    expect(told).toBe(1)
  })

  it('S-27 tells of all else at once, and then of the letters before it as well', () => {
    const later: (() => void)[] = []
    const records = new Records(new Y.Doc(), trajectorySchema, ids('a'), (run) => later.push(run))
    const id = records.add('scenes', { text: 'o' })
    let told = 0
    records.subscribe(() => told++)
    records.write('scenes', id, 'text', 'one')
    records.remove('scenes', id)
    expect(told).toBe(1)
    later[0]?.()
    expect(told).toBe(1)
    records.change(() => records.writeRoot('goal', 'Speak'))
    expect(told).toBe(2)
  })
})

describe('texts', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', ' ', '😀', '👩‍👧', 'ש', '\u0301'), { maxLength: 12 })
    .map((p) => p.join(''))

  it('reads as written, whatever stood there', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (versions) => {
        const target = new Y.Doc().getText('t')
        for (const version of versions) {
          editText(target, version)
          expect(target.toString()).toBe(version)
        }
      }),
      { seed: 5 },
    )
  })

  it('keeps both sides of two tabs that write in one sentence', () => {
    const [a, b] = [open('a'), open('b')]
    a.writeRoot('goal', 'I speak')
    exchange(a, b)
    a.writeRoot('goal', 'First I speak')
    b.writeRoot('goal', 'I speak on Tuesday')
    exchange(a, b)
    expect(a.root().goal).toBe('First I speak on Tuesday')
    expect(b.root()).toEqual(a.root())
  })

  it('converges after any edits on both sides', () => {
    const edit = fc.record({
      side: fc.boolean(),
      kind: fc.nat(3),
      text: words,
      at: fc.nat(5),
      meet: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const [a, b] = [open('a'), open('b')]
        for (const { side, kind, text, at, meet } of edits) {
          const here = side ? a : b
          const row = here.rows('scenes')[at]
          if (kind === 0 || !row) here.add('scenes', { text })
          else if (kind === 1) here.write('scenes', row.id, 'text', text)
          else if (kind === 2) here.remove('scenes', row.id)
          else here.writeRoot('goal', text)
          if (meet) exchange(a, b)
        }
        exchange(a, b)
        expect(b.rows('scenes')).toEqual(a.rows('scenes'))
        expect(b.root()).toEqual(a.root())
      }),
      { seed: 7 },
    )
  })
})
