import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { plaintext, sealFile } from '@lef/vault'
import type { DocumentId } from '@lef/vault'
import type { Notebook } from '../notebook/notebook.ts'
import { refusal, value } from '../notebook/test-disk.ts'
import { createTestMachine } from '../notebook/test-ports.ts'
import { shareId, shareKind } from '../notebook/share-document.ts'
import { begin, newDocument, passphrase, reopen, textOf, write } from '../notebook/test-writing.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { ImportLimits } from './import-limits.ts'
import { sameJson } from './json.ts'
import {
  seed,
  type Desk,
  desk,
  exported,
  imported,
  contents,
  filled,
  reworked,
  zipped,
} from './test-transfer.ts'

test('S-15 what was removed comes back by importing it, in the same tab and for good', async () => {
  const from = await filled(2, { one: 'hallo' })
  const file = await exported(from)
  value(await from.notebook.remove('one' as DocumentId))
  const report = value(await imported(from, file.bytes))
  expect(report.added.map(({ id }) => id)).toEqual(['one'])
  expect(await contents(from)).toEqual({ one: 'hallo' })
  expect(from.notebook.problems).toEqual([])
  expect(await contents({ ...from, notebook: await begin(from.machine.tab()) })).toEqual({ one: 'hallo' })
})

test('S-15 an import into a notebook that has the document keeps both sides’ edits, also where it is open', async () => {
  const from = await filled(9, { one: 'samen ' })
  const to = await desk(10)
  value(await imported(to, (await exported(from)).bytes))
  const here = await reopen(to.notebook, 'one')
  const there = await reopen(from.notebook, 'one')
  write(here, 'hier ')
  write(there, 'daar ')
  const report = value(await imported(to, (await exported(from)).bytes))
  expect(report).toEqual({ added: [], merged: [{ id: 'one', kind: 'thing' }] })
  expect(['samen hier daar ', 'samen daar hier ']).toContain(textOf(here))
  // The same file again changes nothing.
  const text = textOf(here)
  value(await imported(to, (await exported(from)).bytes))
  expect(textOf(here)).toBe(text)
  expect(textOf(await reopen(await begin(to.machine.tab()), 'one'))).toBe(text)
})

test('S-15 a file does not change who somebody is to others, and brings it where nobody is yet only when asked to', async () => {
  const person = (notebook: Notebook) =>
    reopen(notebook, shareId).then((open) => open.doc.getMap('me').get('person'))
  const be = async (at: Desk, who: string) => {
    const open = await newDocument(at.notebook, shareId, shareKind)
    open.doc.getMap('me').set('person', who)
    open.doc.getMap('trajectories').set('d', true)
    const page = open.doc.getMap('shared.d')
    for (const name of ['local', 'entry.0', 'signed.x', 'progress', 'incidents']) page.set(name, name)
    open.doc.getMap('sign-in').set('pending', 'x')
    await open.flush()
  }
  const from = await filled(51, { one: 'hallo' })
  await be(from, 'a')
  const to = await desk(52)
  await be(to, 'b')
  const file = (await exported(from)).bytes
  for (const identity of [undefined, 'bring'] as const) {
    const report = value(await imported(to, file, undefined, undefined, identity))
    expect([...report.added, ...report.merged]).toEqual([{ id: 'one', kind: 'thing' }])
    expect(await person(to.notebook)).toBe('b')
  }

  const empty = await desk(53)
  await newDocument(empty.notebook, shareId, shareKind)
  value(await imported(empty, file))
  expect(await person(empty.notebook)).toBeUndefined()
  value(await imported(empty, file, undefined, undefined, 'bring'))
  expect(await person(empty.notebook)).toBe('a')
  // What is the person's, and nothing of how far the device was that wrote it, or of an account.
  const { doc } = await reopen(empty.notebook, shareId)
  expect([...doc.getMap('shared.d').keys()].toSorted()).toEqual(['entry.0', 'local', 'signed.x'])
  expect([...doc.getMap('sign-in').keys()]).toEqual([])
})

