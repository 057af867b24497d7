/**
 * Pairing by a code and a number (SPEC V-27). The device that has everything shows a code; the new one reads it and asks
 * through the server; both show six digits, and only when a person has seen that they are the same does the first hand
 * over. The code commits to a nonce that is told after the ask: whoever stands in between must choose all of their keys
 * before they know which number these give, so one try in a million works, and each try takes a new code.
 */
import {
  concat,
  createReader,
  createWriter,
  err,
  ok,
  personIdFromText,
  sameBytes,
  sha256,
  toBase64Url,
  toHex,
  utf8,
  fromHex,
  type Bytes,
  type PersonId,
  type Result,
} from '@lef/protocol'
import { plaintext, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { openSealed, sealPairFrom, sealTo } from './hpke.ts'
import { pad, unpad } from './padding.ts'
import { createPairing, pairingCodeStart, type Pairing, type PairingCode } from './pairing.ts'

/** A pairing that this device offers; its code's secret is a commitment to the nonce. */
export interface PairingOffer extends Pairing {
  readonly nonce: Bytes
}

/** What the new device asks: where to seal to, and who it is to others already, if anyone. */
export interface PairingAsk {
  readonly to: PairingCode
  readonly person: PersonId | null
}

const labels = {
  commitment: utf8('lef/pairing/1/commitment'),
  place: utf8('lef/pairing/1/place'),
  number: utf8('lef/pairing/1/number'),
  ask: 'lef/pairing/1/ask',
  nonce: 'lef/pairing/1/nonce',
  hand: 'lef/pairing/1/hand-over',
} as const
const nonceLength = 32
const personLength = 16
const none = new Uint8Array(0)

/** An offer, with a code to show. */
export async function offerPairing(crypto: VaultCrypto): Promise<PairingOffer> {
  const pair = await sealPairFrom(crypto.randomBytes(32))
  const nonce = crypto.randomBytes(nonceLength)
  const secret = await sha256(crypto, concat(labels.commitment, nonce))
  return { pair, secret, nonce, code: pairingCodeStart + toBase64Url(concat(pair.publicKey, secret)) }
}

/** Where the two meet at a server: 16 bytes in hexadecimal, which tell nothing of the code. */
export async function pairingPlace(crypto: VaultCrypto, { publicKey, secret }: PairingCode): Promise<string> {
  return toHex((await sha256(crypto, concat(labels.place, publicKey, secret))).slice(0, 16))
}

/** The new device's ask, sealed to whoever made the code; null when its key cannot be sealed to. */
export async function askToPair(
  crypto: VaultCrypto,
  code: PairingCode,
  person: PersonId | null,
): Promise<{ readonly waiting: Pairing; readonly ask: Bytes } | null> {
  const waiting = await createPairing(crypto)
  const who = (person && fromHex(person)) ?? new Uint8Array(personLength)
  const content = createWriter().fixed(waiting.pair.publicKey).fixed(waiting.secret).fixed(who).done()
  const ask = await sealTo(crypto, code.publicKey, labels.ask, none, plaintext(content), code.secret)
  return ask && { waiting, ask }
}

/** Opens an ask; `damaged` also when it is of somebody who has not seen the code. */
export async function readAsk(
  { pair, secret }: PairingOffer,
  ask: Uint8Array,
): Promise<Result<PairingAsk, 'damaged'>> {
  const opened = await openSealed(pair, labels.ask, none, ask, secret)
  if (!opened.ok) return opened
  const reader = createReader(opened.value)
  const [publicKey, theirs, who] = [reader.fixed(32), reader.fixed(32), reader.fixed(personLength)]
  if (publicKey === null || theirs === null || who === null || !reader.atEnd()) return err('damaged')
  const somebody = who.some((byte) => byte !== 0)
  return ok({ to: { publicKey, secret: theirs }, person: somebody ? personIdFromText(toHex(who)) : null })
}

/** The nonce for the device that asked, to be told once, after its ask; null when its key cannot be sealed to. */
export function tellNonce(
  crypto: VaultCrypto,
  offer: PairingOffer,
  { to }: PairingAsk,
): Promise<Bytes | null> {
  return sealTo(crypto, to.publicKey, labels.nonce, none, plaintext(offer.nonce), to.secret)
}

/** The nonce that was told; `damaged` when it is not the one that the code commits to. */
export async function hearNonce(
  crypto: VaultCrypto,
  waiting: Pairing,
  code: PairingCode,
  told: Uint8Array,
): Promise<Result<Bytes, 'damaged'>> {
  const opened = await openSealed(waiting.pair, labels.nonce, none, told, waiting.secret)
  if (!opened.ok || opened.value.length !== nonceLength) return err('damaged')
  const nonce = opened.value.slice()
  const commitment = await sha256(crypto, concat(labels.commitment, nonce))
  return sameBytes(commitment, code.secret) ? ok(nonce) : err('damaged')
}

/** The six digits that both devices show. `code` is the one shown, `asked` the new device's. */
export async function pairingNumber(
  crypto: VaultCrypto,
  code: PairingCode,
  asked: PairingCode,
  nonce: Bytes,
): Promise<string> {
  const hash = await sha256(
    crypto,
    concat(labels.number, transcriptOf(code, nonce), asked.publicKey, asked.secret),
  )
  let number = 0n
  for (const byte of hash.subarray(0, 16)) number = number * 256n + BigInt(byte)
  const digits = String(number % 1_000_000n).padStart(6, '0')
  return `${digits.slice(0, 3)} ${digits.slice(3)}`
}

/** Seals what the new device is to have, padded: only after somebody compared the number. */
export function handOver(
  crypto: VaultCrypto,
  offer: PairingOffer,
  { to }: PairingAsk,
  content: Plaintext,
): Promise<Bytes | null> {
  const beside = transcriptOf({ publicKey: offer.pair.publicKey, secret: offer.secret }, offer.nonce)
  return sealTo(crypto, to.publicKey, labels.hand, beside, pad(content), to.secret)
}

/** What was handed over. */
export async function takeOver(
  waiting: Pairing,
  code: PairingCode,
  nonce: Bytes,
  handed: Uint8Array,
): Promise<Result<Plaintext, 'damaged'>> {
  const opened = await openSealed(
    waiting.pair,
    labels.hand,
    transcriptOf(code, nonce),
    handed,
    waiting.secret,
  )
  const content = opened.ok ? unpad(opened.value) : null
  return content === null ? err('damaged') : ok(content)
}

function transcriptOf({ publicKey, secret }: PairingCode, nonce: Bytes): Bytes {
  return concat(publicKey, secret, nonce)
}
