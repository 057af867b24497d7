import { expect, test } from 'vitest'
import { openKeyring, parseKeyring, unwrapContentKey, type DocumentId } from '@lef/vault'
import { waitAfter } from './attempts.ts'
import { createTestDisk, done, refusal, value } from './test-disk.ts'
import { createTestLocks, createTestMachine } from './test-ports.ts'
import { begin, newDocument, otherPassphrase, passphrase, reopen, textOf, write } from './test-writing.ts'

test('S-9 setting a passphrase: everything is sealed under new keys, and the old ones open nothing', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(1, disk)
  const notebook = await begin(machine.tab({ compactAfter: 2 }))
  expect(notebook.protection).toBe('none')
  for (const id of ['one', 'two', 'empty']) await notebook.create('thing', id)
  for (const id of ['one', 'two']) {
    const document = await reopen(notebook, id)
    for (let batch = 0; batch < 5; batch++) {
      write(document, `[${batch}]`)
      value(await document.flush())
      await machine.pass(2500)
    }
  }
  const { crypto, argon2id } = machine.tab()
  const [before] = value(await disk.keyring())
  const old = value(
    await openKeyring(
      crypto,
      argon2id,
      value(await parseKeyring(crypto, before?.bytes ?? new Uint8Array())),
      '',
    ),
  )
  const rowsBefore = value(await disk.documents())
  const recordsBefore = (await Promise.all(rowsBefore.map(({ id }) => disk.records(id)))).flat()

  expect(await notebook.setPassphrase(passphrase)).toEqual(done)
  expect(notebook.protection).toBe('passphrase')
  expect(notebook.status).toBe('open')
  const dump = await disk.dump()
  for (const row of value(await disk.documents())) {
    const was = rowsBefore.find(({ id }) => id === row.id)
    expect(row.epoch).toBe((was?.epoch ?? 0) + 1)
    const place = { document: row.id, kind: row.kind, epoch: row.epoch }
    expect(refusal(await unwrapContentKey(crypto, old.userKey, place, row.key))).toBe('wrong-key')
    for (const record of await disk.records(row.id)) {
      expect(recordsBefore.some(({ bytes }) => Buffer.from(bytes).equals(Buffer.from(record.bytes)))).toBe(
        false,
      )
    }
  }
  for (const { bytes } of recordsBefore) {
    expect(dump).not.toContain(JSON.stringify(String.fromCharCode(...bytes.slice(-64))).slice(1, -1))
  }
  // Two records a document: any one of them damaged costs nothing, from the first moment on.
  const now = await disk.records('one' as DocumentId)
  expect(now.map(({ kind }) => kind)).toEqual(['update', 'snapshot'])

  const again = await begin(machine.tab())
  expect(again.status).toBe('locked')
  expect(again.protection).toBe('passphrase')
  value(await again.unlock(passphrase))
  for (const id of ['one', 'two']) expect(textOf(await reopen(again, id))).toBe('[0][1][2][3][4]')
  expect(textOf(await reopen(again, 'empty'))).toBe('')
})

test('S-9 changing and removing it make new keys as well; the current one is asked for', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(2, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  write(document, 'hallo')
  value(await notebook.setPassphrase(passphrase))
  const generation = () => disk.keyring().then((rows) => value(rows)[0]?.generation ?? 0)
  const first = await generation()
  expect(refusal(await notebook.setPassphrase(otherPassphrase, 'niet de goede'))).toMatchObject({
    reason: 'wrong-passphrase',
  })
  expect(refusal(await notebook.setPassphrase(otherPassphrase))).toMatchObject({ reason: 'wrong-passphrase' })
  expect(refusal(await notebook.removePassphrase('niet de goede'))).toMatchObject({
    reason: 'wrong-passphrase',
  })
  expect(refusal(await notebook.setPassphrase('kort', passphrase))).toEqual({ reason: 'weak' })
  expect(await generation()).toBe(first)

  expect(await notebook.setPassphrase(otherPassphrase, passphrase)).toEqual(done)
  expect(await generation()).toBe(first + 1)
  write(document, ' daar')
  await notebook.lock()
  expect(refusal(await notebook.unlock(passphrase))).toMatchObject({ reason: 'wrong-passphrase' })
  value(await notebook.unlock(otherPassphrase))
  expect(textOf(await reopen(notebook, 'one'))).toBe('hallo daar')

  expect(await notebook.removePassphrase(otherPassphrase)).toEqual(done)
  expect(notebook.protection).toBe('none')
  expect(await generation()).toBe(first + 2)
  const again = await begin(machine.tab())
  expect(again.status).toBe('open')
  expect(textOf(await reopen(again, 'one'))).toBe('hallo daar')
})

