import { fromHex, signedBytes, type Bytes, type Device, type VaultCrypto } from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'

/** What a device signs, with the account's id, to be registered. */
const registrationLabel = 'lef/registration/1'

/** The device's word that it is this account's. */
export async function proveDevice(crypto: VaultCrypto, device: Device, account: AccountId): Promise<Bytes> {
  const said = signedBytes(registrationLabel, fromHex(account) ?? new Uint8Array(0))
  return new Uint8Array(await crypto.subtle.sign('Ed25519', device.signer, said))
}
