import { deviceIdOf, personIdOf, type PersonKeys } from './public-key.ts'
import { statementToSign, withSignature, type SignerId, type Statement } from './statement.ts'
import type { DeviceId, PersonId } from './ids.ts'

/** Somebody who signs, for tests: real Ed25519 keys, and random bytes where the sealing key would be. */
export interface TestPerson {
  readonly id: PersonId
  readonly keys: PersonKeys
  /** The same signing key seen as a device. */
  readonly device: { readonly id: DeviceId; readonly publicKey: PersonKeys['sign'] }
  readonly sign: (statement: Statement, as?: SignerId) => Promise<Statement>
}

/** A new person with a signing key of their own. */
export async function createTestPerson(crypto: Crypto): Promise<TestPerson> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 makes pairs')
  const sign = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const keys = { sign, seal: crypto.getRandomValues(new Uint8Array(32)) }
  const id = await personIdOf(crypto, keys)
  return {
    id,
    keys,
    device: { id: await deviceIdOf(crypto, sign), publicKey: sign },
    sign: async (statement, as = id) => {
      const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, statementToSign(statement))
      return withSignature(statement, { signer: as, signature: new Uint8Array(signature) })
    },
  }
}