test('S-9 it happens whole or not at all: a disk that refuses leaves everything as it was', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(3, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  write(document, 'hallo')
  value(await document.flush())
  const before = await disk.dump()
  disk.refuse('quota')
  expect(refusal(await notebook.setPassphrase(passphrase))).toEqual({ reason: 'quota' })
  expect(await disk.dump()).toBe(before)
  expect(notebook.protection).toBe('none')
  disk.refuse(null)
  write(document, ' daar')
  value(await document.flush())
  const again = await begin(machine.tab())
  expect(textOf(await reopen(again, 'one'))).toBe('hallo daar')
})

test('S-9 unsaved edits of another tab are sealed under the new keys, never lost', async () => {
  const machine = createTestMachine(4)
  const a = await begin(machine.tab())
  const b = await begin(machine.tab())
  await newDocument(a, 'one')
  const inB = await reopen(b, 'one')
  write(inB, 'vooraf ')
  await machine.pass(1000)
  write(inB, 'net getypt ')
  // Not given the time to save: b's timers do not run before a is done.
  value(await a.setPassphrase(passphrase))
  await machine.settle()
  expect(b.status).toBe('locked')
  expect(b.protection).toBe('passphrase')
  value(await b.unlock(passphrase))
  await machine.pass(1000)
  expect(textOf(await reopen(b, 'one'))).toBe('vooraf net getypt ')
  expect(textOf(await reopen(a, 'one'))).toBe('vooraf net getypt ')
})

test('S-9 a tab that heard nothing of it holds its edits until it is unlocked', async () => {
  const machine = createTestMachine(5)
  const silent = { post: () => undefined, listen: () => () => undefined }
  const a = await begin(machine.tab())
  const b = await begin(machine.tab({ channel: silent }))
  await newDocument(a, 'one')
  const inB = await reopen(b, 'one')
  value(await a.setPassphrase(passphrase))
  write(inB, 'zonder het te weten')
  expect(b.status).toBe('open')
  await machine.pass(1000)
  expect(b.status).toBe('locked')
  expect(b.saveState).toBe('saving')
  expect(refusal(await b.unlock('niet de goede'))).toMatchObject({ reason: 'wrong-passphrase' })
  value(await b.unlock(passphrase))
  expect(b.saveState).toBe('saved')
  expect(textOf(await reopen(b, 'one'))).toBe('zonder het te weten')
  expect(textOf(await reopen(await unlocked(machine), 'one'))).toBe('zonder het te weten')
})

test('S-9 a tab that cannot read the new keyring locks, and keeps its edits until it can', async () => {
  for (const told of [true, false]) {
    const disk = createTestDisk()
    const machine = createTestMachine(15, disk)
    const silent = { post: () => undefined, listen: () => () => undefined }
    let unreadable = false
    const keyring = () =>
      unreadable ? Promise.resolve({ ok: false, error: 'storage' } as const) : disk.keyring()
    const a = await begin(machine.tab())
    const b = await begin(
      machine.tab({ storage: { ...disk, keyring }, ...(told ? {} : { channel: silent }) }),
    )
    await newDocument(a, 'one')
    const inB = await reopen(b, 'one')
    // Unreadable alone is no reason: nothing says that the keys are others.
    unreadable = true
    write(inB, 'eerst ')
    await machine.pass(1000)
    expect([b.status, b.saveState]).toEqual(['open', 'saved'])

    value(await a.setPassphrase(passphrase))
    await machine.settle()
    if (!told) {
      write(inB, 'nog iets')
      await machine.pass(1000)
    }
    expect([b.status, b.protection]).toEqual(['locked', 'passphrase'])
    expect(inB.doc.isDestroyed).toBe(true)
    expect(refusal(await b.unlock(passphrase))).toEqual({ reason: 'storage' })
    unreadable = false
    value(await b.unlock(passphrase))
    await machine.pass(1000)
    const later = await unlocked(machine)
    expect(textOf(await reopen(later, 'one'))).toBe(told ? 'eerst ' : 'eerst nog iets')
  }
})

