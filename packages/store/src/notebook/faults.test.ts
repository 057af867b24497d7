import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentId } from '@lef/vault'
import type { RecordRow } from '../storage/rows.ts'
import { createTestDisk, refusal, value, type TestDisk } from './test-disk.ts'
import { createTestMachine, type TestMachine } from './test-ports.ts'
import { begin, newDocument, reopen, textOf, write } from './test-writing.ts'

const seed = { seed: 20261122 }
const long = { timeout: 120_000 }
const one = 'one' as DocumentId
const two = 'two' as DocumentId

/** Two documents with so many flushed batches; `texts[n]` is what the first one says after n batches. */
async function written(
  batches: number,
  compactAfter: number,
): Promise<{ disk: TestDisk; machine: TestMachine; texts: string[]; other: string }> {
  const disk = createTestDisk()
  const machine = createTestMachine(1, disk)
  const notebook = await begin(machine.tab({ compactAfter }))
  const first = await newDocument(notebook, one)
  const second = await newDocument(notebook, two)
  const texts = ['']
  for (let batch = 1; batch <= batches; batch++) {
    write(first, `[${batch}]`)
    write(second, `(${batch})`)
    value(await first.flush())
    value(await second.flush())
    texts.push(textOf(first))
    await machine.pass(2500)
  }
  const other = textOf(second)
  await notebook.close()
  return { disk, machine, texts, other }
}

async function overwrite(disk: TestDisk, record: RecordRow): Promise<void> {
  value(await disk.commit({ put: { records: [record] } }))
}

const faults = {
  flipped: (record: RecordRow, where: number) => {
    const bytes = new Uint8Array(record.bytes)
    const bit = where % (bytes.length * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return { ...record, bytes }
  },
  cut: (record: RecordRow, where: number) => ({
    ...record,
    bytes: record.bytes.slice(0, where % record.bytes.length),
  }),
  zeroed: (record: RecordRow) => ({ ...record, bytes: new Uint8Array(record.bytes.length) }),
  empty: (record: RecordRow) => ({ ...record, bytes: new Uint8Array(0) }),
  missing: () => null,
} as const

const faultNames = Object.keys(faults) as (keyof typeof faults)[]

test(
  'S-4 any one damaged or missing record is named and set aside, and costs nothing but perhaps the last batch',
  long,
  async () => {
    const cases = fc.record({
      batches: fc.integer({ min: 1, max: 14 }),
      compactAfter: fc.integer({ min: 1, max: 5 }),
      which: fc.nat(),
      where: fc.nat(),
      fault: fc.constantFrom(...faultNames),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ batches, compactAfter, which, where, fault }) => {
        const { disk, machine, texts, other } = await written(batches, compactAfter)
        const records = await disk.records(one)
        const victim = records[which % records.length]
        if (victim === undefined) throw new Error('there are records')
        const broken = faults[fault](victim, where)
        if (broken !== null) await overwrite(disk, broken)
        else value(await disk.commit({ drop: { records: [{ document: one, seqs: [victim.seq] }] } }))

        const isLastBatch = victim.kind === 'update' && victim.seq === records.at(-1)?.seq
        const expected = texts.at(isLastBatch ? -2 : -1)
        const notebook = await begin(machine.tab({ compactAfter }))
        const document = await reopen(notebook, one)
        expect(textOf(document)).toBe(expected)
        expect(textOf(await reopen(notebook, two))).toBe(other)
        await notebook.check()
        // The very first record leaves no trace behind once a snapshot stands on its own.
        const unseen =
          fault === 'missing' &&
          victim.seq === records[0]?.seq &&
          !isLastBatch &&
          victim.seq !== (await disk.row(one)).base
        expect(notebook.problems.map(({ document: its, record }) => [its, record])).toEqual(
          unseen && notebook.problems.length === 0 ? [] : [[one, victim.seq]],
        )
        for (const problem of notebook.problems) {
          expect(problem.loss).toBe(isLastBatch ? 'possible' : 'none')
          if (fault === 'missing') expect(problem.reason).toBe('missing')
        }
        expect((await disk.records(one)).map(({ seq }) => seq)).not.toContain(victim.seq)

        // It goes on from there: what is written now, and a second look, find nothing new.
        write(document, '!')
        await machine.pass(20_000)
        await notebook.close()
        const again = await begin(machine.tab({ compactAfter }))
        expect(textOf(await reopen(again, one))).toBe(`${expected}!`)
        await again.check()
        expect(again.problems).toEqual(notebook.problems)
      }),
      { ...seed, numRuns: 60 },
    )
  },
)

