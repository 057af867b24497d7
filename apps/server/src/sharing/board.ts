import {
  contentMembers,
  hashStatement,
  parseFactBody,
  parseReleaseBody,
  parseStatement,
  parseTermsBody,
  readDeviceStatement,
  readMembership,
  sameBytes,
  type Agreement,
  type CheckedFact,
  type CheckedRelease,
  type DeviceId,
  type DeviceStatement,
  type DocumentId,
  type Membership,
  type MembershipChain,
  type PersonId,
  type Statement,
  type StatementKind,
} from '@lef/protocol'
import type { Query } from '../storage/database.ts'

/** Who takes part in a document, and whose devices write in it. */
export interface People {
  readonly chain: MembershipChain
  /** Whose device this is: of who certified it last, unless they ever revoked it (P-8). */
  readonly ownerOf: (device: DeviceId) => PersonId | null
  /** Whose device it is or was, with its key. */
  readonly everCertified: (device: DeviceId) => DeviceStatement | null
}

/** What holds in a document, by the statements that are complete. Each was checked before it came to count. */
export interface Board extends People {
  readonly document: DocumentId
  /** Null as long as there is no membership. */
  readonly head: Membership | null
  readonly agreements: readonly Agreement[]
  readonly facts: readonly CheckedFact[]
  readonly releases: readonly CheckedRelease[]
  /** The complete statements of a kind, in their order. */
  readonly said: (kind: StatementKind) => readonly Statement[]
}

const ofPeople: readonly StatementKind[] = ['membership', 'device-certificate', 'device-revocation']

/** Reads who takes part. */
export async function readPeople(query: Query, document: DocumentId): Promise<People> {
  return peopleBy(await readComplete(query, document, ofPeople))
}

/** Reads all that holds in a document. */
export async function readBoard(query: Query, document: DocumentId): Promise<Board> {
  const all = await readComplete(query, document, null)
  return boardBy(document, all)
}

/** What holds by these statements, which are complete and in their order. */
export async function boardBy(document: DocumentId, all: readonly Statement[]): Promise<Board> {
  const people = await peopleBy(all)
  const said = (kind: StatementKind) => all.filter((statement) => statement.kind === kind)
  const agreements: Agreement[] = []
  for (const statement of said('agreement')) {
    const terms = parseTermsBody(statement.body)
    if (!terms.ok) continue
    const entry = people.chain.find(({ hash }) => sameBytes(hash, terms.value.membership))
    const hash = await hashStatement(crypto, statement)
    agreements.push({ ...terms.value, hash, members: entry?.members ?? [] })
  }
  const facts: CheckedFact[] = []
  for (const statement of said('process-fact')) {
    const fact = parseFactBody(statement.body)
    if (fact.ok) facts.push({ ...fact.value, hash: await hashStatement(crypto, statement) })
  }
  const releases: CheckedRelease[] = []
  for (const statement of said('release')) {
    const release = parseReleaseBody(statement.body)
    if (release.ok) releases.push({ ...release.value, hash: await hashStatement(crypto, statement) })
  }
  return { ...people, document, head: people.chain.at(-1) ?? null, agreements, facts, releases, said }
}

/** Whether somebody reads and writes in a document now. */
export function isContentMember({ head }: Board, person: PersonId | null): boolean {
  return head !== null && contentMembers(head.members).some(({ id }) => id === person)
}

async function readComplete(
  query: Query,
  document: DocumentId,
  kinds: readonly StatementKind[] | null,
): Promise<readonly Statement[]> {
  let rows = query
    .selectFrom('statements')
    .select('bytes')
    .where('document', '=', document)
    .where('complete', '=', true)
  if (kinds !== null) rows = rows.where('kind', 'in', kinds)
  const found = await rows.orderBy('place').execute()
  return found.flatMap(({ bytes }) => {
    const statement = parseStatement(bytes)
    return statement.ok ? [statement.value] : []
  })
}

async function peopleBy(all: readonly Statement[]): Promise<People> {
  const chain: Membership[] = []
  const certified = new Map<DeviceId, DeviceStatement>()
  const revoked = new Set<string>()
  for (const statement of all) {
    if (statement.kind === 'membership') {
      const entry = await readMembership(crypto, statement)
      if (entry.ok) chain.push(entry.value)
      continue
    }
    const said = await readDeviceStatement(crypto, statement)
    if (said?.kind === 'device-certificate') certified.set(said.device, said)
    else if (said !== null) revoked.add(`${said.device}/${said.person}`)
  }
  return {
    chain,
    ownerOf: (device) => {
      const last = certified.get(device)
      return last === undefined || revoked.has(`${device}/${last.person}`) ? null : last.person
    },
    everCertified: (device) => certified.get(device) ?? null,
  }
}