test('S-9 when the passphrase is removed the other tabs go on without a word', async () => {
  const machine = createTestMachine(6)
  const a = await begin(machine.tab())
  value(await a.setPassphrase(passphrase))
  const b = await unlocked(machine)
  await newDocument(a, 'one')
  const inB = await reopen(b, 'one')
  write(inB, 'b was bezig ')
  value(await a.removePassphrase(passphrase))
  write(inB, 'en gaat door')
  await machine.pass(1000)
  expect(b.status).toBe('open')
  expect(b.protection).toBe('none')
  expect(textOf(inB)).toBe('b was bezig en gaat door')
  expect(textOf(await reopen(await begin(machine.tab()), 'one'))).toBe('b was bezig en gaat door')
})

test('S-9 what was set aside is named on, without the bytes that only old keys could open', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(7, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  for (const words of ['a', 'b', 'c']) {
    write(document, words)
    value(await document.flush())
  }
  await document.close()
  const [, second] = await disk.records(document.id)
  if (second === undefined) throw new Error('there are records')
  value(await disk.commit({ put: { records: [{ ...second, bytes: new Uint8Array(9) }] } }))
  value(await notebook.setPassphrase(passphrase))
  expect(notebook.problems).toMatchObject([{ document: 'one', record: 2, reason: 'damaged', loss: 'none' }])
  expect(value(await disk.quarantine())).toMatchObject([{ seq: 2, bytes: null }])
  expect(textOf(await reopen(notebook, 'one'))).toBe('abc')
})

test('S-11 locking saves, ends the docs, and forgets', async () => {
  const machine = createTestMachine(8)
  const notebook = await begin(machine.tab())
  const other = await begin(machine.tab())
  value(await notebook.setPassphrase(passphrase))
  await machine.settle()
  value(await other.unlock(passphrase))
  const document = await newDocument(notebook, 'one')
  const inOther = await reopen(other, 'one')
  const ended: string[] = []
  document.doc.on('destroy', () => ended.push('here'))
  inOther.doc.on('destroy', () => ended.push('there'))
  write(document, 'net op tijd')
  write(inOther, 'ook ')
  await notebook.lock()
  await machine.settle()
  expect(ended.toSorted()).toEqual(['here', 'there'])
  expect([notebook.status, other.status]).toEqual(['locked', 'locked'])
  expect(refusal(await notebook.open(document.id))).toBe('locked')
  expect(refusal(await notebook.create('thing'))).toBe('locked')
  expect(refusal(await notebook.remove(document.id))).toBe('locked')
  expect(refusal(await notebook.merge([]))).toBe('locked')
  expect(refusal(await notebook.setPassphrase(otherPassphrase, passphrase))).toEqual({ reason: 'locked' })
  const again = await unlocked(machine)
  const text = textOf(await reopen(again, 'one'))
  expect(['net op tijdook ', 'ook net op tijd']).toContain(text)
})

test('S-11 locking while a record is being stored waits for it', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(9, disk)
  const notebook = await begin(machine.tab())
  value(await notebook.setPassphrase(passphrase))
  const document = await newDocument(notebook, 'one')
  write(document, 'eerst ')
  const letGo = disk.hold()
  const saving = document.flush()
  write(document, 'toen')
  const locking = notebook.lock()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(notebook.status).toBe('open')
  letGo()
  expect(await saving).toEqual(done)
  await locking
  expect(notebook.status).toBe('locked')
  expect(textOf(await reopen(await unlocked(machine), 'one'))).toBe('eerst toen')
})

