import { createHash, randomBytes } from 'node:crypto'
import { parseOrganisationId, type OrganisationId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import { enter, type Database, type Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'

const linkHours = 24

const hashOf = (token: string) => createHash('sha256').update(Buffer.from(token, 'base64url')).digest()

/**
 * A new one-time link for whoever may read the server's console, as long as no organisation exists; null after
 * that. Earlier links end. The token stands in the fragment: browsers send that to nobody.
 */
export function newSetupLink(database: Database, publicAddress: string, now: Date): Promise<string | null> {
  return database.as('setup', null, async (query) => {
    const there = await query.selectFrom('organisations').select('organisation').limit(1).execute()
    if (there.length > 0) return null
    const token = randomBytes(32).toString('base64url')
    await query.deleteFrom('setup_links').execute()
    await query
      .insertInto('setup_links')
      .values({ link: hashOf(token), ends_at: new Date(now.getTime() + linkHours * 3_600_000) })
      .execute()
    return `${new URL(publicAddress).origin}/setup#${token}`
  })
}

/** Uses up a link, in the transaction of what it is for. False when it was used already, or is over. */
export async function takeSetupLink(query: Query, token: string, now: Date): Promise<boolean> {
  const taken = await query
    .deleteFrom('setup_links')
    .where('link', '=', hashOf(token))
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return taken.numDeletedRows > 0n
}

/** Makes an organisation, and goes on in it with the rights of the app. */
export async function makeOrganisation(query: Query, name: string, now: Date): Promise<OrganisationId> {
  const organisation = parseOrganisationId(randomBytes(16))
  if (organisation === null) throw new Error('sixteen bytes are an id')
  await query
    .insertInto('organisations')
    .values({ organisation: bytesOf(organisation), name, made_at: now })
    .execute()
  await enter(query, 'app', organisation)
  return organisation
}

/** Makes an account. Throws what the database says when the mail address has one already (23505). */
export async function makeAccount(
  query: Query,
  organisation: OrganisationId,
  { name, mail, organiser }: { readonly name: string; readonly mail: string; readonly organiser: boolean },
  now: Date,
): Promise<AccountId> {
  const account = randomBytes(16)
  await query
    .insertInto('accounts')
    .values({
      organisation: bytesOf(organisation),
      account,
      name,
      mail,
      organiser,
      made_at: now,
      closed_at: null,
    })
    .execute()
  return hexOf(account) as AccountId
}

/** The one organisation that there is; null when there is none or more than one. */
export async function onlyOrganisation(
  query: Query,
): Promise<{ readonly organisation: OrganisationId | null; readonly none: boolean }> {
  const found = await query.selectFrom('organisations').select('organisation').limit(2).execute()
  const [first] = found
  return {
    organisation: first !== undefined && found.length === 1 ? parseOrganisationId(first.organisation) : null,
    none: first === undefined,
  }
}
