import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Notebook, OpenDocument } from './notebook.ts'
import { createTestDisk, refusal, value } from './test-disk.ts'
import { createTestMachine } from './test-ports.ts'
import { begin, newDocument, onDisk, reopen, textOf, write } from './test-writing.ts'

const seed = { seed: 20261122 }
const long = { timeout: 120_000 }

/** One thing that someone does in one of the tabs. */
type Step =
  | { readonly do: 'write' | 'cut' | 'flush' | 'reopen'; readonly tab: number; readonly at: number }
  | { readonly do: 'wait'; readonly milliseconds: number }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constantFrom(
        'write' as const,
        'write' as const,
        'cut' as const,
        'flush' as const,
        'reopen' as const,
      ),
      tab: fc.nat(2),
      at: fc.nat(1000),
    }),
    fc.record({ do: fc.constant('wait' as const), milliseconds: fc.nat(3000) }),
  ),
  { minLength: 1, maxLength: 30 },
)

const stateOf = ({ doc }: OpenDocument): string =>
  JSON.stringify([doc.getText('t').toString(), doc.getArray('tokens').toArray()])

async function play(deaf: boolean, script: readonly Step[], compactAfter: number): Promise<unknown[]> {
  const machine = createTestMachine(1)
  const silent = { post: () => undefined, listen: () => () => undefined }
  const ports = () => machine.tab({ compactAfter, ...(deaf ? { channel: silent } : {}) })
  const notebooks: Notebook[] = []
  for (let tab = 0; tab < 3; tab++) notebooks.push(await begin(ports()))
  const [first] = notebooks
  if (first === undefined) throw new Error('there are three tabs')
  value(await first.create('thing', 'one'))
  const documents: OpenDocument[] = []
  for (const notebook of notebooks) documents.push(await reopen(notebook, 'one'))

  let count = 0
  const written: string[] = []
  for (const step of script) {
    if (step.do === 'wait') {
      await machine.pass(step.milliseconds)
      continue
    }
    const document = documents[step.tab]
    const notebook = notebooks[step.tab]
    if (document === undefined || notebook === undefined) throw new Error('there are three tabs')
    const text = document.doc.getText('t')
    if (step.do === 'write') {
      const token = `<${count++}>`
      written.push(token)
      document.doc.getArray('tokens').push([token])
      text.insert(step.at % (text.length + 1), token)
    } else if (step.do === 'cut') {
      if (text.length > 0) text.delete(step.at % text.length, 1)
    } else if (step.do === 'flush') {
      value(await document.flush())
    } else {
      await document.close()
      documents[step.tab] = await reopen(notebook, 'one')
    }
  }
  for (const notebook of notebooks) value(await notebook.flush())
  if (deaf) for (const notebook of notebooks) await notebook.check()
  await machine.pass(20_000)

  const [a, ...others] = documents.map(stateOf)
  if (!deaf) for (const other of others) expect(other).toBe(a)
  const fresh = await reopen(await begin(ports()), 'one')
  expect(new Set(fresh.doc.getArray('tokens').toArray())).toEqual(new Set(written))
  if (!deaf) expect(stateOf(fresh)).toBe(a)
  return notebooks.flatMap(({ problems }) => problems)
}

test('S-8 three tabs converge, and nothing is lost, whatever is written in them', long, async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 2, max: 6 }), async (script, compactAfter) => {
      expect(await play(false, script, compactAfter)).toEqual([])
    }),
    { ...seed, numRuns: 40 },
  )
})

test('S-8 nothing is lost either when tabs do not hear each other', long, async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 2, max: 6 }), async (script, compactAfter) => {
      expect(await play(true, script, compactAfter)).toEqual([])
    }),
    { ...seed, numRuns: 25 },
  )
})

test('S-8 tabs whose locks do not work still write one chain, one after the other', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(2, disk)
  const silent = { post: () => undefined, listen: () => () => undefined }
  const ports = () => machine.tab({ locks: (_name, run) => run() })
  const a = await newDocument(await begin(ports()), 'one')
  const b = await reopen(await begin(ports()), 'one')
  for (let round = 0; round < 10; round++) {
    write(a, 'a')
    write(b, 'b')
    for (const result of await Promise.all([a.flush(), b.flush()])) value(result)
    // Both were told that it is on the disk: so it is, at once.
    const found = await onDisk(machine.tab({ channel: silent }), 'one')
    expect([...found].toSorted().join('')).toBe('a'.repeat(round + 1) + 'b'.repeat(round + 1))
  }
  await machine.pass(1000)
  expect(textOf(a)).toBe(textOf(b))
  expect([...textOf(a)].toSorted().join('')).toBe('a'.repeat(10) + 'b'.repeat(10))
  const records = await disk.records(a.id)
  expect(records.map(({ seq }) => seq)).toEqual(Array.from(records, (_, at) => at + 1))
  expect(await onDisk(ports(), 'one')).toBe(textOf(a))
})

test('S-8 messages tell what to read, never what was written', async () => {
  const machine = createTestMachine(3)
  const a = await newDocument(await begin(machine.tab()), 'one')
  await begin(machine.tab())
  write(a, 'geheim')
  await machine.pass(1000)
  expect(machine.posted).toContainEqual({ type: 'changed', document: 'one' })
  expect(JSON.stringify(machine.posted)).not.toContain('geheim')
})

test('S-8 messages that make no sense are ignored', async () => {
  const machine = createTestMachine(4)
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'one')
  const { channel } = machine.tab()
  for (const nonsense of [
    null,
    7,
    'lock',
    {},
    { type: 'changed' },
    { type: 'changed', document: '../' },
    { type: 'x' },
  ]) {
    channel.post(nonsense)
  }
  await machine.settle()
  expect(notebook.status).toBe('open')
  write(document, 'gaat door')
  value(await document.flush())
  expect(await onDisk(machine.tab(), 'one')).toBe('gaat door')
})

test('S-8 two tabs that begin the same notebook, and the same document, at the same time', async () => {
  const machine = createTestMachine(5)
  const [a, b] = await Promise.all([begin(machine.tab()), begin(machine.tab())])
  const made = await Promise.all([a.create('index', 'index'), b.create('index', 'index')])
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  expect(made.filter((result) => !result.ok).map(refusal)).toEqual(['exists'])
  const [inA, inB] = await Promise.all([reopen(a, 'index'), reopen(b, 'index')])
  write(inA, 'a')
  write(inB, 'b')
  await machine.pass(1000)
  expect(textOf(inA)).toHaveLength(2)
  expect(textOf(inB)).toBe(textOf(inA))
})

test('S-8 a document removed in one tab ends in the other, and stays away', async () => {
  const machine = createTestMachine(6)
  const a = await begin(machine.tab())
  const b = await begin(machine.tab())
  await newDocument(a, 'one')
  const inB = await reopen(b, 'one')
  let ended = false
  inB.doc.on('destroy', () => {
    ended = true
  })
  write(inB, 'te laat')
  value(await a.remove(inB.id))
  await machine.pass(10_000)
  expect(ended).toBe(true)
  expect(b.saveState).toBe('saved')
  expect(refusal(await b.open(inB.id))).toBe('unknown-document')
  expect(value(await b.documents())).toEqual([])
})
