import { sql, type RawBuilder } from 'kysely'
import { checkStanding, type DocumentId, type OrganisationId } from '@lef/protocol'
import type { AccountId, Appended } from '@lef/protocol/messages'
import type { KnownPeople, PeopleMemory } from '../sharing/people-memory.ts'
import type { Database } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'
import type { ReceivedEnvelope } from './received-envelope.ts'
import { storedAtOf, type Stored, type Submission } from './store-envelopes.ts'

/** What one device of somebody writes in a document: envelopes that follow each other. */
interface Run {
  readonly document: DocumentId
  readonly account: AccountId
  /** Where who takes part was changed last, as far as is known here. */
  readonly place: number
  readonly first: ReceivedEnvelope
  last: ReceivedEnvelope
}

/** What follows in one organisation: the runs, and of each envelope to which of them it belongs. */
interface Following {
  readonly submissions: readonly Submission[]
  readonly runs: readonly Run[]
  readonly envelopes: readonly { readonly envelope: ReceivedEnvelope; readonly run: number }[]
}

/**
 * Stores what evidently follows, as nearly everything does: one question to the database, which looks whether all is as it
 * is remembered here, and stores nothing of an organisation where it is not (SPEC ). Gives what became of the
 * submissions that are stored; the others are still to be judged.
 */
export async function storeFollowing(
  database: Database,
  submissions: readonly Submission[],
  now: Date,
  people: PeopleMemory,
): Promise<ReadonlyMap<Submission, Stored>> {
  const organisations = grouped(submissions, ({ organisation }) => organisation)
  const following = organisations.flatMap(([organisation, own]) => {
    const found = followingAmong(own, people)
    return found.runs.length === 0 ? [] : [{ organisation, ...found }]
  })
  if (following.length === 0) return new Map()
  const answers = await database.ask(
    following.map((one) => storeNext(one.organisation, one, storedAtOf(now))),
  )
  const stored = following.filter((_, at) => answers[at]?.[0]?.stored === true)
  return new Map(
    stored.flatMap(({ submissions: own }) =>
      own.map((submission) => [submission, submission.envelopes.map(asStored)] as const),
    ),
  )
}

function asStored({ device, seq, hash }: ReceivedEnvelope): Appended {
  return { outcome: 'stored', head: { device, seq, hash } }
}

/** What follows by itself and may be written by all that is remembered; a document in which anything does not, stays out. */
function followingAmong(submissions: readonly Submission[], people: PeopleMemory): Following {
  const own: Submission[] = []
  const runs: Run[] = []
  const envelopes: { envelope: ReceivedEnvelope; run: number }[] = []
  for (const [, together] of grouped(submissions, ({ document }) => document)) {
    const found = runsOf(together, people)
    if (found === null) continue
    const numbers = new Map([...found.keys()].map((device, at) => [device, runs.length + at]))
    own.push(...together)
    runs.push(...found.values())
    for (const envelope of together.flatMap((one) => one.envelopes)) {
      envelopes.push({ envelope, run: numbers.get(envelope.device) ?? -1 })
    }
  }
  return { submissions: own, runs, envelopes }
}

/** The runs of one document by device; null when anything is not evident. */
function runsOf(submissions: readonly Submission[], people: PeopleMemory): ReadonlyMap<string, Run> | null {
  const runs = new Map<string, Run>()
  for (const { organisation, document, account, envelopes } of submissions) {
    const known = people.remembered(organisation, document)
    if (known === undefined) return null
    for (const envelope of envelopes) {
      if (!mayWrite(known, envelope)) return null
      const run = runs.get(envelope.device)
      if (run === undefined) {
        runs.set(envelope.device, { document, account, place: known.place, first: envelope, last: envelope })
      } else if (run.account === account && follows(envelope, run.last)) run.last = envelope
      else return null
    }
  }
  return runs
}

function mayWrite({ people }: KnownPeople, envelope: ReceivedEnvelope): boolean {
  // Without a membership, whoever may write in a document, writes.
  return (
    people === null ||
    (envelope.epoch >= (people.chain.at(-1)?.epoch ?? 0) && checkStanding(people, envelope).ok)
  )
}

function follows({ seq, prevHash }: ReceivedEnvelope, before: ReceivedEnvelope): boolean {
  return seq === before.seq + 1 && prevHash === before.hash
}

/** Asks the database to store them; see there (`0012-store-next.ts`) for what it is given. */
function storeNext(
  organisation: OrganisationId,
  { runs, envelopes }: Following,
  storedAt: Date,
): RawBuilder<{ readonly stored: boolean }> {
  const devices = runs.flatMap(({ account, first, last }) => [
    bytesOf(account),
    bytesOf(first.device),
    bytesOf(first.prevHash),
    bytesOf(last.hash),
  ])
  let end = 1
  const starts = envelopes.map(({ envelope }) => {
    const start = end
    end += 32 + envelope.bytes.length
    return start
  })
  const block = envelopes.flatMap(({ envelope }) => [bytesOf(envelope.hash), envelope.bytes])
  return sql`select lef_store_next(${bytesOf(organisation)}::bytea,
    ${runs.map(({ document }) => document)}::text[], ${runs.map(({ place }) => place)}::int[],
    ${runs.map(({ first }) => first.seq)}::bigint[], ${runs.map(({ last }) => last.seq)}::bigint[],
    ${Buffer.concat(devices)}::bytea, ${envelopes.map(({ run }) => run + 1)}::int[],
    ${envelopes.map(({ envelope }) => envelope.seq)}::bigint[], ${starts}::int[],
    ${envelopes.map(({ envelope }) => envelope.bytes.length)}::int[], ${Buffer.concat(block)}::bytea,
    ${storedAt}::timestamptz) as stored`
}

function grouped<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups]
}
