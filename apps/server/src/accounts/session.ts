import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { organisationIdFromText, type OrganisationId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { Identity } from '../relay/identity.ts'

/**
 * A secret that also says in which organisation it is valid: `organisation hex ‖ '.' ‖ 32 random bytes
 * base64url`. Sessions, invitations and the like have this form; only the hash of the secret is kept.
 */
export interface OrganisationSecret {
  readonly organisation: OrganisationId
  /** SHA-256 of the whole text. */
  readonly hash: Buffer
}

export function newSecret(organisation: OrganisationId): { readonly text: string; readonly hash: Buffer } {
  const text = `${organisation}.${randomBytes(32).toString('base64url')}`
  return { text, hash: hashOf(text) }
}

/** Reads a secret; null when it does not have the form. */
export function readSecret(text: string): OrganisationSecret | null {
  const [, id = ''] = /^([0-9a-f]{32})\.[A-Za-z0-9_-]{43}$/.exec(text) ?? []
  const organisation = organisationIdFromText(id)
  return organisation && { organisation, hash: hashOf(text) }
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** A session as it is found by its secret. */
export interface Session extends Identity {
  /** Hexadecimal SHA-256 of the secret. */
  readonly session: string
}

/** How long a session lasts. */
export const sessionSeconds = 30 * 86_400

/** Opens a session for an account and gives the secret that its device keeps in a cookie. */
export async function openSession(
  query: Query,
  { organisation, account }: Pick<Identity, 'organisation' | 'account'>,
  now: Date,
): Promise<string> {
  const { text, hash } = newSecret(organisation)
  await query
    .insertInto('sessions')
    .values({
      organisation: bytesOf(organisation),
      session: hash,
      account: bytesOf(account),
      made_at: now,
      ends_at: new Date(now.getTime() + sessionSeconds * 1000),
    })
    .execute()
  return text
}

/** The session that a secret stands for, as long as it lasts and its account is open. */
export async function findSession(
  query: Query,
  { organisation, hash }: OrganisationSecret,
  now: Date,
): Promise<Session | null> {
  const row = await query
    .selectFrom('sessions')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.organisation', '=', 'sessions.organisation')
        .onRef('accounts.account', '=', 'sessions.account'),
    )
    .select(['accounts.account', 'accounts.organiser'])
    .where('sessions.session', '=', hash)
    .where('sessions.ends_at', '>', now)
    .where('accounts.closed_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  // What the database holds came in as an id.
  const account = hexOf(row.account) as AccountId
  return { organisation, account, organiser: row.organiser, session: hexOf(hash) }
}

/** Which of these sessions (hexadecimal) last still and belong to an open account: all with one question. */
export async function lastingSessions(
  query: Query,
  sessions: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ session: Uint8Array }>`
    select sessions.session from sessions
    join accounts on accounts.organisation = sessions.organisation and accounts.account = sessions.account
    where sessions.session = any(${sessions.map(bytesOf)}::bytea[]) and sessions.ends_at > ${now}::timestamptz
      and accounts.closed_at is null`.execute(query)
  return new Set(rows.map(({ session }) => hexOf(session)))
}

/** What a page sends along with every change, to show that it may read our answers: bound to its session. */
export function csrfTokenOf(session: string): string {
  return createHash('sha256').update(`lef/csrf/1/${session}`).digest('base64url')
}