test('S-11 a save that hangs does not keep it from locking, and is made up for after unlocking', async () => {
  const locks = createTestLocks()
  let stuck = false
  const machine = createTestMachine(11)
  const notebook = await begin(
    machine.tab({
      locks: (name, run) => (stuck && name === 'lef/write' ? new Promise(() => undefined) : locks(name, run)),
    }),
  )
  value(await notebook.setPassphrase(passphrase))
  const document = await newDocument(notebook, 'one')
  stuck = true
  write(document, 'bleef steken')
  const locking = notebook.lock()
  expect(notebook.status).toBe('open')
  await machine.pass(3000)
  expect(notebook.status).toBe('locked')
  await locking
  stuck = false
  value(await notebook.unlock(passphrase))
  expect(textOf(await reopen(notebook, 'one'))).toBe('bleef steken')
})

test('S-11 locking with a full disk keeps what it could not store, and stores it after unlocking', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(10, disk)
  const notebook = await begin(machine.tab())
  value(await notebook.setPassphrase(passphrase))
  const document = await newDocument(notebook, 'one')
  disk.refuse('quota')
  write(document, 'past niet')
  await notebook.lock()
  expect(notebook.status).toBe('locked')
  expect(notebook.saveState).toBe('saving')
  value(await notebook.unlock(passphrase))
  expect(notebook.saveState).toEqual({ failed: 'quota' })
  expect(textOf(await reopen(notebook, 'one'))).toBe('past niet')
  disk.refuse(null)
  await machine.pass(10_000)
  expect(notebook.saveState).toBe('saved')
  expect(textOf(await reopen(await unlocked(machine), 'one'))).toBe('past niet')
})

test('S-11 without a passphrase locking does nothing', async () => {
  const machine = createTestMachine(11)
  const notebook = await begin(machine.tab())
  await notebook.lock()
  expect(notebook.status).toBe('open')
})

test('S-12 wrong tries slow down the next ones, in every tab and after starting again', async () => {
  const machine = createTestMachine(12)
  value(await (await begin(machine.tab())).setPassphrase(passphrase))
  const notebook = await begin(machine.tab())
  for (let count = 1; count <= 5; count++) {
    const expected = { reason: 'wrong-passphrase', milliseconds: waitAfter(count) }
    expect(refusal(await notebook.unlock('niet de goede'))).toEqual(expected)
  }
  expect(waitAfter(4)).toBe(0)
  expect(waitAfter(5)).toBe(2000)
  // Not even the right one is looked at now; and another tab, or a new start, is no way around.
  const other = await begin(machine.tab())
  for (const one of [notebook, other]) {
    expect(refusal(await one.unlock(passphrase))).toEqual({ reason: 'wait', milliseconds: 2000 })
  }
  await machine.pass(1500)
  expect(refusal(await other.unlock(passphrase))).toEqual({ reason: 'wait', milliseconds: 500 })
  await machine.pass(500)
  expect(refusal(await other.unlock('niet de goede'))).toEqual({
    reason: 'wrong-passphrase',
    milliseconds: 4000,
  })
  await machine.pass(4000)
  expect(await other.unlock(passphrase)).toEqual(done)
  // The right one clears the count.
  expect(refusal(await notebook.unlock('niet de goede'))).toEqual({
    reason: 'wrong-passphrase',
    milliseconds: 0,
  })
})

test('S-12 the wait grows to a quarter of an hour and no further', () => {
  expect(Array.from({ length: 16 }, (_, count) => waitAfter(count) / 1000)).toEqual([
    0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900,
  ])
  expect(waitAfter(10_000)).toBe(900_000)
})

test('S-12 tries at the same time are counted one by one', async () => {
  const machine = createTestMachine(13)
  value(await (await begin(machine.tab())).setPassphrase(passphrase))
  const tabs = await Promise.all(Array.from({ length: 8 }, () => begin(machine.tab())))
  const reasons = await Promise.all(
    tabs.map(async (tab) => refusal(await tab.unlock('niet de goede')).reason),
  )
  expect(reasons.filter((reason) => reason === 'wrong-passphrase')).toHaveLength(5)
  expect(reasons.filter((reason) => reason === 'wait')).toHaveLength(3)
})

