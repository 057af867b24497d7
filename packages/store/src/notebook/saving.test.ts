import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId } from '@lef/vault'
import { createTestDisk, done, refusal, value } from './test-disk.ts'
import { createTestMachine } from './test-ports.ts'
import { begin, newDocument, onDisk, reopen, textOf, write } from './test-writing.ts'
import { storedOrigin } from './origins.ts'

const never = () => {
  throw new Error('it is not called')
}
const seed = { seed: 20261122 }
const long = { timeout: 120_000 }

test('S-7 what was flushed is there in the next notebook, and the state says when', async () => {
  const machine = createTestMachine(1)
  const notebook = await begin(machine.tab())
  const states: unknown[] = []
  notebook.subscribe(() => states.push(notebook.saveState))
  const document = await newDocument(notebook, 'one')
  expect(notebook.saveState).toBe('saved')
  write(document, 'hallo')
  expect(notebook.saveState).toBe('saving')
  expect(await document.flush()).toEqual(done)
  expect(notebook.saveState).toBe('saved')
  expect(states).toContain('saving')
  expect(await onDisk(machine.tab(), 'one')).toBe('hallo')
})

test('S-7 typing is sealed in batches: at most one record each 400 ms', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(2, disk)
  const document = await newDocument(await begin(machine.tab()), 'one')
  for (let key = 0; key < 40; key++) {
    write(document, 'x')
    await machine.pass(50)
  }
  const records = await disk.records(document.id)
  expect(records.length).toBeGreaterThanOrEqual(4)
  expect(records.length).toBeLessThanOrEqual(5)
})

test('S-7 a tab killed while typing loses at most the last 400 ms', long, async () => {
  const presses = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(presses, async (pauses) => {
      const machine = createTestMachine(3)
      const document = await newDocument(await begin(machine.tab()), 'one')
      let typed = ''
      let now = 0
      const times: number[] = []
      for (const pause of pauses) {
        const letter = String.fromCharCode(97 + (typed.length % 26))
        write(document, letter)
        typed += letter
        times.push(now)
        now += pause
        await machine.pass(pause)
      }
      // The tab is gone now, without a word. Its notebook is not closed.
      const found = await onDisk(machine.tab(), 'one')
      expect(typed.startsWith(found)).toBe(true)
      expect(found.length).toBeGreaterThanOrEqual(times.filter((time) => now - time >= 400).length)
    }),
    { ...seed, numRuns: 40 },
  )
})

test('S-7 edits made while a record is being stored are in the next one', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(4, disk)
  const document = await newDocument(await begin(machine.tab()), 'one')
  write(document, 'eerst ')
  const letGo = disk.hold()
  const first = document.flush()
  await new Promise((resolve) => setTimeout(resolve, 20))
  write(document, 'toen ')
  letGo()
  expect(await first).toEqual(done)
  await machine.pass(1000)
  write(document, 'nu')
  expect(await document.flush()).toEqual(done)
  expect(await onDisk(machine.tab(), 'one')).toBe('eerst toen nu')
})

test('S-8 several documents are saved in one change of the disk: all of it, or nothing', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(14, disk)
  const notebook = await begin(machine.tab())
  const first = await newDocument(notebook, 'one')
  const second = await newDocument(notebook, 'two')
  const both = [second.id, first.id]
  write(first, 'geschreven ')
  const before = disk.commits
  expect(await notebook.saveTogether(both, () => write(second, 'gezegd '), never)).toEqual(done)
  expect(disk.commits).toBe(before + 1)
  expect(await onDisk(machine.tab(), 'one')).toBe('geschreven ')
  expect(await onDisk(machine.tab(), 'two')).toBe('gezegd ')

  // Another tab was first, in one of the two: nothing of it is lost, and it is still one change.
  const otherTab = await reopen(await begin(machine.tab()), 'two')
  write(otherTab, 'elders ')
  value(await otherTab.flush())
  write(first, 'verder')
  expect(await notebook.saveTogether(both, () => write(second, 'hier '), never)).toEqual(done)
  expect(await onDisk(machine.tab(), 'one')).toBe('geschreven verder')
  expect((await onDisk(machine.tab(), 'two')).split(' ').toSorted()).toEqual(['', 'elders', 'gezegd', 'hier'])

  // The disk refuses: of neither is there anything; what was unsaved before is saved once it does not.
  disk.refuse('quota')
  write(first, '!')
  const saved = await notebook.saveTogether(
    both,
    () => write(second, '?'),
    () => second.doc.getText('t').delete(textOf(second).length - 1, 1),
  )
  expect(refusal(saved)).toBe('quota')
  expect(await onDisk(machine.tab(), 'one')).toBe('geschreven verder')
  expect(await onDisk(machine.tab(), 'two')).not.toContain('?')
  disk.refuse(null)
  expect(await notebook.flush()).toEqual(done)
  expect(await onDisk(machine.tab(), 'one')).toContain('!')
  expect(await onDisk(machine.tab(), 'two')).not.toContain('?')
  // Something in a document that is not open here: nothing is written.
  const other = 'three' as DocumentId
  expect(refusal(await notebook.saveTogether([first.id, other], never, never))).toBe('locked')
})