test(
  'S-4 a record swapped with another document’s is named in both, and neither loses more than its last batch',
  long,
  async () => {
    const cases = fc.record({ batches: fc.integer({ min: 2, max: 8 }), which: fc.nat(), what: fc.nat() })
    await fc.assert(
      fc.asyncProperty(cases, async ({ batches, which, what }) => {
        const { disk, machine, texts, other } = await written(batches, 3)
        const ours = await disk.records(one)
        const theirs = await disk.records(two)
        const mine = ours[which % ours.length]
        const its = theirs[what % theirs.length]
        if (mine === undefined || its === undefined) throw new Error('there are records')
        await overwrite(disk, { ...mine, bytes: its.bytes })
        await overwrite(disk, { ...its, bytes: mine.bytes })
        const notebook = await begin(machine.tab())
        const first = textOf(await reopen(notebook, one))
        const second = textOf(await reopen(notebook, two))
        expect(texts.slice(-2)).toContain(first)
        expect(other.startsWith(second) && second.length >= other.length - 4).toBe(true)
        await notebook.check()
        expect(
          notebook.problems.map(({ document, record, reason }) => [document, record, reason]).toSorted(),
        ).toEqual([
          [one, mine.seq, 'wrong-document'],
          [two, its.seq, 'wrong-document'],
        ])
      }),
      { ...seed, numRuns: 30 },
    )
  },
)

test('S-4 two records of one document swapped are both named, and the rest opens', async () => {
  const { disk, machine } = await written(6, 100)
  const records = await disk.records(one)
  const [a, b] = [records[1], records[4]]
  if (a === undefined || b === undefined) throw new Error('there are records')
  await overwrite(disk, { ...a, bytes: b.bytes })
  await overwrite(disk, { ...b, bytes: a.bytes })
  const notebook = await begin(machine.tab())
  expect(textOf(await reopen(notebook, one))).toBe('[1][2][3][4][5][6]')
  expect(notebook.problems.map(({ record, reason }) => [record, reason])).toEqual([
    [2, 'wrong-seq'],
    [5, 'wrong-seq'],
  ])
})

test('S-6 a genuine record of another time in the same place is a broken chain', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(2, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, one)
  write(document, '[1]')
  value(await document.flush())
  const before = { row: await disk.row(one), records: await disk.records(one) }
  write(document, '[geheim]')
  value(await document.flush())
  const [, old] = await disk.records(one)
  if (old === undefined) throw new Error('there are two records')
  // The disk is put back to the first record, and time goes another way.
  value(
    await disk.commit({
      drop: { records: [{ document: one, seqs: [2] }] },
      put: { documents: [before.row] },
    }),
  )
  const later = await begin(machine.tab())
  const again = await reopen(later, one)
  write(again, '[2]')
  value(await again.flush())
  write(again, '[3]')
  value(await again.flush())
  // Then somebody puts the old second record in the place of the new.
  await overwrite(disk, old)
  const opened = await begin(machine.tab())
  expect(textOf(await reopen(opened, one))).toBe('[1][2][3]')
  expect(opened.problems).toMatchObject([{ document: one, record: 2, reason: 'broken-chain', loss: 'none' }])
})

test('S-6 a disk that went back behind an open tab gets back what that tab knows', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(3, disk)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, one)
  write(document, '[1]')
  value(await document.flush())
  const row = await disk.row(one)
  write(document, '[2]')
  value(await document.flush())
  value(await disk.commit({ drop: { records: [{ document: one, seqs: [2] }] }, put: { documents: [row] } }))
  write(document, '[3]')
  value(await document.flush())
  expect(textOf(await reopen(await begin(machine.tab()), one))).toBe('[1][2][3]')
})

