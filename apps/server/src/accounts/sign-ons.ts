import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { OrganisationId } from '@lef/protocol'
import type { AccountId, OwnIdentity } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { Begun, ProviderIdentity } from './open-id.ts'

/** How long somebody may be away at the provider. The notebook's lock may be in between. */
const minutes = 15

const proofHashOf = (proof: string) => createHash('sha256').update(Buffer.from(proof, 'base64url')).digest()

/** An invitation that is to be used when the person comes back, as its hash and the name they gave. */
export interface WithInvitation {
  readonly invitation: Buffer
  readonly name: string
}

/** Keeps a sign-in that begins; gives the proof that stays in the browser. `hash` is the state's. */
export async function keepSignOn(
  query: Query,
  organisation: OrganisationId,
  hash: Buffer,
  begun: Begun,
  invited: WithInvitation | null,
  now: Date,
): Promise<string> {
  const proof = randomBytes(32).toString('base64url')
  await query.deleteFrom('sign_ons').where('ends_at', '<=', now).execute()
  await query
    .insertInto('sign_ons')
    .values({
      organisation: bytesOf(organisation),
      sign_on: hash,
      proof: proofHashOf(proof),
      nonce: begun.nonce,
      verifier: begun.verifier,
      invitation: invited && invited.invitation,
      name: invited && invited.name,
      ends_at: new Date(now.getTime() + minutes * 60_000),
    })
    .execute()
  return proof
}

/** Uses a sign-in up, whatever comes of it; null when there is none, it is over, or another browser began it. */
export async function takeSignOn(
  query: Query,
  hash: Buffer,
  state: string,
  proof: string,
  now: Date,
): Promise<{ readonly begun: Begun; readonly invited: WithInvitation | null } | null> {
  const row = await query
    .deleteFrom('sign_ons')
    .where('sign_on', '=', hash)
    .returning(['proof', 'nonce', 'verifier', 'invitation', 'name', 'ends_at'])
    .executeTakeFirst()
  if (row === undefined || row.ends_at <= now) return null
  if (!timingSafeEqual(row.proof, proofHashOf(proof))) return null
  const { nonce, verifier, invitation, name } = row
  return {
    begun: { state, nonce, verifier },
    invited: invitation === null || name === null ? null : { invitation: Buffer.from(invitation), name },
  }
}

/** The open account that an identity is linked to. */
export async function findIdentity(
  query: Query,
  { issuer, subject }: ProviderIdentity,
  now: Date,
): Promise<AccountId | null> {
  const row = await query
    .updateTable('identities')
    .from('accounts')
    .set({ used_at: now })
    .whereRef('accounts.organisation', '=', 'identities.organisation')
    .whereRef('accounts.account', '=', 'identities.account')
    .where('accounts.closed_at', 'is', null)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning('identities.account')
    .executeTakeFirst()
  // What was stored, came in as an id.
  return row === undefined ? null : (hexOf(row.account) as AccountId)
}

/** Links an identity. Throws what the database says when it is somebody's already (23505). */
export async function linkIdentity(
  query: Query,
  organisation: OrganisationId,
  account: AccountId,
  { issuer, subject }: ProviderIdentity,
  now: Date,
): Promise<void> {
  await query
    .insertInto('identities')
    .values({
      organisation: bytesOf(organisation),
      issuer,
      subject,
      account: bytesOf(account),
      made_at: now,
      used_at: now,
    })
    .execute()
}

/** What is kept of an account's identities. */
export async function readIdentities(query: Query, account: AccountId): Promise<OwnIdentity[]> {
  const rows = await query
    .selectFrom('identities')
    .select(['issuer', 'subject', 'made_at', 'used_at'])
    .where('account', '=', bytesOf(account))
    .orderBy('made_at')
    .execute()
  return rows.map(({ issuer, subject, made_at, used_at }) => ({
    issuer,
    subject,
    madeAt: made_at.toISOString(),
    usedAt: used_at.toISOString(),
  }))
}
