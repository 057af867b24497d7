import { sql } from 'kysely'
import { checkStanding, type DocumentId, type OrganisationId } from '@lef/protocol'
import type { AccountId, Appended, AppendOutcome } from '@lef/protocol/messages'
import { enter, type Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { People } from '../sharing/board.ts'
import type { PeopleOf } from '../sharing/people-memory.ts'
import type { ReceivedEnvelope } from './received-envelope.ts'

/** What one person appends to one document at once. */
export interface Submission {
  readonly organisation: OrganisationId
  readonly account: AccountId
  readonly document: DocumentId
  readonly envelopes: readonly ReceivedEnvelope[]
}

/** What became of each envelope, or that the sender may not write in this document (any more). */
export type Stored = readonly Appended[] | 'unknown-document'

interface Head {
  readonly seq: number
  readonly hash: string
}

const noHash = '00'.repeat(32)
const placeOf = (document: DocumentId, device: string, seq?: number) => `${document}/${device}/${seq ?? ''}`

/**
 * Stores the envelopes of many submissions in one transaction (SPEC ): each follows the one before it
 * from its device, is there already, or is refused. Once the transaction is committed, they are on disk.
 */
export async function storeEnvelopes(
  query: Query,
  submissions: readonly Submission[],
  now: Date,
  peopleOf: PeopleOf,
): Promise<readonly Stored[]> {
  const results = new Map<Submission, Stored>()
  for (const organisation of new Set(submissions.map((submission) => submission.organisation))) {
    const own = submissions.filter((submission) => submission.organisation === organisation)
    await enter(query, 'app', organisation)
    const stored = await storeOfOrganisation(query, organisation, own, now, peopleOf)
    for (const [at, submission] of own.entries()) results.set(submission, stored[at] ?? 'unknown-document')
  }
  return submissions.map((submission) => results.get(submission) ?? 'unknown-document')
}

async function storeOfOrganisation(
  query: Query,
  organisation: OrganisationId,
  submissions: readonly Submission[],
  now: Date,
  peopleOf: PeopleOf,
): Promise<readonly Stored[]> {
  const places = await lockDocuments(query, submissions)
  // Asked while they are held: of a document that was emptied meanwhile nobody is a member.
  const allowed = await writersAmong(query, submissions)
  const peoples = new Map<DocumentId, People>()
  for (const [document, place] of places) {
    peoples.set(document, await peopleOf(query, organisation, document, place))
  }
  const mayWrite = (of: Submission, device: string) => allowed.has(`${of.document}/${of.account}/${device}`)
  const candidates = submissions.flatMap((submission) =>
    submission.envelopes
      .filter(({ device }) => mayWrite(submission, device))
      .map((envelope) => ({ document: submission.document, ...envelope })),
  )
  const heads = await lockHeads(query, organisation, candidates)
  const present = await hashesAt(
    query,
    candidates.filter(({ document, device, seq }) => seq <= (heads.get(placeOf(document, device))?.seq ?? 0)),
  )
  const rows: (typeof candidates)[number][] = []
  const judge = (submission: Submission, envelope: ReceivedEnvelope): Appended => {
    const { document } = submission
    const { device, seq, hash, prevHash } = envelope
    if (!mayWrite(submission, device)) return { outcome: 'wrong-device', head: null }
    const place = placeOf(document, device)
    const head = heads.get(place) ?? { seq: 0, hash: noHash }
    const people = peoples.get(document)
    const answer = (outcome: Appended['outcome'], last: Head): Appended => ({
      outcome,
      head: last.seq === 0 ? null : { device, seq: last.seq, hash: last.hash },
    })
    if (seq <= head.seq) {
      return answer(present.get(placeOf(document, device, seq)) === hash ? 'known' : 'fork', head)
    }
    const standing = people && standingOf(people, envelope)
    if (standing) return answer(standing, head)
    if (seq > head.seq + 1) return answer('gap', head)
    if (prevHash !== head.hash) return answer('fork', head)
    heads.set(place, { seq, hash })
    present.set(placeOf(document, device, seq), hash)
    rows.push({ document, ...envelope })
    return answer('stored', { seq, hash })
  }
  const judged = submissions.map((submission): Stored =>
    allowed.has(`${submission.document}/${submission.account}`)
      ? submission.envelopes.map((envelope) => judge(submission, envelope))
      : 'unknown-document',
  )
  if (rows.length > 0) await insert(query, organisation, rows, now)
  return judged
}

/** Why a device may not write in a document that has a membership (SPEC R-19); null when it may. */
function standingOf(people: People, envelope: ReceivedEnvelope): AppendOutcome | null {
  if (envelope.epoch < (people.chain.at(-1)?.epoch ?? 0)) return 'stale-epoch'
  const standing = checkStanding(people, envelope)
  return standing.ok ? null : standing.error.kind
}

/**
 * Where the membership and devices of these documents were changed last; held until the end, so that nobody is put
 * out in between. Documents without a membership are not among them: there, whoever may write, writes.
 */
async function lockDocuments(
  query: Query,
  submissions: readonly Submission[],
): Promise<ReadonlyMap<DocumentId, number>> {
  const rows = await query
    .selectFrom('documents')
    .select(['document', 'epoch', 'people_place'])
    .where('document', 'in', [...new Set(submissions.map(({ document }) => document))])
    .orderBy('document')
    .forKeyShare()
    .execute()
  return new Map(
    rows.flatMap(({ document, epoch, people_place }) =>
      epoch === null ? [] : [[document as DocumentId, people_place] as const],
    ),
  )
}

/** Which of the senders are members of which document, with which devices, at this moment. */
async function writersAmong(query: Query, submissions: readonly Submission[]): Promise<Set<string>> {
  const found = await query
    .selectFrom('members')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.organisation', '=', 'members.organisation')
        .onRef('accounts.account', '=', 'members.account')
        .on('accounts.closed_at', 'is', null),
    )
    .leftJoin('devices', (join) =>
      join
        .onRef('devices.organisation', '=', 'members.organisation')
        .onRef('devices.account', '=', 'members.account')
        .on('devices.removed_at', 'is', null),
    )
    .select(['members.document', 'members.account', 'devices.device'])
    .where('members.document', 'in', [...new Set(submissions.map(({ document }) => document))])
    .where('members.account', 'in', [...new Set(submissions.map(({ account }) => account))].map(bytesOf))
    .execute()
  return new Set(
    found.flatMap(({ document, account, device }) => {
      const member = `${document}/${hexOf(account)}`
      return device === null ? [member] : [member, `${member}/${hexOf(device)}`]
    }),
  )
}

