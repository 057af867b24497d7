import { expect, test } from 'vitest'
import { fromHex, personIdFromText, utf8, type Bytes } from '@lef/protocol'
import { plaintext } from './box.ts'
import { parsePairingCode, type PairingCode } from './pairing.ts'
import {
  askToPair,
  handOver,
  hearNonce,
  offerPairing,
  pairingNumber,
  pairingPlace,
  readAsk,
  takeOver,
  tellNonce,
  type PairingOffer,
} from './pairing-with-number.ts'
import { createSeededCrypto } from './seeded-crypto.ts'

const crypto = createSeededCrypto(20261123, globalThis.crypto.subtle)
const damaged = { ok: false, error: 'damaged' }

function must<Value>(value: Value | null): Value {
  if (value === null) throw new Error('there is one')
  return value
}
function value<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(String(result.error))
  return result.value
}
const codeOf = ({ code }: PairingOffer): PairingCode => must(parsePairingCode(code))
const flip = (bytes: Bytes, at: number): Bytes => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))

/** Up to where both show a number. */
async function meet(offer: PairingOffer, code: PairingCode) {
  const { waiting, ask } = must(await askToPair(crypto, code, null))
  const asked = value(await readAsk(offer, ask))
  const nonce = value(await hearNonce(crypto, waiting, code, must(await tellNonce(crypto, offer, asked))))
  return { waiting, ask, asked, nonce }
}

test('V-27 two devices show the same six digits, and what is handed over opens on the new one', async () => {
  const offer = await offerPairing(crypto)
  const code = codeOf(offer)
  const { waiting, asked, nonce } = await meet(offer, code)
  const mine = await pairingNumber(crypto, code, asked.to, offer.nonce)
  const theirs = { publicKey: waiting.pair.publicKey, secret: waiting.secret }
  expect(mine).toMatch(/^\d{3} \d{3}$/)
  expect(await pairingNumber(crypto, code, theirs, nonce)).toBe(mine)
  const handed = must(await handOver(crypto, offer, asked, plaintext(utf8('wie ik ben'))))
  expect(value(await takeOver(waiting, code, nonce, handed))).toEqual(utf8('wie ik ben'))
  // How much it is, is not to be seen by the byte.
  expect(must(await handOver(crypto, offer, asked, plaintext(utf8('wie')))).length).toBe(handed.length)
  for (let at = 0; at < handed.length; at += 17) {
    expect(await takeOver(waiting, code, nonce, flip(handed, at))).toEqual(damaged)
  }
  expect(await takeOver(waiting, code, flip(nonce, 0), handed)).toEqual(damaged)
  const place = await pairingPlace(crypto, code)
  expect(place).toMatch(/^[0-9a-f]{32}$/)
  expect(await pairingPlace(crypto, codeOf(await offerPairing(crypto)))).not.toBe(place)
})

test('V-27 an ask says who the new device is already, and is read by nobody without the code', async () => {
  const offer = await offerPairing(crypto)
  const code = codeOf(offer)
  const person = must(personIdFromText('5d'.repeat(16)))
  const { ask } = must(await askToPair(crypto, code, person))
  expect(value(await readAsk(offer, ask)).person).toBe(person)
  expect(value(await readAsk(offer, must(await askToPair(crypto, code, null)).ask)).person).toBeNull()
  const blind = must(await askToPair(crypto, { ...code, secret: crypto.randomBytes(32) }, null))
  expect(await readAsk(offer, blind.ask)).toEqual(damaged)
  expect(await readAsk(await offerPairing(crypto), ask)).toEqual(damaged)
  expect(await readAsk(offer, flip(ask, 40))).toEqual(damaged)
})

test('V-27 a second device that listens and has seen the code reads nothing, and shows another number', async () => {
  const offer = await offerPairing(crypto)
  const code = codeOf(offer)
  const { asked, nonce } = await meet(offer, code)
  const listener = must(await askToPair(crypto, code, null))
  const told = must(await tellNonce(crypto, offer, asked))
  expect(await hearNonce(crypto, listener.waiting, code, told)).toEqual(damaged)
  const handed = must(await handOver(crypto, offer, asked, plaintext(utf8('wie ik ben'))))
  expect(await takeOver(listener.waiting, code, nonce, handed)).toEqual(damaged)
  const second = value(await readAsk(offer, listener.ask))
  const number = (to: PairingCode) => pairingNumber(crypto, code, to, nonce)
  expect(await number(second.to)).not.toBe(await number(asked.to))
})

test('V-27 somebody in between, with a code of their own for the new device, is shown by the number', async () => {
  const [offer, theirs] = [await offerPairing(crypto), await offerPairing(crypto)]
  // The new device was given their code; they ask the open one.
  const left = await meet(offer, codeOf(offer))
  const right = await meet(theirs, codeOf(theirs))
  const shown = await pairingNumber(crypto, codeOf(offer), left.asked.to, left.nonce)
  expect(await pairingNumber(crypto, codeOf(theirs), right.asked.to, right.nonce)).not.toBe(shown)
  // Once they know what is shown, they cannot choose a nonce that gives it: their code commits to one.
  const forged = { ...theirs, nonce: crypto.randomBytes(32) }
  const told = must(await tellNonce(crypto, forged, right.asked))
  expect(await hearNonce(crypto, right.waiting, codeOf(theirs), told)).toEqual(damaged)
})

test('V-27 the numbers of a vector stay what they are', async () => {
  const bytes = (pair: string) => must(fromHex(pair.repeat(32)))
  const code = { publicKey: bytes('01'), secret: bytes('02') }
  const asked = { publicKey: bytes('03'), secret: bytes('04') }
  expect(await pairingPlace(crypto, code)).toBe('a8b07fd633bcd02ff283f9187c284a3e')
  expect(await pairingNumber(crypto, code, asked, bytes('05'))).toBe('324 748')
})
