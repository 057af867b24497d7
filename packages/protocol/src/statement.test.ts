import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import vectors from '../vectors/v1.json' with { type: 'json' }
import { copyOf, fromHex, toHex, utf8, type Bytes } from './bytes.ts'
import { personIdFromText, type PersonId } from './ids.ts'
import { deviceIdOf, personIdOf } from './public-key.ts'
import {
  checkStatement,
  hashStatement,
  makeStatement,
  parseStatement,
  statementKinds,
  statementToSign,
  withSignature,
  type KnownSigner,
  type SignerId,
  type Statement,
} from './statement.ts'

const crypto = globalThis.crypto
const seed = { seed: 20261122 }

interface TestSigner extends KnownSigner {
  readonly sign: (statement: Statement) => Promise<Statement>
}

async function createSigner(): Promise<TestSigner> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 makes pairs')
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const id = await deviceIdOf(crypto, publicKey)
  const sign = async (statement: Statement): Promise<Statement> => {
    const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, statementToSign(statement))
    return withSignature(statement, { signer: id, signature: new Uint8Array(signature) })
  }
  return { id, publicKey, sign }
}

let anna: TestSigner
let bram: TestSigner
let cato: TestSigner
beforeAll(async () => {
  anna = await createSigner()
  bram = await createSigner()
  cato = await createSigner()
})

const hexOf = (length: number): fc.Arbitrary<Bytes> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map(copyOf)
const signer = hexOf(16).map((bytes) => toHex(bytes) as SignerId)
const statements: fc.Arbitrary<Statement> = fc.record({
  kind: fc.constantFrom(...statementKinds),
  body: fc.uint8Array({ maxLength: 400 }).map(copyOf),
  signatures: fc
    .uniqueArray(fc.record({ signer, signature: hexOf(64) }), { maxLength: 4, selector: (one) => one.signer })
    .map((all) => all.toSorted((a, b) => (a.signer < b.signer ? -1 : 1))),
})

function parsed(bytes: Uint8Array): Statement {
  const read = parseStatement(bytes)
  if (!read.ok) throw new Error(read.error)
  return read.value
}

function bytesOf(hex: string): Bytes {
  const bytes = fromHex(hex)
  if (bytes === null) throw new Error(`not hexadecimal: ${hex}`)
  return bytes
}

const note: Statement = { kind: 'agreement', body: utf8('proces ja, inhoud nee'), signatures: [] }

test('P-1 P-6 every statement reads back as it was', () => {
  fc.assert(
    fc.property(statements, (statement) => {
      expect(parseStatement(makeStatement(statement))).toEqual({ ok: true, value: statement })
    }),
    seed,
  )
})

test('P-1 P-6 a statement has one encoding: other bytes never read as the same', () => {
  fc.assert(
    fc.property(statements, fc.nat(), fc.integer({ min: 1, max: 255 }), (statement, where, change) => {
      const bytes = makeStatement(statement)
      const at = where % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ change
      const read = parseStatement(bytes)
      if (read.ok) expect(toHex(makeStatement(read.value))).toBe(toHex(bytes))
      expect(read).not.toEqual({ ok: true, value: statement })
    }),
    { ...seed, numRuns: 500 },
  )
})

test('P-1 noise, and a statement with anything cut or added, is refused and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(parseStatement(bytes).ok).toBe(false)
    }),
    { ...seed, numRuns: 1000 },
  )
  const bytes = makeStatement(note)
  for (let length = 0; length < bytes.length; length++) {
    expect(parseStatement(bytes.subarray(0, length)).ok).toBe(false)
  }
  expect(parseStatement(new Uint8Array([...bytes, 0]))).toEqual({ ok: false, error: 'damaged' })
})

test('P-6 a later version and a kind we do not have are refused as such', () => {
  const later = makeStatement(note)
  later[4] = 2
  expect(parseStatement(later)).toEqual({ ok: false, error: 'newer-version' })
  const other = makeStatement(note)
  other.set(utf8('agreemend'), 6)
  expect(parseStatement(other)).toEqual({ ok: false, error: 'unknown-kind' })
})

