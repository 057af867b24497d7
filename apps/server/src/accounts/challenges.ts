import { createHash, randomBytes } from 'node:crypto'
import type { OrganisationId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'

/** How long somebody may take to answer. */
const minutes = 5

const hashOf = (challenge: string) => createHash('sha256').update(challenge).digest()

/**
 * A new challenge, for an account's new passkey or (null) for a sign-in. It is kept as a hash, until it is answered or
 * over. For an organisation that there is not, one is made all the same and kept nowhere.
 */
export async function newChallenge(
  query: Query,
  organisation: OrganisationId,
  account: AccountId | null,
  now: Date,
): Promise<string> {
  const challenge = randomBytes(32).toString('base64url')
  await query.deleteFrom('challenges').where('ends_at', '<=', now).execute()
  await query
    .insertInto('challenges')
    .columns(['organisation', 'challenge', 'account', 'ends_at'])
    .expression((from) =>
      from
        .selectFrom('organisations')
        .select((select) => [
          'organisations.organisation',
          select.val(hashOf(challenge)).as('challenge'),
          select.val(account && bytesOf(account)).as('account'),
          select.val(new Date(now.getTime() + minutes * 60_000)).as('ends_at'),
        ])
        .where('organisation', '=', bytesOf(organisation)),
    )
    .execute()
  return challenge
}

/** Uses a challenge up, whatever comes of the answer; null when it was not asked, was answered before, or is over. */
export async function takeChallenge(
  query: Query,
  clientData: string,
  account: AccountId | null,
  now: Date,
): Promise<string | null> {
  const challenge = challengeIn(clientData)
  if (challenge === null) return null
  const taken = await query
    .deleteFrom('challenges')
    .where('challenge', '=', hashOf(challenge))
    .where('account', account === null ? 'is' : '=', account && bytesOf(account))
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return taken.numDeletedRows > 0n ? challenge : null
}

/** What a browser says that it signed. */
function challengeIn(clientData: string): string | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(clientData, 'base64url').toString())
    if (typeof read !== 'object' || read === null || !('challenge' in read)) return null
    return typeof read.challenge === 'string' ? read.challenge : null
  } catch {
    return null
  }
}