test('S-12 a clock that is put back neither locks out nor forgives', async () => {
  const machine = createTestMachine(14)
  value(await (await begin(machine.tab())).setPassphrase(passphrase))
  const notebook = await begin(machine.tab())
  for (let count = 1; count <= 5; count++) await notebook.unlock('niet de goede')
  const day = 24 * 60 * 60 * 1000
  machine.setClock(machine.now() - 365 * day)
  expect(refusal(await notebook.unlock(passphrase))).toEqual({ reason: 'wait', milliseconds: 2000 })
  await machine.pass(2000)
  // The count was not forgiven: the sixth wrong one costs four seconds.
  expect(refusal(await notebook.unlock('niet de goede'))).toEqual({
    reason: 'wrong-passphrase',
    milliseconds: 4000,
  })
  machine.setClock(0)
  expect(refusal(await notebook.unlock(passphrase))).toEqual({ reason: 'wait', milliseconds: 4000 })
  await machine.pass(4000)
  expect(await notebook.unlock(passphrase)).toEqual(done)
})

test('S-12 a full disk does not keep the owner out', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(15, disk)
  const notebook = await begin(machine.tab())
  write(await newDocument(notebook, 'one'), 'hallo')
  value(await notebook.setPassphrase(passphrase))
  await notebook.lock()
  disk.refuse('quota')
  expect(refusal(await notebook.unlock('niet de goede'))).toMatchObject({ reason: 'wrong-passphrase' })
  expect(await notebook.unlock(passphrase)).toEqual(done)
  expect(textOf(await reopen(notebook, 'one'))).toBe('hallo')
})

test('S-13 erasing takes everything, in every tab, and begins anew without a passphrase', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(16, disk)
  const a = await begin(machine.tab())
  const document = await newDocument(a, 'one')
  write(document, 'weg ermee')
  value(await a.setPassphrase(passphrase))
  const b = await unlocked(machine)
  const inB = await reopen(b, 'one')
  const keyringBefore = value(await disk.keyring())
  write(inB, 'ook dit')
  expect(await a.erase()).toEqual(done)
  await machine.pass(10_000)
  for (const notebook of [a, b]) {
    expect(notebook.status).toBe('open')
    expect(notebook.protection).toBe('none')
    expect(notebook.saveState).toBe('saved')
    expect(notebook.problems).toEqual([])
    expect(value(await notebook.documents())).toEqual([])
  }
  expect(value(await disk.keyring())[0]?.bytes).not.toEqual(keyringBefore[0]?.bytes)
  expect(await disk.records(document.id)).toEqual([])
  const next = await newDocument(b, 'one')
  write(next, 'nieuw')
  value(await next.flush())
  expect(textOf(await reopen(a, 'one'))).toBe('nieuw')
})

test('S-13 a locked notebook can be erased without its passphrase', async () => {
  const machine = createTestMachine(17)
  const first = await begin(machine.tab())
  await newDocument(first, 'one')
  value(await first.setPassphrase(passphrase))
  const notebook = await begin(machine.tab())
  expect(notebook.status).toBe('locked')
  expect(await notebook.erase()).toEqual(done)
  expect(notebook.status).toBe('open')
  expect(value(await notebook.documents())).toEqual([])
})

test('S-13 removing a document leaves nothing of it: row, key, records, what was set aside', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(18, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  const other = await newDocument(notebook, 'two')
  write(document, 'weg')
  write(other, 'blijft')
  value(await notebook.flush())
  expect(await notebook.remove(document.id)).toEqual(done)
  const reading = value(await disk.document(document.id, { after: 0 }))
  expect(reading).toMatchObject({ row: null, records: [], quarantine: [] })
  expect(value(await notebook.documents())).toEqual([{ id: 'two', kind: 'thing' }])
  expect(textOf(await reopen(await begin(machine.tab()), 'two'))).toBe('blijft')
})

async function unlocked(machine: ReturnType<typeof createTestMachine>) {
  const notebook = await begin(machine.tab())
  value(await notebook.unlock(passphrase))
  return notebook
}