interface Place {
  readonly document: DocumentId
  readonly device: string
}

/** The heads of these devices, held until the transaction ends; in one order, so that two never wait for each other. */
async function lockHeads(
  query: Query,
  organisation: OrganisationId,
  places: readonly Place[],
): Promise<Map<string, Head>> {
  const wanted = [
    ...new Map(places.map((place) => [placeOf(place.document, place.device), place])).values(),
  ].sort((a, b) => (placeOf(a.document, a.device) < placeOf(b.document, b.device) ? -1 : 1))
  if (wanted.length === 0) return new Map()
  const lock = async () => {
    const { rows } = await sql<{ document: string; device: Uint8Array; seq: number; hash: Uint8Array }>`
      select document, device, seq, hash from heads
      where (document, device) in (${sql.join(wanted.map(({ document, device }) => sql`(${document}, ${bytesOf(device)})`))})
      order by document, device for update`.execute(query)
    return new Map(
      rows.map(({ document, device, seq, hash }) => [
        `${document}/${hexOf(device)}/`,
        { seq, hash: hexOf(hash) },
      ]),
    )
  }
  const heads = await lock()
  const missing = wanted.filter(({ document, device }) => !heads.has(placeOf(document, device)))
  if (missing.length === 0) return heads
  // A row to hold on to for a device that has written nothing yet; somebody else may make it first.
  await query
    .insertInto('heads')
    .values(
      missing.map(({ document, device }) => ({
        organisation: bytesOf(organisation),
        document,
        device: bytesOf(device),
        seq: 0,
        hash: bytesOf(noHash),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return lock()
}

async function hashesAt(
  query: Query,
  places: readonly (Place & { readonly seq: number })[],
): Promise<Map<string, string>> {
  if (places.length === 0) return new Map()
  const { rows } = await sql<{ document: DocumentId; device: Uint8Array; seq: number; hash: Uint8Array }>`
    select document, device, seq, hash from envelopes
    where (document, device, seq) in (${sql.join(
      places.map(({ document, device, seq }) => sql`(${document}, ${bytesOf(device)}, ${seq}::bigint)`),
    )})`.execute(query)
  return new Map(
    rows.map(({ document, device, seq, hash }) => [placeOf(document, hexOf(device), seq), hexOf(hash)]),
  )
}

async function insert(
  query: Query,
  organisation: OrganisationId,
  rows: readonly (ReceivedEnvelope & Place)[],
  now: Date,
): Promise<void> {
  // To the hour: when exactly somebody wrote is nobody's business.
  const storedAt = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000)
  const own = bytesOf(organisation)
  await query
    .insertInto('envelopes')
    .values(
      rows.map(({ document, device, seq, hash, bytes }) => ({
        organisation: own,
        document,
        device: bytesOf(device),
        seq,
        hash: bytesOf(hash),
        size: bytes.length,
        bytes,
        stored_at: storedAt,
      })),
    )
    .execute()
  const last = new Map(rows.map((row) => [placeOf(row.document, row.device), row]))
  await query
    .insertInto('heads')
    .values(
      [...last.values()].map(({ document, device, seq, hash }) => ({
        organisation: own,
        document,
        device: bytesOf(device),
        seq,
        hash: bytesOf(hash),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisation', 'document', 'device']).doUpdateSet((row) => ({
        seq: row.ref('excluded.seq'),
        hash: row.ref('excluded.hash'),
      })),
    )
    .execute()
}
