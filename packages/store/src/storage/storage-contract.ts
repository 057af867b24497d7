import { describe, expect, test } from 'vitest'
import { parseDocumentId, type DocumentId, type Result } from '@lef/vault'
import type { DocumentRow, Head, KeyringRow, QuarantineRow, RecordRow } from './rows.ts'
import type { Change, Storage } from './storage.ts'

/** A storage under test; `again` opens the same disk once more, `destroy` throws it away. */
export interface StorageUnderTest {
  readonly storage: Storage
  again(): Promise<Storage>
  destroy(): Promise<void>
}

/** What every storage does; run by each implementation, in Node and in a browser alike. */
export function storageContract(name: string, create: () => Promise<StorageUnderTest>): void {
  const on =
    (run: (storage: Storage, under: StorageUnderTest) => Promise<void>) => async (): Promise<void> => {
      const under = await create()
      try {
        await run(under.storage, under)
      } finally {
        await under.destroy()
      }
    }

  describe(`S-1 ${name}`, () => {
    test(
      'is empty at first',
      on(async (storage) => {
        expect(await storage.keyring()).toEqual({ ok: true, value: [] })
        expect(await storage.attempts()).toEqual({ ok: true, value: null })
        expect(await storage.documents()).toEqual({ ok: true, value: [] })
        expect(await storage.quarantine()).toEqual({ ok: true, value: [] })
        expect(await read(storage, 'a', 0)).toEqual({
          generation: null,
          row: null,
          records: [],
          quarantine: [],
        })
      }),
    )

    test(
      'gives back what was put, also to the next that opens it',
      on(async (storage, under) => {
        const attempts = { count: 3, last: 1234 }
        const put = {
          keyring: keyring(7),
          attempts,
          documents: [row('b', 2), row('a', 1)],
          records: [record('b', 2), record('b', 1), record('a', 1)],
          quarantine: [aside('b', 9)],
        }
        await written(storage, { put })
        for (const one of [storage, await under.again()]) {
          expect(await one.keyring()).toEqual({ ok: true, value: [keyring(7), keyring(7)] })
          expect(await one.attempts()).toEqual({ ok: true, value: attempts })
          expect(await one.documents()).toEqual({ ok: true, value: [row('a', 1), row('b', 2)] })
          expect(await one.quarantine()).toEqual({ ok: true, value: [aside('b', 9)] })
          expect(await read(one, 'b', 0)).toEqual({
            generation: 7,
            row: row('b', 2),
            records: [record('b', 1), record('b', 2)],
            quarantine: [aside('b', 9)],
          })
        }
      }),
    )

    test(
      'reads a document from any place, in order',
      on(async (storage) => {
        const seqs = [12, 2, 1, 11, 10, 9]
        await written(storage, {
          put: { documents: [{ ...row('a', 12), base: 10 }], records: seqs.map((seq) => record('a', seq)) },
        })
        const seqsFrom = async (from: number | 'base'): Promise<number[]> =>
          (await read(storage, 'a', from)).records.map(({ seq }) => seq)
        expect(await seqsFrom(0)).toEqual([1, 2, 9, 10, 11, 12])
        expect(await seqsFrom(9)).toEqual([10, 11, 12])
        expect(await seqsFrom(12)).toEqual([])
        expect(await seqsFrom('base')).toEqual([10, 11, 12])
      }),
    )

    test(
      'keeps documents apart whose names begin alike',
      on(async (storage) => {
        await written(storage, {
          put: {
            documents: ['a', 'a.', 'aa', 'A'].map((id) => row(id, 1)),
            records: ['a', 'a.', 'aa', 'A'].map((id) => record(id, 1)),
            quarantine: [aside('aa', 2)],
          },
        })
        expect(await read(storage, 'a', 0)).toMatchObject({ records: [record('a', 1)], quarantine: [] })
        await written(storage, { drop: { documents: [idOf('a')] } })
        expect(await read(storage, 'a', 0)).toMatchObject({ row: null, records: [] })
        expect(await read(storage, 'aa', 0)).toMatchObject({
          records: [record('aa', 1)],
          quarantine: [aside('aa', 2)],
        })
      }),
    )

    test(
      'drops a document whole, with what was set aside',
      on(async (storage) => {
        await written(storage, {
          put: {
            documents: [row('a', 2)],
            records: [record('a', 1), record('a', 2)],
            quarantine: [aside('a', 3)],
          },
        })
        await written(storage, { drop: { documents: [idOf('a')] } })
        expect(await read(storage, 'a', 0)).toMatchObject({ row: null, records: [], quarantine: [] })
        expect(await storage.quarantine()).toEqual({ ok: true, value: [] })
      }),
    )

    test(
      'drops records below one, or exactly some',
      on(async (storage) => {
        const records = [1, 2, 3, 4, 5].map((seq) => record('a', seq))
        await written(storage, { put: { documents: [row('a', 5)], records: [...records, record('b', 1)] } })
        await written(storage, { drop: { records: [{ document: idOf('a'), below: 0 }] } })
        expect((await read(storage, 'a', 0)).records).toEqual(records)
        await written(storage, { drop: { records: [{ document: idOf('a'), below: 3 }] } })
        expect((await read(storage, 'a', 0)).records.map(({ seq }) => seq)).toEqual([3, 4, 5])
        await written(storage, { drop: { records: [{ document: idOf('a'), seqs: [4, 99] }] } })
        expect((await read(storage, 'a', 0)).records.map(({ seq }) => seq)).toEqual([3, 5])
        expect((await read(storage, 'b', 0)).records).toEqual([record('b', 1)])
      }),
    )

    test(
      'drops everything, and puts the new beginning in the same change',
      on(async (storage) => {
        await written(storage, {
          put: {
            keyring: keyring(1),
            attempts: { count: 1, last: 1 },
            documents: [row('a', 1)],
            records: [record('a', 1)],
            quarantine: [aside('a', 2)],
          },
        })
        await written(storage, { drop: { everything: true }, put: { keyring: keyring(2) } })
        expect(await storage.keyring()).toEqual({ ok: true, value: [keyring(2), keyring(2)] })
        expect(await storage.attempts()).toEqual({ ok: true, value: null })
        expect(await storage.documents()).toEqual({ ok: true, value: [] })
        expect(await storage.quarantine()).toEqual({ ok: true, value: [] })
        expect((await read(storage, 'a', 0)).records).toEqual([])
      }),
    )

    test(
      'changes nothing when an expectation does not hold',
      on(async (storage) => {
        const head = row('a', 1).head
        await written(storage, { put: { keyring: keyring(5), documents: [row('a', 1)] } })
        const a = idOf('a')
        const expectations: Change['expect'][] = [
          { generation: 4 },
          { generation: null },
          { heads: [{ document: a, head: null }] },
          { heads: [{ document: a, head: { ...head, seq: 2 } }] },
          { heads: [{ document: a, head: { ...head, hash: new Uint8Array(32) } }] },
          { heads: [{ document: idOf('b'), head }] },
          {
            generation: 5,
            heads: [
              { document: a, head },
              { document: idOf('b'), head },
            ],
          },
          { heads: [], noOthers: true },
        ]
        for (const expect_ of expectations) {
          const change: Change = {
            expect: expect_,
            drop: { documents: [a] },
            put: { keyring: keyring(6), records: [record('a', 2)], attempts: { count: 9, last: 9 } },
          }
          expect(await storage.commit(change)).toEqual({ ok: false, error: 'conflict' })
        }
        expect(await storage.keyring()).toEqual({ ok: true, value: [keyring(5), keyring(5)] })
        expect(await storage.attempts()).toEqual({ ok: true, value: null })
        expect(await read(storage, 'a', 0)).toMatchObject({ row: row('a', 1), records: [] })
      }),
    )

    test(
      'changes when every expectation holds',
      on(async (storage) => {
        await written(storage, { expect: { generation: null }, put: { keyring: keyring(5) } })
        await written(storage, {
          expect: { generation: 5, heads: [{ document: idOf('a'), head: null }], noOthers: false },
          put: { documents: [row('a', 1)] },
        })
        await written(storage, {
          expect: { generation: 5, heads: [{ document: idOf('a'), head: row('a', 1).head }], noOthers: true },
          put: { documents: [row('a', 2)], records: [record('a', 2)] },
        })
        expect(await read(storage, 'a', 0)).toMatchObject({ row: row('a', 2), records: [record('a', 2)] })
      }),
    )

    test(
      'lets one of several writers at the same head through',
      on(async (storage) => {
        await written(storage, { put: { keyring: keyring(1), documents: [row('a', 1)] } })
        const results = await Promise.all(
          [1, 2, 3, 4].map((writer) =>
            storage.commit({
              expect: { generation: 1, heads: [{ document: idOf('a'), head: row('a', 1).head }] },
              put: {
                documents: [row('a', 2)],
                records: [{ ...record('a', 2), bytes: new Uint8Array([writer]) }],
              },
            }),
          ),
        )
        expect(results.filter(({ ok }) => ok)).toHaveLength(1)
        const winner = results.findIndex(({ ok }) => ok) + 1
        expect((await read(storage, 'a', 0)).records).toMatchObject([{ bytes: new Uint8Array([winner]) }])
      }),
    )

    test(
      'keeps no hold on what it was given, and gives nothing away of its own',
      on(async (storage) => {
        const bytes = new Uint8Array([1, 2, 3])
        await written(storage, { put: { records: [{ ...record('a', 1), bytes }], documents: [row('a', 1)] } })
        bytes.fill(9)
        const first = await read(storage, 'a', 0)
        expect(first.records[0]?.bytes).toEqual(new Uint8Array([1, 2, 3]))
        first.records[0]?.bytes.fill(8)
        expect((await read(storage, 'a', 0)).records[0]?.bytes).toEqual(new Uint8Array([1, 2, 3]))
      }),
    )

    test(
      'takes a large record',
      on(async (storage) => {
        const bytes = new Uint8Array(3_000_000).fill(7)
        await written(storage, { put: { records: [{ ...record('a', 1), bytes }], documents: [row('a', 1)] } })
        expect((await read(storage, 'a', 0)).records[0]?.bytes).toHaveLength(3_000_000)
      }),
    )

    test(
      'opens again after it was closed',
      on(async (storage) => {
        await written(storage, { put: { keyring: keyring(3) } })
        storage.close()
        expect(await storage.keyring()).toEqual({ ok: true, value: [keyring(3), keyring(3)] })
      }),
    )
  })
}

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