test('P-6 signatures in another order, or two by one signer, are refused', () => {
  const signature = new Uint8Array(64)
  const [low, high] = ['00'.repeat(16) as SignerId, 'ff'.repeat(16) as SignerId]
  const both = makeStatement({
    ...note,
    signatures: [
      { signer: high, signature },
      { signer: low, signature },
    ],
  })
  expect(parsed(both).signatures.map((one) => one.signer)).toEqual([low, high])
  const turned = copyOf(both)
  turned.set(both.subarray(-80), both.length - 160)
  turned.set(both.subarray(-160, -80), both.length - 80)
  expect(parseStatement(turned)).toEqual({ ok: false, error: 'damaged' })
  const doubled = copyOf(both)
  doubled.set(both.subarray(-80), both.length - 160)
  expect(parseStatement(doubled)).toEqual({ ok: false, error: 'damaged' })
  const twice = [
    { signer: low, signature },
    { signer: low, signature },
  ]
  expect(() => makeStatement({ ...note, signatures: twice })).toThrow(RangeError)
})

test('P-7 a statement counts when exactly those asked have signed, in any order', async () => {
  const one = await bram.sign(await anna.sign(note))
  const other = await anna.sign(await bram.sign(note))
  expect(toHex(makeStatement(one))).toBe(toHex(makeStatement(other)))
  expect(await checkStatement(crypto, parsed(makeStatement(one)), [anna, bram])).toEqual({
    ok: true,
    value: null,
  })
  expect(await checkStatement(crypto, await anna.sign(note), [anna, bram])).toEqual({
    ok: false,
    error: 'missing-signature',
  })
  expect(await checkStatement(crypto, await cato.sign(one), [anna, bram])).toEqual({
    ok: false,
    error: 'unknown-signer',
  })
})

test('P-7 a signature by another key, for another text or of another kind is refused', async () => {
  const wrong = { ok: false, error: 'wrong-signature' }
  const forged = withSignature(note, {
    signer: anna.id,
    signature: (await bram.sign(note)).signatures[0]?.signature ?? new Uint8Array(64),
  })
  expect(await checkStatement(crypto, forged, [anna])).toEqual(wrong)
  const signed = await anna.sign(note)
  expect(await checkStatement(crypto, { ...signed, body: utf8('inhoud ja') }, [anna])).toEqual(wrong)
  expect(await checkStatement(crypto, { ...signed, kind: 'process-fact' }, [anna])).toEqual(wrong)
  const swapped = { ...anna, publicKey: bram.publicKey }
  expect(await checkStatement(crypto, signed, [swapped])).toEqual(wrong)
  expect(await checkStatement(crypto, signed, [{ ...anna, publicKey: new Uint8Array(31) }])).toEqual(wrong)
})

test('P-6 the hash names what is said, whoever has signed it', async () => {
  const before = await hashStatement(crypto, note)
  expect(await hashStatement(crypto, await anna.sign(note))).toEqual(before)
  expect(await hashStatement(crypto, { ...note, kind: 'release' })).not.toEqual(before)
})

test('P-4 a person is known by both keys: another of either is another person', async () => {
  const [sign, seal, other] = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte))
  if (!sign || !seal || !other) throw new Error('three keys')
  const ids = await Promise.all([
    personIdOf(crypto, { sign, seal }),
    personIdOf(crypto, { sign: other, seal }),
    personIdOf(crypto, { sign, seal: other }),
    personIdOf(crypto, { sign: seal, seal: sign }),
  ])
  expect(new Set(ids).size).toBe(4)
  expect(personIdFromText('AB'.repeat(16))).toBeNull()
})

test('P-4 P-6 vectors: ids, bytes, hash and signatures', async () => {
  expect(vectors.statements.length).toBeGreaterThanOrEqual(2)
  for (const { keys, person } of vectors.persons) {
    expect(await personIdOf(crypto, { sign: bytesOf(keys.sign), seal: bytesOf(keys.seal) })).toBe(person)
  }
  for (const vector of vectors.statements) {
    const statement = parsed(bytesOf(vector.bytes))
    expect(statement.kind).toBe(vector.kind)
    expect(toHex(statement.body)).toBe(vector.body)
    expect(toHex(await hashStatement(crypto, statement))).toBe(vector.hash)
    const signers = vector.signers.map((one) => ({
      id: personIdFromText(one.id) as PersonId,
      publicKey: bytesOf(one.publicKey),
    }))
    expect(await checkStatement(crypto, statement, signers)).toEqual({ ok: true, value: null })
    expect(toHex(makeStatement(statement))).toBe(vector.bytes)
  }
})