test.each([
  ['words under the name of the keys', shareId, 'thing'],
  ['keys under another name', 'a', shareKind],
])('S-15 refuses %s', async (_, id, kind) => {
  const from = await desk(55)
  const open = await newDocument(from.notebook, id, kind)
  open.doc.getMap('me').set('person', 'somebody who made this file')
  await open.flush()
  const to = await desk(56)
  const file = (await exported(from)).bytes
  expect(refusal(await imported(to, file, undefined, undefined, 'bring'))).toEqual({
    reason: 'wrong-kind',
    document: id,
  })
  expect(value(await to.notebook.documents())).toEqual([])
})

test('S-15 what was imported stands any one damaged record', async () => {
  const file = await exported(await filled(11, { one: 'hallo' }))
  for (const which of [0, 1]) {
    const to = await desk(12)
    value(await imported(to, file.bytes))
    const records = await to.disk.records('one' as DocumentId)
    expect(records).toHaveLength(2)
    const record = records[which]
    if (record === undefined) throw new Error('there are two records')
    value(await to.disk.commit({ put: { records: [{ ...record, bytes: new Uint8Array(3) }] } }))
    expect(textOf(await reopen(await begin(to.machine.tab()), 'one'))).toBe('hallo')
  }
})

const readable = await exported(await filled(13, { one: 'hallo', two: 'daar' }))
const sealed = await exported(await filled(14, { one: 'hallo' }), passphrase)

test.each<[string, () => Promise<Uint8Array>, string, string?, ImportLimits?]>([
  ['nothing', async () => new Uint8Array(0), 'foreign'],
  ['a picture', async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'foreign'],
  ['a text', async () => strToU8('{"format":"lef-notebook"}'), 'foreign'],
  ['somebody else’s zip', async () => zipSync({ 'a.txt': strToU8('hallo') }), 'foreign'],
  [
    'a zip with other JSON under our name',
    async () => zipped('{"format":"other","version":1,"documents":[]}'),
    'foreign',
  ],
  ['a zip whose JSON is none', async () => zipped('{"format":'), 'broken'],
  ['a zip whose JSON is no UTF-8', async () => zipped(new Uint8Array([0x7b, 0xff, 0xfe])), 'broken'],
  ['an export cut in half', async () => readable.bytes.slice(0, readable.bytes.length >> 1), 'broken'],
  [
    'an export whose JSON was edited by hand',
    async () => {
      const files = unzipSync(readable.bytes)
      const json = new TextDecoder().decode(files['lef.json']).replace('hallo', 'hullo')
      return zipSync({ ...files, 'lef.json': strToU8(json) })
    },
    'broken',
  ],
  [
    'an export without its digest',
    async () => {
      const files = unzipSync(readable.bytes)
      return zipSync({ 'lef.json': files['lef.json'] ?? new Uint8Array(0) })
    },
    'broken',
  ],
  ['one of a later version', () => reworked((json) => Object.assign(json, { version: 2 })), 'newer-version'],
  [
    'one with content of a later version',
    () => reworked(({ documents }) => Object.assign(documents[1] ?? {}, { version: 2 })),
    'newer-version',
  ],
  [
    'one with an id that is none',
    () => reworked(({ documents }) => Object.assign(documents[0] ?? {}, { id: '../up' })),
    'broken',
  ],
  [
    'one with the same document twice',
    () => reworked(({ documents }) => documents.push({ ...documents[0] })),
    'broken',
  ],
  [
    'one with an update that is none',
    () => reworked(({ documents }) => Object.assign(documents[1] ?? {}, { update: btoa('zomaar wat') })),
    'broken',
  ],
  [
    'one with an update that is no Base64',
    () => reworked(({ documents }) => Object.assign(documents[1] ?? {}, { update: '###' })),
    'broken',
  ],
  [
    'one with a document that lacks its kind',
    () => reworked(({ documents }) => delete documents[1]?.['kind']),
    'broken',
  ],
  [
    'one that says other things than it brings',
    () =>
      reworked(({ documents }) =>
        Object.assign(documents[1] ?? {}, { values: { text: 'iets anders', numbers: [1.5, null, true] } }),
      ),
    'mismatch',
  ],
  [
    'one that brings other things than it says',
    () =>
      reworked(({ documents }) => {
        const doc = new Y.Doc()
        doc.getText('t').insert(0, 'stiekem')
        Object.assign(documents[1] ?? {}, { update: toBase64(Y.encodeStateAsUpdate(doc)) })
      }),
    'mismatch',
  ],
  [
    'one of another kind under an id that is here',
    () => reworked(({ documents }) => Object.assign(documents[1] ?? {}, { kind: 'other' })),
    'wrong-kind',
  ],
  ['a sealed one without the passphrase', async () => sealed.bytes, 'passphrase-needed'],
  ['a sealed one with another', async () => sealed.bytes, 'wrong-passphrase', 'een andere lange zin'],
  ['a sealed one that is damaged', async () => sealed.bytes.slice(0, -1), 'broken', passphrase],
  [
    'a sealed picture',
    async () => {
      const { crypto, argon2id } = createTestMachine(1).tab()
      return sealFile(crypto, argon2id, passphrase, plaintext(new Uint8Array(100)))
    },
    'foreign',
    passphrase,
  ],
  ['a file that is too large', async () => readable.bytes, 'huge', undefined, { file: 100, inflated: 1e6 }],
  [
    'a zip that swells',
    async () => zipped(`{"format":"lef-notebook","version":1,"pad":"${' '.repeat(5_000_000)}"}`),
    'huge',
    undefined,
    { file: 1e6, inflated: 1e6 },
  ],
])('S-15 %s is refused whole: %#', async (_what, make, reason, withPassphrase, limits) => {
  const to = await filled(15, { two: 'was er al' })
  const before = await to.disk.dump()
  const refused = refusal(await imported(to, await make(), withPassphrase, limits))
  expect(refused.reason).toBe(reason)
  expect(await to.disk.dump()).toBe(before)
})

