import type { OrganisationId } from '@lef/protocol'
import type { AccountId, Routes } from '@lef/protocol/messages'
import type * as z from 'zod/mini'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { csrfTokenOf, openSession, readSecret } from './session.ts'

type SessionAnswer = z.infer<Routes['session']['answer']>

/** Whoever is let in: the secret of their new session, and what they are told. */
export interface Welcomed {
  /** To be set when the transaction is committed. */
  readonly cookie: string
  readonly answer: SessionAnswer
}

/** Opens a session in the transaction of what lets somebody in. */
export async function welcome(
  query: Query,
  organisation: OrganisationId,
  account: AccountId,
  now: Date,
): Promise<Welcomed> {
  const cookie = await openSession(query, { organisation, account }, now)
  const session = readSecret(cookie)
  if (session === null) throw new Error('a new secret can be read')
  return { cookie, answer: await describeSession(query, organisation, account, hexOf(session.hash)) }
}

/** Who somebody is, as they are told themselves. */
export async function describeSession(
  query: Query,
  organisation: OrganisationId,
  account: AccountId,
  session: string,
): Promise<SessionAnswer> {
  const row = await query
    .selectFrom('accounts')
    .innerJoin('organisations', 'organisations.organisation', 'accounts.organisation')
    .select([
      'accounts.name',
      'accounts.mail',
      'accounts.organiser',
      'organisations.name as organisationName',
    ])
    .where('accounts.account', '=', bytesOf(account))
    .executeTakeFirstOrThrow()
  return { organisation, account, ...row, csrf: csrfTokenOf(session) }
}
