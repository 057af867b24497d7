/**
 * Getting back in through the other person (SPEC P-19). Somebody who lost every way to their keys makes new ones and
 * asks; the other compares the safety number live; old devices are told and can stop it; and 48 hours pass, unless an
 * old device says yes. An account, a mail or a sign-in alone never suffices: whoever controls those could pose as
 * somebody's new self. Bodies:
 *
 *   `recovery-request`, signed by the new identity:     document text ‖ old person 16 ‖ sign 32 ‖ seal 32
 *   `recovery-answer`, signed by a device of the old:   request 32 ‖ answer u8 (1 yes, 2 no) ‖ device public key 32
 */
import { compareBytes, sameBytes, type Bytes } from './bytes.ts'
import { publicKeyLength, type CheckingCrypto } from './checking.ts'
import {
  parseDocumentId,
  readPersonId,
  writeId,
  type DeviceId,
  type DocumentId,
  type PersonId,
} from './ids.ts'
import { contentMembers, type Membership } from './membership.ts'
import { deviceIdOf, personIdOf, readPersonKeys, writePersonKeys, type PersonKeys } from './public-key.ts'
import { err, ok, type Result } from './result.ts'
import {
  checkStatement,
  hashStatement,
  parseStatement,
  parseStatementHash,
  type CheckStatementError,
  type ParseStatementError,
  type StatementHash,
} from './statement.ts'
import { createReader, createWriter } from './wire.ts'

/** Who asks to take the place of their own lost self, and with which keys. */
export interface RecoveryRequest {
  readonly document: DocumentId
  readonly old: PersonId
  readonly id: PersonId
  readonly keys: PersonKeys
  readonly hash: StatementHash
}

/** What an old device says to it. */
export interface RecoveryAnswer {
  readonly request: StatementHash
  readonly answer: 'yes' | 'no'
  readonly device: DeviceId
}

/** How long old devices have to say no, in ms. */
export const recoveryWait = 48 * 60 * 60 * 1000

const answers = ['yes', 'no'] as const

/** `not-a-member`: there is no such person to come back as. `same-person`: the keys are not new. */
export type RecoveryRequestError =
  ParseStatementError | CheckStatementError | 'wrong-document' | 'not-a-member' | 'same-person'

/** `other-request`: an answer to another request. `not-theirs`: the device is not one of the person who asks. */
export type RecoveryAnswerError = ParseStatementError | CheckStatementError | 'other-request' | 'not-theirs'

/** The body of a `recovery-request`. */
export function makeRecoveryRequestBody(document: DocumentId, old: PersonId, keys: PersonKeys): Bytes {
  return writePersonKeys(writeId(createWriter().text(document), old), keys).done()
}

/** The body of a `recovery-answer`. */
export function makeRecoveryAnswerBody(
  request: StatementHash,
  answer: RecoveryAnswer['answer'],
  devicePublicKey: Bytes,
): Bytes {
  if (request.length !== 32 || devicePublicKey.length !== publicKeyLength)
    throw new RangeError('32 bytes each')
  return createWriter()
    .fixed(request)
    .u8(answers.indexOf(answer) + 1)
    .fixed(devicePublicKey)
    .done()
}

/** The request, when it is for somebody who takes part and signed by the keys it names. */
export async function checkRecoveryRequest(
  crypto: CheckingCrypto,
  membership: Membership,
  bytes: Uint8Array,
): Promise<Result<RecoveryRequest, RecoveryRequestError>> {
  const statement = parseStatement(bytes)
  if (!statement.ok) return statement
  const { kind, body } = statement.value
  const reader = createReader(body)
  const document = parseDocumentId(reader.text() ?? '')
  const old = readPersonId(reader)
  const keys = readPersonKeys(reader)
  if (kind !== 'recovery-request' || !document || !old || !keys || !reader.atEnd()) return err('damaged')
  if (document !== membership.document) return err('wrong-document')
  if (!contentMembers(membership.members).some(({ id }) => id === old)) return err('not-a-member')
  const id = await personIdOf(crypto, keys)
  if (membership.members.some((one) => one.id === id)) return err('same-person')
  const signed = await checkStatement(crypto, statement.value, [{ id, publicKey: keys.sign }])
  return signed.ok
    ? ok({ document, old, id, keys, hash: await hashStatement(crypto, statement.value) })
    : signed
}

/** The answer, when it is to this request and by a device that belongs to who asks (`ownerOf`, by P-8). */
export async function checkRecoveryAnswer(
  crypto: CheckingCrypto,
  request: RecoveryRequest,
  ownerOf: (device: DeviceId) => PersonId | null,
  bytes: Uint8Array,
): Promise<Result<RecoveryAnswer, RecoveryAnswerError>> {
  const statement = parseStatement(bytes)
  if (!statement.ok) return statement
  const { kind, body } = statement.value
  const reader = createReader(body)
  const to = parseStatementHash(reader.fixed(32) ?? new Uint8Array(0))
  const answer = answers[(reader.u8() ?? 0) - 1]
  const publicKey = reader.fixed(publicKeyLength)
  if (kind !== 'recovery-answer' || !to || !answer || !publicKey || !reader.atEnd()) return err('damaged')
  if (compareBytes(makeRecoveryAnswerBody(to, answer, publicKey), body) !== 0) return err('damaged')
  if (!sameBytes(to, request.hash)) return err('other-request')
  const device = await deviceIdOf(crypto, publicKey)
  if (ownerOf(device) !== request.old) return err('not-theirs')
  const signed = await checkStatement(crypto, statement.value, [{ id: device, publicKey }])
  return signed.ok ? ok({ request: to, answer, device }) : signed
}

/** Where a request stands. `until` is an instant in ms since 1970, on the clock that `seenAt` is of. */
export type RecoveryStanding =
  | { readonly kind: 'stopped'; readonly by: DeviceId }
  | { readonly kind: 'compare-first' }
  | { readonly kind: 'waiting'; readonly until: number }
  | { readonly kind: 'ripe' }

/**
 * Whether the other person may sign the replacement (P-10). A no of any old device stops it, whatever else was said.
 *
 * @param compared whether the two compared the safety number of the new keys live, by voice or in person
 * @param seenAt when this device first saw the request; now: the same clock. A clock that went back waits longer.
 */
export function recoveryStanding(
  given: readonly RecoveryAnswer[],
  compared: boolean,
  seenAt: number,
  now: number,
): RecoveryStanding {
  const no = given.find(({ answer }) => answer === 'no')
  if (no !== undefined) return { kind: 'stopped', by: no.device }
  if (!compared) return { kind: 'compare-first' }
  const until = seenAt + recoveryWait
  const approved = given.some(({ answer }) => answer === 'yes')
  return approved || now >= until ? { kind: 'ripe' } : { kind: 'waiting', until }
}
