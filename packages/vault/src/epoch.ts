/**
 * The key of an epoch (SPEC V-16): random, committed to in the membership entry that begins the epoch, and
 * sealed to each who may read. `lef/epoch/1` is the label, the entry up to the sealed keys the associated data:
 * a sealed key opens at its own entry only.
 */
import { contentMembers, err, makeMembershipStart, ok, sameBytes, utf8 } from '@lef/protocol'
import type { Bytes, DocumentId, Membership, MembershipContent, Result } from '@lef/protocol'
import { plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { openSealed, sealTo } from './hpke.ts'
import type { Identity } from './identity.ts'
import { parseRawKey, readyKey, type RawKey } from './keys.ts'

const sealLabel = 'lef/epoch/1'
const commitmentLabel = 'lef/epoch/1/commitment'

/**
 * `no-key`: the entry has none for this person (a sponsor, a stranger, or no new epoch). `damaged`: it does not
 * open. `wrong-commitment`: it opens, but is not the key the entry commits to: the two were given different keys.
 */
export type OpenEpochError = 'no-key' | 'damaged' | 'wrong-commitment'

/** What an entry says about its key: 32 bytes that only this key, at this document and epoch, gives. */
export async function commitToEpoch(
  crypto: VaultCrypto,
  document: DocumentId,
  epoch: number,
  key: RawKey<'content'>,
): Promise<Bytes> {
  const { hkdf } = await readyKey(crypto, key)
  const info = utf8(`${commitmentLabel}/${document}/${epoch}`)
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, hkdf, 256))
}

/** The epoch's key for each content member, in their order; null when one of them has a key that is none. */
export async function sealEpochKey(
  crypto: VaultCrypto,
  content: Omit<MembershipContent, 'sealed'>,
  key: RawKey<'content'>,
): Promise<readonly Bytes[] | null> {
  const start = makeMembershipStart(content)
  const all: Bytes[] = []
  for (const { keys } of contentMembers(content.members)) {
    const sealed = await sealTo(crypto, keys.seal, sealLabel, start, plaintext(key))
    if (sealed === null) return null
    all.push(sealed)
  }
  return all
}

/** This person's key of the epoch that an entry begins. */
export async function openEpochKey(
  crypto: VaultCrypto,
  identity: Identity,
  entry: Membership,
): Promise<Result<RawKey<'content'>, OpenEpochError>> {
  const at = contentMembers(entry.members).findIndex(({ id }) => id === identity.id)
  const sealed = entry.sealed[at]
  if (sealed === undefined) return err('no-key')
  const opened = await openSealed(identity.sealPair, sealLabel, makeMembershipStart(entry), sealed)
  if (!opened.ok) return opened
  const key = parseRawKey<'content'>(opened.value)
  if (key === null) return err('damaged')
  const commitment = await commitToEpoch(crypto, entry.document, entry.epoch, key)
  return sameBytes(commitment, entry.commitment) ? ok(key) : err('wrong-commitment')
}
