import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openNotebook } from '../notebook/open-notebook.ts'
import { createTestDisk, value } from '../notebook/test-disk.ts'
import { createTestMachine } from '../notebook/test-ports.ts'
import { TrajectoryWords } from './trajectory-words.ts'
import { WordsAhead } from './words-ahead.ts'

/** Somebody's document, and what each of their edits says. */
function writer(clientID: number, begin?: Uint8Array) {
  const doc = new Y.Doc()
  doc.clientID = clientID
  if (begin) Y.applyUpdate(doc, begin)
  const text = doc.getText('t')
  const edit = (change: () => void): Uint8Array => {
    const before = Y.encodeStateVector(doc)
    change()
    return Y.encodeStateAsUpdate(doc, before)
  }
  return {
    doc,
    all: () => Y.encodeStateAsUpdate(doc),
    write: (words: string, at = text.length) => edit(() => text.insert(at, words)),
    remove: (at: number, length: number) => edit(() => text.delete(at, length)),
    take: (update: Uint8Array) => Y.applyUpdate(doc, update),
  }
}

test('S-28 what one telling said is in no envelope until several have said all of it', () => {
  const ahead = new WordsAhead()
  const one = writer(1)
  const letters = ['a', 'b', 'c', 'd'].map((letter) => one.write(letter))
  const gone = [one.remove(0, 1), one.remove(1, 1)]
  ahead.took(Y.mergeUpdates([...letters, ...gone]), 0)
  for (const said of [letters.slice(1, 3), letters.slice(0, 2), gone.slice(0, 1), letters.slice(3)]) {
    ahead.said(Y.mergeUpdates(said))
    expect(ahead.any).toBe(true)
  }
  ahead.said(Y.mergeUpdates(gone))
  expect(ahead.any).toBe(false)
})

test('S-28 nothing is taken ahead that does not change the document now', () => {
  const ahead = new WordsAhead()
  const coach = writer(1)
  const begin = coach.write('begin')
  const phone = writer(2, begin)
  const laptop = writer(3, begin)
  const [first, second] = [phone.write(' een'), phone.write(' twee')]
  laptop.take(first)
  laptop.take(second)
  const after = laptop.write(' drie')
  const gone = laptop.remove(5, 4)
  const reader = writer(4, begin)
  const canTake = (update: Uint8Array) => ahead.canTake(reader.doc, update)
  // Without the letters before; beside letters, or without letters, that are not here.
  expect([second, Y.mergeUpdates([after, gone]), after].map(canTake)).toEqual([false, false, false])
  expect(canTake(new Uint8Array([1, 2, 3]))).toBe(false)
  expect(canTake(Y.mergeUpdates([first, second, after]))).toBe(true)
  expect(canTake(first)).toBe(true)
  reader.take(first)
  expect([second, after].map(canTake)).toEqual([true, false])
  // Not while something waits here already: it could come with it.
  reader.take(after)
  expect(canTake(second)).toBe(false)
  reader.take(second)
  expect(canTake(phone.write('.'))).toBe(true)
})

test('S-28 what is written here needs what came ahead when it stands beside it or takes it away', () => {
  const ahead = new WordsAhead()
  const coach = writer(1)
  const here = writer(2, coach.write('begin'))
  const heard = coach.write(' verder')
  here.take(heard)
  ahead.took(heard, 1000)
  expect(ahead.isUnder(here.write('aan het ', 0))).toBe(false)
  expect(ahead.isUnder(here.remove(0, 4))).toBe(false)
  expect(ahead.isUnder(here.write(' en nu'))).toBe(true)
  expect(ahead.isUnder(here.remove(12, 2))).toBe(true)
  // Due by a clock that runs, and also by one that was put back.
  expect(ahead.takeOlder(10_000, 10_999)).toEqual([])
  expect(ahead.takeOlder(10_000, 500)).toEqual([heard])
  expect(ahead.any).toBe(false)
})

test('S-21 what came before what it stands on is there after a restart', async () => {
  const machine = createTestMachine(81)
  const disk = createTestDisk()
  const coach = writer(1)
  const first = coach.write('eerst')
  const beside = writer(2, first)
  const then = [beside.write(' dan'), beside.remove(0, 1)]
  for (const [at, updates] of [then, [first]].entries()) {
    const ports = machine.tab({ storage: disk })
    const notebook = value(await openNotebook(ports))
    const id = at === 0 ? value(await notebook.create('trajectory', 'one')) : ('one' as never)
    const ears = { edited: () => undefined, lost: () => undefined }
    const words = new TrajectoryWords(notebook, ports.crypto, ears)
    await words.open(id, false, () => null)
    // Ahead of its envelope it is not taken at all.
    for (const update of then) expect(words.applyAhead(update, 0)).toBe(false)
    expect(words.isWhole).toBe(at === 0)
    for (const update of updates) expect(words.apply(update)).toBe(true)
    // No snapshot is made of, or compared with, what is not whole.
    expect(words.isWhole).toBe(at === 1)
    expect(words.doc?.getText('t').toString()).toBe(at === 0 ? '' : 'erst dan')
    await words.close()
    await notebook.close()
  }
})