test('S-15 a zip that lies about its sizes does not get more memory than the limit', async () => {
  const bytes = await zipped(`{"pad":"${'0'.repeat(3_000_000)}"}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Uncompressed size of the first file, in its local header and in the directory.
  view.setUint32(22, 10, true)
  for (let at = bytes.length - 4; at > 0; at--) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  const refused = refusal(await imported(await desk(16), bytes, undefined, { file: 1e6, inflated: 1e6 }))
  expect(refused.reason).toBe('huge')
})

test(
  'S-15 any flipped bit in a readable export is refused, or changes nothing that is brought in',
  { timeout: 60_000 },
  async () => {
    const file = await exported(await filled(17, { one: 'hallo' }))
    await fc.assert(
      fc.asyncProperty(fc.nat(file.bytes.length * 8 - 1), async (bit) => {
        const flipped = file.bytes.slice()
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const to = await desk(18)
        const result = await imported(to, flipped)
        expect(await contents(to)).toEqual(result.ok ? { one: 'hallo' } : {})
      }),
      { ...seed, numRuns: 300 },
    )
  },
)

test('S-15 noise of any kind is refused, never thrown', async () => {
  const to = await desk(19)
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes])),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array([0x4c, 0x45, 0x46, 0x66, 1, ...bytes])),
  )
  await fc.assert(
    fc.asyncProperty(noise, async (bytes) => {
      expect(['foreign', 'broken', 'newer-version', 'wrong-passphrase']).toContain(
        refusal(await imported(to, bytes, passphrase)).reason,
      )
    }),
    { ...seed, numRuns: 300 },
  )
})

test('S-15 an import that the disk refuses changes nothing', async () => {
  const to = await filled(20, { two: 'was er al' })
  const before = await to.disk.dump()
  to.disk.refuse('quota')
  expect(refusal(await imported(to, readable.bytes)).reason).toBe('quota')
  expect(await to.disk.dump()).toBe(before)
})

test('S-15 base64 and JSON helpers are exact', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes))
    }),
    { ...seed, numRuns: 20 },
  )
  expect(fromBase64('###')).toBeNull()
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(sameJson(one, JSON.parse(JSON.stringify(one)))).toBe(true)
      expect(sameJson([one, other], [other, one])).toBe(sameJson(one, other))
    }),
    { ...seed, numRuns: 300 },
  )
  expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  for (const other of [{ a: 1 }, { a: 1, b: [2], c: 3 }, { a: 1, b: [3] }, { a: 1, b: { 0: 2 } }, null, 1]) {
    expect(sameJson({ a: 1, b: [2] }, other)).toBe(false)
  }
})
