import { sql, type RawBuilder } from 'kysely'
import { checkStanding, type DocumentId, type OrganisationId } from '@lef/protocol'
import type { AccountId, Appended, AppendOutcome } from '@lef/protocol/messages'
import { enter, type Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { sendAlong, together } from '../storage/together.ts'
import type { People } from '../sharing/board.ts'
import type { PeopleMemory } from '../sharing/people-memory.ts'
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

/** When they came, to the hour: when exactly somebody wrote is nobody's business. */
export function storedAtOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000)
}

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
  memory: PeopleMemory,
): Promise<readonly Stored[]> {
  const results = new Map<Submission, Stored>()
  for (const organisation of new Set(submissions.map((submission) => submission.organisation))) {
    const own = submissions.filter((submission) => submission.organisation === organisation)
    await enter(query, 'app', organisation)
    const stored = await storeOfOrganisation(query, organisation, own, now, memory)
    for (const [at, submission] of own.entries()) results.set(submission, stored[at] ?? 'unknown-document')
  }
  return submissions.map((submission) => results.get(submission) ?? 'unknown-document')
}

async function storeOfOrganisation(
  query: Query,
  organisation: OrganisationId,
  submissions: readonly Submission[],
  now: Date,
  memory: PeopleMemory,
): Promise<readonly Stored[]> {
  const own = bytesOf(organisation)
  const all = submissions.flatMap((submission) =>
    submission.envelopes.map((envelope) => ({ submission, document: submission.document, ...envelope })),
  )
  const wanted = placesOf(all)
  // Sent together and done in this order: that somebody is a member is asked while the documents are held, because of a
  // document that was emptied meanwhile nobody is.
  const [documents, writers, held] = await together<[DocumentRow, WriterRow, HeadRow]>(
    query,
    lockDocuments(submissions),
    writersAmong(submissions),
    lockHeads(wanted),
  )
  const allowed = writersIn(writers)
  const peoples = new Map<DocumentId, People>()
  for (const { document, epoch, people_place } of documents) {
    const people = await memory.at(query, organisation, document, people_place, epoch !== null)
    // Without a membership, whoever may write in a document, writes.
    if (people !== null) peoples.set(document, people)
  }
  const mayWrite = (of: Submission, device: string) => allowed.has(`${of.document}/${of.account}/${device}`)
  const candidates = all.filter(({ submission, device }) => mayWrite(submission, device))
  const heads = headsIn(held)
  const missing = placesOf(candidates).filter(({ document, device }) => !heads.has(placeOf(document, device)))
  if (missing.length > 0) {
    for (const [place, head] of await makeHeads(query, own, missing)) heads.set(place, head)
  }
  const past = candidates.filter(
    ({ document, device, seq }) => seq <= (heads.get(placeOf(document, device))?.seq ?? 0),
  )
  const present = await hashesAt(query, past)
  const rows: (ReceivedEnvelope & Place)[] = []
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
  if (rows.length > 0) await insert(query, own, rows, now)
  return judged
}

/** Why a device may not write in a document that has a membership (SPEC R-19); null when it may. */
function standingOf(people: People, envelope: ReceivedEnvelope): AppendOutcome | null {
  if (envelope.epoch < (people.chain.at(-1)?.epoch ?? 0)) return 'stale-epoch'
  const standing = checkStanding(people, envelope)
  return standing.ok ? null : standing.error.kind
}

interface DocumentRow {
  readonly document: DocumentId
  /** Null where there is no membership. */
  readonly epoch: number | null
  /** Where the membership and devices were changed last. */
  readonly people_place: number
}

/** The documents; held until the end, so that nobody is put out in between. */
function lockDocuments(submissions: readonly Submission[]): RawBuilder<DocumentRow> {
  const documents = [...new Set(submissions.map(({ document }) => document))]
  return sql`select document, epoch, people_place from documents
    where organisation = lef_organisation() and document = any(${documents}::text[])
    order by document for key share`
}

interface WriterRow {
  readonly document: string
  readonly account: Uint8Array
  readonly device: Uint8Array | null
}

/** Which of the senders are members of which document, with which devices, at this moment. */
function writersAmong(submissions: readonly Submission[]): RawBuilder<WriterRow> {
  const documents = [...new Set(submissions.map(({ document }) => document))]
  const accounts = [...new Set(submissions.map(({ account }) => account))]
  // Looked up one by one and by their keys, whatever is known of the tables (`limit`): a plan is kept that was made when
  // there was next to nothing, and would read all accounts for each.
  return sql`select members.document, members.account, devices.device
    from members
    cross join lateral (select from accounts
      where accounts.organisation = lef_organisation() and accounts.account = members.account
        and accounts.closed_at is null limit 1) as open
    left join devices on devices.organisation = members.organisation and devices.account = members.account
      and devices.removed_at is null
    where members.organisation = lef_organisation() and members.document = any(${documents}::text[])
      and members.account = any(${accounts.map(bytesOf)}::bytea[])`
}