test('S-8 two who save the same documents together never wait for each other', async () => {
  const machine = createTestMachine(15)
  const notebook = await begin(machine.tab())
  const first = await newDocument(notebook, 'one')
  const second = await newDocument(notebook, 'two')
  const saved = await Promise.all([
    notebook.saveTogether([first.id, second.id], () => write(first, 'a'), never),
    notebook.saveTogether([second.id, first.id, second.id], () => write(second, 'b'), never),
    first.flush(),
    second.flush(),
  ])
  expect(saved).toEqual([done, done, done, done])
  expect(await onDisk(machine.tab(), 'one')).toBe('a')
  expect(await onDisk(machine.tab(), 'two')).toBe('b')
})

test('S-7 closing a document saves it; the doc ends with the last who has it open', async () => {
  const machine = createTestMachine(5)
  const notebook = await begin(machine.tab())
  const first = await newDocument(notebook, 'one')
  const second = await reopen(notebook, 'one')
  expect(second.doc).toBe(first.doc)
  let ended = false
  first.doc.on('destroy', () => {
    ended = true
  })
  write(first, 'hallo')
  await first.close()
  await first.close()
  expect(ended).toBe(false)
  expect(await onDisk(machine.tab(), 'one')).toBe('hallo')
  await second.close()
  expect(ended).toBe(true)
  const again = await reopen(notebook, 'one')
  expect(again.doc).not.toBe(first.doc)
  expect(textOf(again)).toBe('hallo')
})

test('S-7 what was read from the disk carries its own origin, so that undo leaves it alone', async () => {
  const machine = createTestMachine(6)
  const a = await newDocument(await begin(machine.tab()), 'one')
  const b = await reopen(await begin(machine.tab()), 'one')
  const undo = new Y.UndoManager(b.doc.getText('t'))
  const origins: unknown[] = []
  b.doc.on('update', (_update: Uint8Array, origin: unknown) => origins.push(origin))
  write(a, 'van a')
  await machine.pass(1000)
  expect(textOf(b)).toBe('van a')
  expect(origins).toEqual([storedOrigin])
  undo.undo()
  expect(textOf(b)).toBe('van a')
})

test.each([
  ['a paste of 10,000 characters', 'Wat wil je bereiken? '.repeat(477).slice(0, 10_000)],
  ['10,000 emoji', '🙂👩🏽‍🤝‍👨🏿🇳🇱'.repeat(10_000)],
  ['right-to-left text', 'מה תרצה שהשיחה הזאת תביא לך؟ ماذا تريد'],
  ['markup', '<script>alert("x")</script><img src=x onerror=alert(1)>'],
  ['lone surrogates, zeros and control characters', 'a\u0000b\u0007\u2028\u2029c'],
])('S-7 %s comes back letter by letter', async (_what, words) => {
  const machine = createTestMachine(7)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  write(document, words)
  document.doc.getMap('m').set(words.slice(0, 50), { words, list: [words, null, true, 1.5] })
  await notebook.close()
  const again = await reopen(await begin(machine.tab()), 'one')
  expect(textOf(again)).toBe(words)
  expect(again.doc.getMap('m').toJSON()).toEqual({
    [words.slice(0, 50)]: { words, list: [words, null, true, 1.5] },
  })
})

test('S-7 nothing that was written is readable on the disk', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(8, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  const secret = 'kanarie-in-de-mijn'
  for (let round = 0; round < 5; round++) {
    write(document, `${secret} ${round} `)
    value(await document.flush())
  }
  expect(await disk.dump()).not.toContain(secret)
  expect(JSON.stringify(machine.posted)).not.toContain(secret)
  value(await notebook.setPassphrase('vijf woorden die niemand raadt'))
  expect(await disk.dump()).not.toContain(secret)
  expect(await disk.dump()).not.toContain('vijf woorden')
})

test('S-16 a full disk: it says so, half-writes nothing, goes on when there is room', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(9, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  write(document, 'voor ')
  value(await document.flush())
  const before = await disk.dump()
  disk.refuse('quota')
  write(document, 'tijdens ')
  await machine.pass(1000)
  expect(notebook.saveState).toEqual({ failed: 'quota' })
  expect(refusal(await document.flush())).toBe('quota')
  expect(refusal(await notebook.create('thing', 'two'))).toBe('quota')
  expect(await disk.dump()).toBe(before)
  write(document, 'na ')
  disk.refuse(null)
  await machine.pass(10_000)
  expect(notebook.saveState).toBe('saved')
  expect(await onDisk(machine.tab(), 'one')).toBe('voor tijdens na ')
})

test('S-16 a document closed on a full disk is kept until the disk takes it', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(10, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  disk.refuse('quota')
  write(document, 'nog niet weg')
  await document.close()
  expect(notebook.saveState).toEqual({ failed: 'quota' })
  expect(textOf(await reopen(notebook, 'one'))).toBe('nog niet weg')
  disk.refuse(null)
  await machine.pass(10_000)
  expect(notebook.saveState).toBe('saved')
  expect(await onDisk(machine.tab(), 'one')).toBe('nog niet weg')
})

test('S-16 a browser that threw everything away: the state says so, and nothing in memory is lost', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(11, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  write(document, 'alleen nog hier')
  value(await disk.commit({ drop: { everything: true } }))
  await machine.pass(1000)
  expect(notebook.saveState).toEqual({ failed: 'storage' })
  expect(textOf(document)).toBe('alleen nog hier')
})