async function written(storage: Storage, change: Change): Promise<void> {
  value(await storage.commit(change))
}

async function read(
  storage: Storage,
  id: string,
  from: number | 'base',
): Promise<{
  generation: number | null
  row: DocumentRow | null
  records: readonly RecordRow[]
  quarantine: readonly QuarantineRow[]
}> {
  return value(await storage.document(idOf(id), from === 'base' ? from : { after: from }))
}

function idOf(text: string): DocumentId {
  const id = parseDocumentId(text)
  if (id === null) throw new Error(`${text} is no document id`)
  return id
}

function headAt(seq: number): Head {
  return { seq, hash: new Uint8Array(32).fill(seq) }
}

function keyring(generation: number): KeyringRow {
  return { generation, bytes: new Uint8Array([generation, 1, 2]) }
}

function row(id: string, seq: number): DocumentRow {
  const key = new Uint8Array([1, 2, 3])
  return { id: idOf(id), kind: 'thing', version: 1, epoch: 1, key, head: headAt(seq), start: 1, base: 0 }
}

function record(id: string, seq: number): RecordRow {
  return { document: idOf(id), seq, kind: 'update', bytes: new Uint8Array([seq, seq, seq]) }
}

function aside(id: string, seq: number): QuarantineRow {
  return { document: idOf(id), seq, reason: 'damaged', loss: 'none', found: 5, bytes: new Uint8Array([seq]) }
}