test('S-4 a document whose key is damaged is named; the others open', async () => {
  const { disk, machine, other } = await written(3, 100)
  const row = await disk.row(one)
  value(await disk.commit({ put: { documents: [{ ...row, key: new Uint8Array(row.key.length) }] } }))
  const notebook = await begin(machine.tab())
  expect(refusal(await notebook.open(one))).toBe('damaged-key')
  expect(notebook.problems).toMatchObject([
    { document: one, record: null, reason: 'damaged-key', loss: 'document' },
  ])
  expect(textOf(await reopen(notebook, two))).toBe(other)
  // New keys for the rest leave it as it is.
  value(await notebook.setPassphrase('vijf woorden die niemand raadt'))
  expect(refusal(await notebook.open(one))).toBe('damaged-key')
  expect(textOf(await reopen(notebook, two))).toBe(other)
})

test('S-4 a damaged keyring opens from its copy; with both damaged it is named, and can be erased', async () => {
  const { disk, machine, texts } = await written(2, 100)
  const [keyring] = value(await disk.keyring())
  if (keyring === undefined) throw new Error('there is a keyring')
  const broken = { ...keyring, bytes: new Uint8Array(keyring.bytes.length) }
  const oneCopy = { ...disk, keyring: async () => ({ ok: true as const, value: [broken, keyring] }) }
  const notebook = await begin(machine.tab({ storage: oneCopy }))
  expect(textOf(await reopen(notebook, one))).toBe(texts.at(-1))
  value(await disk.commit({ put: { keyring: broken } }))
  const { openNotebook } = await import('./open-notebook.ts')
  expect(refusal(await openNotebook(machine.tab()))).toBe('damaged-keyring')
  const { eraseDevice } = await import('./begin-keyring.ts')
  value(await eraseDevice(machine.tab()))
  expect(value(await (await begin(machine.tab())).documents())).toEqual([])
})

test('S-4 what is found in one tab is known in the other, and after opening again', async () => {
  const { disk, machine } = await written(4, 100)
  const a = await begin(machine.tab())
  const b = await begin(machine.tab())
  const [, record] = await disk.records(one)
  if (record === undefined) throw new Error('there are records')
  await overwrite(disk, { ...record, bytes: new Uint8Array(10) })
  await reopen(a, one)
  await machine.settle()
  expect(a.problems).toMatchObject([{ document: one, record: 2, reason: 'damaged', loss: 'none' }])
  expect(b.problems).toEqual(a.problems)
  expect((await begin(machine.tab())).problems).toEqual(a.problems)
})

test('S-4 on a full disk a damaged record is named all the same, and the rest opens', async () => {
  const { disk, machine, texts } = await written(4, 100)
  const [, record] = await disk.records(one)
  if (record === undefined) throw new Error('there are records')
  await overwrite(disk, { ...record, bytes: new Uint8Array(10) })
  disk.refuse('quota')
  const notebook = await begin(machine.tab())
  expect(textOf(await reopen(notebook, one))).toBe(texts.at(-1))
  await machine.pass(20_000)
  expect(notebook.problems).toMatchObject([{ document: one, record: 2, reason: 'damaged' }])
})

test('S-5 compaction keeps the records short, and one generation before the newest snapshot', async () => {
  const { disk, machine, texts } = await written(40, 4)
  const records = await disk.records(one)
  expect(records.length).toBeLessThan(16)
  const snapshots = records.filter(({ kind }) => kind === 'snapshot').map(({ seq }) => seq)
  expect(snapshots).toHaveLength(2)
  expect(snapshots[0]).toBe(records[0]?.seq)
  expect((await disk.row(one)).base).toBe(snapshots[1])
  expect(textOf(await reopen(await begin(machine.tab()), one))).toBe(texts.at(-1))
})
