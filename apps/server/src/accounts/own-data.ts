import type { DeviceId, DocumentId } from '@lef/protocol'
import type { exportAnswer } from '@lef/protocol/messages'
import type * as z from 'zod/mini'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { AuditKind } from './audit.ts'
import { readOwnCopy } from './own-copy-handlers.ts'
import { readPasskeys } from './passkeys.ts'
import { readIdentities } from './sign-ons.ts'
import type { Session } from './session.ts'

type OwnData = z.infer<typeof exportAnswer>

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const inTime = (moment: Date) => moment.toISOString()

/** The sessions of an account that have not ended. */
export async function readSessions(
  query: Query,
  { account, session }: Session,
  now: Date,
): Promise<OwnData['sessions']> {
  const rows = await query
    .selectFrom('sessions')
    .select(['session', 'made_at', 'ends_at'])
    .where('account', '=', bytesOf(account))
    .where('ends_at', '>', now)
    .orderBy('made_at')
    .execute()
  return rows.map((row) => ({
    madeAt: inTime(row.made_at),
    endsAt: inTime(row.ends_at),
    own: hexOf(row.session) === session,
  }))
}

/** Everything that the server has of an account (SPEC R-23); ids were ids when they came in. */
export async function readOwnData(query: Query, session: Session, now: Date): Promise<OwnData> {
  const { account } = session
  const own = bytesOf(account)
  const person = await query
    .selectFrom('accounts')
    .innerJoin('organisations', 'organisations.organisation', 'accounts.organisation')
    .select([
      'accounts.name',
      'mail',
      'organiser',
      'accounts.made_at',
      'organisations.name as organisationName',
    ])
    .where('account', '=', own)
    .executeTakeFirstOrThrow()
  const signIn = await query
    .selectFrom('sign_ins')
    .select('changed_at')
    .where('account', '=', own)
    .executeTakeFirst()
  const devices = await query
    .selectFrom('devices')
    .select(['device', 'public_key', 'made_at', 'removed_at'])
    .where('account', '=', own)
    .orderBy('made_at')
    .execute()
  const linkAnswers = await query
    .selectFrom('link_answers')
    .select(['document', 'bytes', 'seen_at'])
    .where('account', '=', own)
    .execute()
  const sponsorOf = await query
    .selectFrom('sponsors')
    .select(['document', 'since'])
    .where('account', '=', own)
    .execute()
  const looks = await query
    .selectFrom('looks')
    .select(['document', 'at'])
    .where('account', '=', own)
    .orderBy('at')
    .execute()
  const invitations = await query
    .selectFrom('invitations')
    .select(['mail', 'name', 'made_at', 'ends_at'])
    .where('made_by', '=', own)
    .execute()
  const audit = await query
    .selectFrom('audit')
    .select(['at', 'what', 'about'])
    .where((where) => where.or([where('account', '=', own), where('about', 'in', [account, person.mail])]))
    .orderBy('at')
    .execute()
  const refused = await query
    .selectFrom('refused_sign_ins')
    .select(['last_at', 'times'])
    .where('account', '=', own)
    .orderBy('last_at')
    .execute()
  return {
    version: 1,
    account,
    name: person.name,
    mail: person.mail,
    organiser: person.organiser,
    organisationName: person.organisationName,
    madeAt: inTime(person.made_at),
    passphraseSetAt: signIn ? inTime(signIn.changed_at) : null,
    passkeys: await readPasskeys(query, account),
    identities: await readIdentities(query, account),
    ownCopy: await readOwnCopy(query, account),
    sessions: await readSessions(query, session, now),
    devices: devices.map(({ device, public_key, made_at, removed_at }) => ({
      device: hexOf(device) as DeviceId,
      publicKey: base64(public_key),
      madeAt: inTime(made_at),
      removedAt: removed_at && inTime(removed_at),
    })),
    documents: await readOwnDocuments(query, own),
    linkAnswers: linkAnswers.map(({ document, bytes, seen_at }) => ({
      document: document as DocumentId,
      answer: base64(bytes),
      seenAt: inTime(seen_at),
    })),
    sponsorOf: sponsorOf.map(({ document, since }) => ({
      document: document as DocumentId,
      since: inTime(since),
    })),
    looks: looks.map(({ document, at }) => ({ document: document as DocumentId, at: inTime(at) })),
    invitations: invitations.map(({ mail, name, made_at, ends_at }) => ({
      mail,
      name,
      madeAt: inTime(made_at),
      endsAt: inTime(ends_at),
    })),
    audit: [
      ...audit.map(({ at, what, about }) => ({ at: inTime(at), what: what as AuditKind, about, times: 1 })),
      ...refused.map(({ last_at, times }) => ({
        at: inTime(last_at),
        what: 'sign-in-refused' as const,
        about: null,
        times,
      })),
    ],
  }
}

async function readOwnDocuments(query: Query, own: Buffer<ArrayBuffer>): Promise<OwnData['documents']> {
  const rows = await query
    .selectFrom('members')
    .innerJoin('documents', (join) =>
      join
        .onRef('documents.organisation', '=', 'members.organisation')
        .onRef('documents.document', '=', 'members.document'),
    )
    .select(['members.document', 'since', 'last_statement'])
    .where('members.account', '=', own)
    .orderBy('members.document')
    .execute()
  if (rows.length === 0) return []
  const heads = await query
    .selectFrom('heads')
    .innerJoin('devices', (join) =>
      join
        .onRef('devices.organisation', '=', 'heads.organisation')
        .onRef('devices.device', '=', 'heads.device'),
    )
    .select(['heads.document', 'heads.device', 'seq'])
    .where('devices.account', '=', own)
    .where('seq', '>', 0)
    .where(
      'heads.document',
      'in',
      rows.map(({ document }) => document),
    )
    .execute()
  return rows.map(({ document, since, last_statement }) => ({
    document: document as DocumentId,
    since: inTime(since),
    written: heads
      .filter((head) => head.document === document)
      .map(({ device, seq }) => ({ device: hexOf(device) as DeviceId, seq })),
    statements: last_statement,
  }))
}
