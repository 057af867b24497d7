/**
 * A signed statement (SPEC P-6): what one or more people or devices put their name to.
 *
 *   'LEFs' 4 ‖ version u8 (1) ‖ kind text ‖ block(body)
 *   ‖ signatures: count u8, then per signer (ascending): signer 16 ‖ signature 64
 *
 * Each signature is Ed25519 over the text `lef/statement/1/signature` and everything before the count, so
 * that people can sign one after the other, in any order. The hash of a statement is that of the same bytes:
 * it names what is said, whoever has signed it so far.
 */
import { compareBytes, concat, copyOf, sameBytes, utf8, type Bytes } from './bytes.ts'
import { importVerifier, isSignedBy, sha256, signatureLength, type CheckingCrypto } from './checking.ts'
import { idLength, parseDeviceId, writeId, type DeviceId, type PersonId } from './ids.ts'
import { err, ok, type Result } from './result.ts'
import { createReader, createWriter, readList } from './wire.ts'

declare const brand: unique symbol

/** What kinds of statements there are. */
export const statementKinds = [
  'device-certificate',
  'device-revocation',
  'membership',
  'sealed-answer',
  'snapshot-check',
  'recovery-request',
  'recovery-answer',
  'agreement',
  'process-fact',
  'release',
  'withdrawal',
] as const
export type StatementKind = (typeof statementKinds)[number]

/** Who signs: a person's identity or a device. */
export type SignerId = PersonId | DeviceId

/** SHA-256 of what a statement says, 32 bytes. */
export type StatementHash = Bytes & { readonly [brand]: 'StatementHash' }

/** One name under a statement. */
export interface Signature {
  readonly signer: SignerId
  readonly signature: Bytes
}

/** A statement taken apart; nothing it says is proven before its signatures were checked. */
export interface Statement {
  readonly kind: StatementKind
  readonly body: Bytes
  readonly signatures: readonly Signature[]
}

/** A signer as the one who checks knows them. */
export interface KnownSigner {
  readonly id: SignerId
  /** Ed25519, 32 bytes. */
  readonly publicKey: Bytes
}

/** What a statement's signatures are over, before its bytes. */
export const statementLabel = 'lef/statement/1/signature'

const magic = utf8('LEFs')
const version = 1

/** `damaged`: not exactly one statement. `newer-version`: by a later Lef. `unknown-kind`: a kind we do not have. */
export type ParseStatementError = 'damaged' | 'newer-version' | 'unknown-kind'

/**
 * `missing-signature`: somebody who had to sign has not. `wrong-signature`: a signature is not by the key it
 * names. `unknown-signer`: somebody signed whom nobody asked; refused, so that a statement has one form.
 */
export type CheckStatementError = 'missing-signature' | 'wrong-signature' | 'unknown-signer'

/** What is signed and hashed: everything but the signatures. */
export function statementContent({ kind, body }: Pick<Statement, 'kind' | 'body'>): Bytes {
  return createWriter().fixed(magic).u8(version).text(kind).block(body).done()
}

/** The canonical bytes of a statement. Signers are put in order; nobody signs twice. */
export function makeStatement(statement: Statement): Bytes {
  const signatures = statement.signatures.toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  const writer = createWriter().fixed(statementContent(statement)).u8(signatures.length)
  for (const [at, { signer, signature }] of signatures.entries()) {
    if (signer === signatures[at - 1]?.signer) throw new RangeError('nobody signs twice')
    if (signature.length !== signatureLength) throw new RangeError('a signature has 64 bytes')
    writeId(writer, signer).fixed(signature)
  }
  return writer.done()
}

/** Takes a statement apart; anything that `makeStatement` would have written differently is refused. */
export function parseStatement(bytes: Uint8Array): Result<Statement, ParseStatementError> {
  const reader = createReader(bytes)
  const start = reader.fixed(magic.length)
  const written = reader.u8()
  if (start === null || !sameBytes(start, magic) || written === null) return err('damaged')
  if (written !== version) return err(written > version ? 'newer-version' : 'damaged')
  const text = reader.text()
  const body = reader.block()
  let last = new Uint8Array(0)
  const signatures = readList(reader, reader.u8(), () => {
    const signer = reader.fixed(idLength)
    const signature = reader.fixed(signatureLength)
    if (signer === null || signature === null || compareBytes(last, signer) >= 0) return null
    last = signer
    const id: SignerId | null = parseDeviceId(signer)
    return id && { signer: id, signature }
  })
  if (text === null || body === null || signatures === null || !reader.atEnd()) return err('damaged')
  const kind = statementKinds.find((known) => known === text)
  return kind === undefined ? err('unknown-kind') : ok({ kind, body, signatures })
}

/** The hash by which other statements refer to this one. */
export async function hashStatement(
  crypto: CheckingCrypto,
  statement: Pick<Statement, 'kind' | 'body'>,
): Promise<StatementHash> {
  return (await sha256(crypto, statementContent(statement))) as StatementHash
}

/** Names 32 bytes as a statement's hash; null when there are not 32. */
export function parseStatementHash(bytes: Uint8Array): StatementHash | null {
  return bytes.length === 32 ? (copyOf(bytes) as StatementHash) : null
}

/** The statement with one more name under it. A signer's earlier signature is replaced. */
export function withSignature(statement: Statement, added: Signature): Statement {
  const others = statement.signatures.filter(({ signer }) => signer !== added.signer)
  return { ...statement, signatures: [...others, added].toSorted((a, b) => (a.signer < b.signer ? -1 : 1)) }
}

/**
 * Whether exactly these signers signed, each with their own key. That a key belongs to its id, the caller
 * knows (ids come from keys, SPEC P-4).
 */
export async function checkStatement(
  crypto: CheckingCrypto,
  statement: Statement,
  signers: readonly KnownSigner[],
): Promise<Result<null, CheckStatementError>> {
  const content = statementContent(statement)
  if (statement.signatures.some(({ signer }) => !signers.some(({ id }) => id === signer))) {
    return err('unknown-signer')
  }
  for (const { id, publicKey } of signers) {
    const name = statement.signatures.find(({ signer }) => signer === id)
    if (name === undefined) return err('missing-signature')
    const verifier = await importVerifier(crypto, publicKey)
    const genuine = verifier && (await isSignedBy(crypto, verifier, statementLabel, content, name.signature))
    if (genuine !== true) return err('wrong-signature')
  }
  return ok(null)
}

/** Adds what a signer of this statement signs over; for whoever holds the secret. */
export function statementToSign(statement: Pick<Statement, 'kind' | 'body'>): Bytes {
  return concat(utf8(statementLabel), statementContent(statement))
}
