import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId } from '@lef/vault'
import { refusal, value } from '../notebook/test-disk.ts'
import { begin, newDocument, passphrase, reopen, textOf, write } from '../notebook/test-writing.ts'
import { exportNotebook } from './export-notebook.ts'
import type { ImportLimits } from './import-limits.ts'
import { seed, describe, desk, exported, imported, contents, filled } from './test-transfer.ts'

test('S-14 an export says everything in readable form, and brings everything back elsewhere', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 })
  const notebooks = fc.dictionary(fc.stringMatching(/^[A-Za-z0-9._:-]{1,20}$/), words, {
    maxKeys: 4,
    noNullPrototype: true,
  })
  await fc.assert(
    fc.asyncProperty(notebooks, fc.boolean(), async (texts, sealed) => {
      const from = await filled(2, texts)
      const file = await exported(from, sealed ? passphrase : undefined)
      expect(file.extension).toBe(sealed ? 'lef' : 'zip')
      const to = await desk(3)
      const report = value(await imported(to, file.bytes, sealed ? passphrase : undefined))
      expect(report.merged).toEqual([])
      expect(report.added.map(({ id }) => id).toSorted()).toEqual(Object.keys(texts).toSorted())
      expect(await contents(to)).toEqual({ ...texts })
    }),
    { ...seed, numRuns: 30 },
  )
})

test('S-14 what was deleted does not leave along with the rest, also while undo would bring it back', async () => {
  const from = await filled(5, { one: 'dit blijft, dit niet' })
  const document = await reopen(from.notebook, 'one')
  const text = document.doc.getText('t')
  const undo = new Y.UndoManager(text)
  text.delete(10, 10)
  const files = unzipSync((await exported(from)).bytes)
  const json = JSON.parse(new TextDecoder().decode(files['lef.json'])) as { documents: { update: string }[] }
  const update = Buffer.from(json.documents[0]?.update ?? '', 'base64').toString('latin1')
  expect(update).toContain('dit blijft')
  expect(update).not.toContain('dit niet')
  undo.undo()
  expect(textOf(document)).toBe('dit blijft, dit niet')
})

test('S-14 the zip holds lef.json, its digest, and one Markdown text a document', async () => {
  const from = await filled(4, {
    one: 'Dóél: "af"/..\\',
    two: 'Dóél: "af"/..\\',
    three: '../../',
    // On many disks it is the name of the others.
    upper: 'DÓÉL AF',
  })
  const files = unzipSync((await exported(from)).bytes)
  expect(Object.keys(files).toSorted()).toEqual(
    ['Dóél af', 'Dóél af (2)', 'DÓÉL AF (3)', 'document']
      .map((name) => `${name}.md`)
      .concat('lef.json', 'lef.json.sha256')
      .toSorted(),
  )
  const json: unknown = JSON.parse(new TextDecoder().decode(files['lef.json']))
  expect(json).toMatchObject({
    format: 'lef-notebook',
    version: 1,
    documents: [
      {
        id: 'one',
        kind: 'thing',
        version: 1,
        values: { text: 'Dóél: "af"/..\\', numbers: [1.5, null, true] },
      },
      { id: 'three' },
      { id: 'two' },
      { id: 'upper' },
    ],
    unreadable: [],
    problems: [],
  })
  expect(new TextDecoder().decode(files['document.md'])).toBe('# ../../\n')
})

test('S-14 a sealed export shows nothing of what is in it', async () => {
  const from = await filled(5, { one: 'kanarie' })
  const { bytes } = await exported(from, passphrase)
  const text = String.fromCharCode(...bytes)
  for (const canary of ['kanarie', 'lef.json', passphrase, 'PK\u0003\u0004'])
    expect(text).not.toContain(canary)
})

test('S-14 with a full disk, unsaved edits and a damaged record, everything that can be read leaves', async () => {
  const from = await filled(6, { one: 'eerst ', two: 'twee' })
  // Made in another tab: this one has not seen its key.
  const other = await newDocument(await begin(from.machine.tab()), 'three')
  write(other, 'drie')
  await other.close()
  const document = await reopen(from.notebook, 'one')
  from.disk.refuse('quota')
  write(document, 'en onbewaard')
  await from.machine.pass(1000)
  const [record] = await from.disk.records('two' as DocumentId)
  const row = await from.disk.row('three' as DocumentId)
  if (record === undefined) throw new Error('there is a record')
  from.disk.refuse(null)
  value(
    await from.disk.commit({
      put: {
        records: [{ ...record, bytes: new Uint8Array(3) }],
        documents: [{ ...row, key: new Uint8Array(3) }],
      },
    }),
  )
  from.disk.refuse('quota')
  const file = await exported(from)
  expect(file.unreadable).toEqual([{ id: 'three', kind: 'thing' }])
  expect(file.problems.map(({ document: id, reason }) => [id, reason]).toSorted()).toEqual([
    ['three', 'damaged-key'],
    ['two', 'damaged'],
  ])
  const json: unknown = JSON.parse(new TextDecoder().decode(unzipSync(file.bytes)['lef.json']))
  expect(json).toMatchObject({
    documents: [
      { id: 'one', values: { text: 'eerst en onbewaard' } },
      { id: 'two', values: { text: '' } },
    ],
    unreadable: [{ id: 'three', kind: 'thing' }],
    problems: [{ document: 'three' }, { document: 'two', record: 1, reason: 'damaged', loss: 'possible' }],
  })
  const to = await desk(7)
  value(await imported(to, file.bytes))
  expect(await contents(to)).toEqual({ one: 'eerst en onbewaard', two: '' })
})

test('S-14 a locked notebook exports nothing', async () => {
  const from = await filled(8, { one: 'hallo' })
  value(await from.notebook.setPassphrase(passphrase))
  await from.notebook.lock()
  const { crypto, argon2id } = from.machine.tab()
  expect(refusal(await exportNotebook(from.notebook, { crypto, argon2id, describe }))).toBe('locked')
  expect(refusal(await imported(from, new Uint8Array(9)))).toEqual({ reason: 'locked', document: null })
})

test.each<[string, (size: number) => ImportLimits]>([
  ['unpacked', (inflated) => ({ file: Infinity, inflated })],
  ['as a file', (file) => ({ file, inflated: Infinity })],
])('S-14 what no import would take, %s, is not sealed; what one just takes, is', async (_, limitsOf) => {
  const from = await filled(6, { one: 'hallo' })
  const { crypto, argon2id } = from.machine.tab()
  const of = (limits: ImportLimits) =>
    exportNotebook(from.notebook, { crypto, argon2id, describe, passphrase, limits })
  let [fits, not] = [2 ** 16, 0]
  while (fits - not > 1) {
    const middle = Math.floor((fits + not) / 2)
    if ((await of(limitsOf(middle))).ok) fits = middle
    else not = middle
  }
  expect(refusal(await of(limitsOf(not)))).toBe('huge')
  const { bytes } = value(await of(limitsOf(fits)))
  const to = await desk(7)
  expect((await imported(to, bytes, passphrase, limitsOf(fits))).ok).toBe(true)
  expect(refusal(await imported(to, bytes, passphrase, limitsOf(fits - 1)))).toMatchObject({ reason: 'huge' })
})