function writersIn(rows: readonly WriterRow[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ document, account, device }) => {
      const member = `${document}/${hexOf(account)}`
      return device === null ? [member] : [member, `${member}/${hexOf(device)}`]
    }),
  )
}

interface Place {
  readonly document: DocumentId
  readonly device: string
}

/** Each place once, in one order, so that two who hold them never wait for each other. */
function placesOf(places: readonly Place[]): readonly Place[] {
  const each = new Map(
    places.map(({ document, device }) => [placeOf(document, device), { document, device }]),
  )
  return [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
}

interface HeadRow {
  readonly document: string
  readonly device: Uint8Array
  readonly seq: number
  readonly hash: Uint8Array
}

/**
 * The heads of these devices, held until the transaction ends; in the order of the places, and each looked up by its key
 * (`limit`: not by reading all heads there are; `between`: not by reading all that the device has).
 */
function lockHeads(places: readonly Place[]): RawBuilder<HeadRow> {
  return sql`select head.document, head.device, head.seq, head.hash
    from unnest(${places.map(({ document }) => document)}::text[], ${places.map(({ device }) => bytesOf(device))}::bytea[])
      as wanted (document, device)
    cross join lateral (select document, device, seq, hash from heads
      where heads.organisation = lef_organisation() and heads.document = wanted.document
        and heads.device between wanted.device and wanted.device limit 1 for update) as head`
}

function headsIn(rows: readonly HeadRow[]): Map<string, Head> {
  return new Map(
    rows.map(({ document, device, seq, hash }) => [
      `${document}/${hexOf(device)}/`,
      { seq, hash: hexOf(hash) },
    ]),
  )
}

/** Rows to hold on to for devices that have written nothing yet; somebody else may make them first. */
async function makeHeads(
  query: Query,
  organisation: Buffer,
  places: readonly Place[],
): Promise<ReadonlyMap<string, Head>> {
  await query
    .insertInto('heads')
    .values(
      places.map(({ document, device }) => ({
        organisation,
        document,
        device: bytesOf(device),
        seq: 0,
        hash: bytesOf(noHash),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const [rows] = await together<[HeadRow]>(query, lockHeads(places))
  return headsIn(rows)
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

/**
 * Writes the envelopes and where each device's row ends now. All of them in one block of bytes (device 16 ‖ hash 32 ‖
 * envelope, one after the other) that the database cuts: a text that never changes, and bytes that nobody writes as text.
 */
async function insert(
  query: Query,
  organisation: Buffer,
  rows: readonly (ReceivedEnvelope & Place)[],
  now: Date,
): Promise<void> {
  const block = Buffer.concat(
    rows.flatMap(({ device, hash, bytes }) => [bytesOf(device), bytesOf(hash), bytes]),
  )
  let end = 1
  const starts = rows.map(({ bytes }) => {
    const start = end
    end += 48 + bytes.length
    return start
  })
  await sendAlong(
    query,
    sql`insert into envelopes (organisation, document, device, seq, hash, size, bytes, stored_at)
      select ${organisation}::bytea, row.document, substring(block.bytes from row.start for 16), row.seq,
        substring(block.bytes from row.start + 16 for 32), row.size,
        substring(block.bytes from row.start + 48 for row.size), ${storedAtOf(now)}::timestamptz
      from (values (${block}::bytea)) as block (bytes),
        unnest(${rows.map(({ document }) => document)}::text[], ${rows.map(({ seq }) => seq)}::bigint[],
          ${starts}::int[], ${rows.map(({ bytes }) => bytes.length)}::int[]) as row (document, seq, start, size)`,
  )
  const last = [...new Map(rows.map((row) => [placeOf(row.document, row.device), row])).values()]
  await sendAlong(
    query,
    sql`insert into heads (organisation, document, device, seq, hash)
      select ${organisation}::bytea, * from unnest(${last.map(({ document }) => document)}::text[],
        ${last.map(({ device }) => bytesOf(device))}::bytea[], ${last.map(({ seq }) => seq)}::bigint[],
        ${last.map(({ hash }) => bytesOf(hash))}::bytea[])
      on conflict (organisation, document, device) do update set seq = excluded.seq, hash = excluded.hash`,
  )
}
