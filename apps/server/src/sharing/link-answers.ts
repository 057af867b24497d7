import { createHash } from 'node:crypto'
import {
  createReader,
  personIdOf,
  readPersonKeys,
  type DocumentId,
  type OrganisationId,
  type PersonId,
} from '@lef/protocol'
import { limits, type AccountId } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { Identity } from '../relay/identity.ts'

/** How long an answer to a link is kept. */
export const linkAnswerDays = 30

/**
 * Keeps an answer to a trajectory link for the members of its document, one of each account. Does nothing where
 * there is no such document, or enough answers: whoever answers is told the same. True when it is news.
 */
export async function keepLinkAnswer(
  query: Query,
  { organisation, account }: Identity,
  document: DocumentId,
  bytes: Buffer,
  now: number,
): Promise<boolean> {
  const there = await query
    .selectFrom('documents')
    .select('document')
    .where('document', '=', document)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (there === undefined) return false
  await query
    .deleteFrom('link_answers')
    .where('document', '=', document)
    .where('seen_at', '<', new Date(now - linkAnswerDays * 86_400_000))
    .execute()
  const given = await query
    .selectFrom('link_answers')
    .select(['account', 'answer'])
    .where('document', '=', document)
    .execute()
  const answer = createHash('sha256').update(bytes).digest()
  const own = given.find((one) => hexOf(one.account) === account)
  if (own === undefined && given.length >= limits.linkAnswers) return false
  if (own !== undefined && hexOf(own.answer) === hexOf(answer)) return false
  const kept = { answer, bytes, seen_at: new Date(Math.floor(now / 60_000) * 60_000) }
  await query
    .insertInto('link_answers')
    .values({ organisation: bytesOf(organisation), document, account: bytesOf(account), ...kept })
    .onConflict((conflict) => conflict.columns(['organisation', 'document', 'account']).doUpdateSet(kept))
    .execute()
  return true
}

/** The answers to links of a document, with the accounts that brought them. */
export async function readLinkAnswers(query: Query, document: DocumentId) {
  const rows = await query
    .selectFrom('link_answers')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.organisation', '=', 'link_answers.organisation')
        .onRef('accounts.account', '=', 'link_answers.account'),
    )
    .select(['answer', 'bytes', 'accounts.account', 'accounts.name', 'accounts.mail', 'seen_at'])
    .where('document', '=', document)
    .where('accounts.closed_at', 'is', null)
    .orderBy('seen_at')
    .execute()
  return rows.map(({ answer, bytes, account, name, mail, seen_at }) => ({
    id: hexOf(answer),
    answer: Buffer.from(bytes).toString('base64url'),
    // What was stored, came in as an id.
    account: hexOf(account) as AccountId,
    name,
    mail,
    seenAt: seen_at.toISOString(),
  }))
}

/**
 * Makes the account that brought an answer the document's sponsor, with the keys in that answer; whoever was it,
 * is it no more. False when there is no such answer. That they are it, the membership must say too (SPEC R-22).
 */
export async function keepSponsor(
  query: Query,
  organisation: OrganisationId,
  document: DocumentId,
  answer: string,
  now: Date,
): Promise<boolean> {
  const row = await query
    .selectFrom('link_answers')
    .select(['account', 'bytes'])
    .where('document', '=', document)
    .where('answer', '=', bytesOf(answer))
    .executeTakeFirst()
  const person = row && (await personIn(row.bytes))
  if (!row || !person) return false
  const kept = { account: row.account, person: bytesOf(person), since: now }
  await query
    .insertInto('sponsors')
    .values({ organisation: bytesOf(organisation), document, ...kept })
    .onConflict((conflict) => conflict.columns(['organisation', 'document']).doUpdateSet(kept))
    .execute()
  return true
}

/** Whose keys an answer shows: `'LEFi' 4 ‖ version u8 ‖ sign 32 ‖ seal 32 ‖ …` (the vault's V-19). */
async function personIn(bytes: Uint8Array): Promise<PersonId | null> {
  const reader = createReader(bytes)
  const start = reader.fixed(4)
  if (start === null || Buffer.compare(start, Buffer.from('LEFi')) !== 0 || reader.u8() !== 1) return null
  const keys = readPersonKeys(reader)
  return keys && personIdOf(crypto, keys)
}
