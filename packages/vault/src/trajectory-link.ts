/**
 * First contact (SPEC V-19). One person copies a link to another, outside the server. Its fragment, which
 * browsers never send, holds the fingerprint of the inviter's keys and a secret:
 *
 *   `lef1.` and Base64 of: role u8 ‖ inviter 16 ‖ secret 32 ‖ document text ‖ checksum 4
 *
 * With it the invited person knows that the inviter's keys are the inviter's, and the inviter that an answer
 * comes from whoever has the link. The checksum tells a link that was cut from one that is not ours.
 *
 *   answer: 'LEFi' 4 ‖ version u8 (1) ‖ sign 32 ‖ seal 32 ‖ mac 32 ‖ signature 64
 */
import {
  concat,
  createReader,
  createWriter,
  err,
  fromBase64Url,
  importVerifier,
  isSignedBy,
  memberRoles,
  ok,
  parseDocumentId,
  personIdOf,
  readPersonId,
  readPersonKeys,
  sameBytes,
  sha256,
  signedBytes,
  toBase64Url,
  utf8,
  writeId,
  writePersonKeys,
  type Bytes,
  type DocumentId,
  type MemberRole,
  type PersonId,
  type PersonKeys,
  type Result,
} from '@lef/protocol'
import type { VaultCrypto } from './crypto-port.ts'
import type { Identity, Person } from './identity.ts'

/** What a link says. Whoever has it can answer it: it is a secret until it was answered. */
export interface TrajectoryLink {
  readonly document: DocumentId
  readonly inviter: PersonId
  /** What the invited person is to be. */
  readonly role: MemberRole
  readonly secret: Bytes
}

/** `not-a-link`: nothing of ours. `newer-version`: by a later Lef. `damaged`: cut, or letters changed on the way. */
export type ParseLinkError = 'not-a-link' | 'newer-version' | 'damaged'

/**
 * `not-invited`: not made with this link's secret. `wrong-signature`: whoever answered does not have the secret of
 * the keys they show. `already-answered`: somebody else answered first; the link may have fallen into other hands.
 */
export type AnswerError = 'damaged' | 'newer-version' | 'not-invited' | 'wrong-signature' | 'already-answered'

const start = 'lef1.'
const secretLength = 32
const checksumLength = 4
const magic = utf8('LEFi')
const version = 1
const macLabel = utf8('lef/first-contact/1/answer')
const signatureLabel = 'lef/first-contact/1/signature'

/** A new link, with a secret of its own. */
export function createTrajectoryLink(
  crypto: VaultCrypto,
  inviter: Person,
  document: DocumentId,
  role: MemberRole,
): TrajectoryLink {
  return { document, inviter: inviter.id, role, secret: crypto.randomBytes(secretLength) }
}

/** The text after the `#` of the link. */
export async function makeLinkFragment(crypto: VaultCrypto, link: TrajectoryLink): Promise<string> {
  const body = createWriter()
    .u8(memberRoles.indexOf(link.role) + 1)
    .fixed(writeId(createWriter(), link.inviter).done())
    .fixed(link.secret)
    .text(link.document)
    .done()
  return start + toBase64Url(concat(body, (await sha256(crypto, body)).subarray(0, checksumLength)))
}

/** Reads the text after the `#` of a link. */
export async function parseLinkFragment(
  crypto: VaultCrypto,
  fragment: string,
): Promise<Result<TrajectoryLink, ParseLinkError>> {
  const later = /^lef(\d+)\./.exec(fragment)
  if (later === null) return err('not-a-link')
  if (!fragment.startsWith(start)) return err(Number(later[1]) > version ? 'newer-version' : 'not-a-link')
  const bytes = fromBase64Url(fragment.slice(start.length))
  if (bytes === null || bytes.length <= checksumLength) return err('damaged')
  const body = bytes.slice(0, -checksumLength)
  const checksum = (await sha256(crypto, body)).subarray(0, checksumLength)
  if (!sameBytes(checksum, bytes.subarray(-checksumLength))) return err('damaged')
  const reader = createReader(body)
  const role = memberRoles[(reader.u8() ?? 0) - 1]
  const inviter = readPersonId(reader)
  const secret = reader.fixed(secretLength)
  const document = parseDocumentId(reader.text() ?? '')
  if (!role || !inviter || !secret || !document || !reader.atEnd()) return err('damaged')
  return ok({ document, inviter, role, secret })
}

/** Whether the keys that the server shows for the inviter are the ones the link speaks of. */
export async function checkInviter(
  crypto: VaultCrypto,
  link: TrajectoryLink,
  keys: PersonKeys,
): Promise<Result<Person, 'substituted-key'>> {
  const id = await personIdOf(crypto, keys)
  return id === link.inviter ? ok({ id, keys }) : err('substituted-key')
}

/** The invited person's keys, with proof that they have the link and the keys' secrets. */
export async function answerLink(
  crypto: VaultCrypto,
  invited: Identity,
  link: TrajectoryLink,
): Promise<Bytes> {
  const said = saidBy(link, invited.keys)
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', await macKey(crypto, link), said))
  const signed = signedBytes(signatureLabel, concat(said, mac))
  const signature = await crypto.subtle.sign('Ed25519', invited.signer, signed)
  const writer = writePersonKeys(createWriter().fixed(magic).u8(version), invited.keys)
  return writer.fixed(mac).fixed(new Uint8Array(signature)).done()
}

/**
 * Whose answer it is. `answeredBy` is who answered this link before, null if nobody: the same person may answer
 * again, another may not.
 */
export async function checkAnswer(
  crypto: VaultCrypto,
  link: TrajectoryLink,
  answeredBy: PersonId | null,
  bytes: Uint8Array,
): Promise<Result<Person, AnswerError>> {
  const reader = createReader(bytes)
  const beginning = reader.fixed(magic.length)
  const written = reader.u8()
  if (beginning === null || !sameBytes(beginning, magic) || written === null) return err('damaged')
  if (written !== version) return err(written > version ? 'newer-version' : 'damaged')
  const keys = readPersonKeys(reader)
  const mac = reader.fixed(32)
  const signature = reader.fixed(64)
  if (keys === null || mac === null || signature === null || !reader.atEnd()) return err('damaged')
  const said = saidBy(link, keys)
  const invited = await crypto.subtle.verify('HMAC', await macKey(crypto, link), mac, said)
  if (!invited) return err('not-invited')
  const verifier = await importVerifier(crypto, keys.sign)
  const signed =
    verifier && (await isSignedBy(crypto, verifier, signatureLabel, concat(said, mac), signature))
  if (signed !== true) return err('wrong-signature')
  const id = await personIdOf(crypto, keys)
  return answeredBy !== null && answeredBy !== id ? err('already-answered') : ok({ id, keys })
}

function saidBy(link: TrajectoryLink, keys: PersonKeys): Bytes {
  const writer = createWriter()
    .text(link.document)
    .u8(memberRoles.indexOf(link.role) + 1)
  return writePersonKeys(writeId(writer, link.inviter), keys).done()
}

async function macKey(crypto: VaultCrypto, link: TrajectoryLink): Promise<CryptoKey> {
  const source = await crypto.subtle.importKey('raw', link.secret, 'HKDF', false, ['deriveKey'])
  const from = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: macLabel }
  const to = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  return crypto.subtle.deriveKey(from, source, to, false, ['sign', 'verify'])
}
