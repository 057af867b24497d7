import { randomBytes } from 'node:crypto'
import {
  copyOf,
  personIdOf,
  statementToSign,
  withSignature,
  type PersonId,
  type PersonKeys,
  type SignerId,
  type Statement,
} from '@lef/protocol'

/** Somebody who signs statements: real Ed25519 keys, and random bytes where the sealing key would be. */
export interface TestSigner {
  readonly id: PersonId
  readonly keys: PersonKeys
  sign(statement: Statement, as?: SignerId): Promise<Statement>
}

/** A new person with keys of their own. */
export async function newTestSigner(): Promise<TestSigner> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 keys come in pairs')
  const sign = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const keys = { sign, seal: copyOf(randomBytes(32)) }
  const id = await personIdOf(crypto, keys)
  return {
    id,
    keys,
    sign: async (statement, as = id) => {
      const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, statementToSign(statement))
      return withSignature(statement, { signer: as, signature: new Uint8Array(signature) })
    },
  }
}
