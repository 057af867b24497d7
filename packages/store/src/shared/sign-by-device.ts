import {
  makeStatement,
  statementToSign,
  withSignature,
  type Bytes,
  type Device,
  type Statement,
  type VaultCrypto,
} from '@lef/vault'

/** A statement with a device's name under it, and no other. */
export async function signByDevice(
  crypto: VaultCrypto,
  device: Device,
  { kind, body }: Pick<Statement, 'kind' | 'body'>,
): Promise<Bytes> {
  const unsigned: Statement = { kind, body, signatures: [] }
  const signature = await crypto.subtle.sign('Ed25519', device.signer, statementToSign(unsigned))
  return makeStatement(withSignature(unsigned, { signer: device.id, signature: new Uint8Array(signature) }))
}
