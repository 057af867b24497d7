import {
  checkChange,
  checkDeviceStatement,
  checkStatement,
  contentMembers,
  deviceIdOf,
  followChain,
  fromHex,
  hashEnvelope,
  hashStatement,
  importVerifier,
  isEnvelopeSigned,
  isSignedBy,
  makeStatement,
  noHash,
  noStatement,
  parseEnvelope,
  parseSnapshotCheckBody,
  parseStatement,
  peekHeader,
  readMembership,
  sameBytes,
  toHex,
  withSignature,
  type Bytes,
  type CheckingCrypto,
  type DeviceId,
  type DocumentId,
  type MembershipChain,
  type PersonId,
  type Statement,
} from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'
import type {
  AddedStatement,
  Cursor,
  EnvelopePage,
  LinkAnswer,
  LiveEars,
  LiveFrame,
  Relay,
  RelayProblem,
  RelayResult,
  SentEnvelope,
  ServerHead,
} from './relay.ts'

/** One envelope in a row; without bytes when it was thrown away for a snapshot. */
export interface MemoryEnvelope {
  readonly seq: number
  readonly hash: string
  bytes: Bytes | null
}

/** A statement in its place. */
export interface MemoryStatement {
  place: number
  statement: Statement
  complete: boolean
  sealed: Bytes | null
}

/** A document as the server has it; tests of bad servers change it. */
export interface MemoryDocument {
  readonly members: Set<AccountId>
  readonly rows: Map<DeviceId, MemoryEnvelope[]>
  readonly statements: Map<string, MemoryStatement>
  readonly answers: Map<AccountId, LinkAnswer>
  chain: MembershipChain
  readonly owners: Map<DeviceId, PersonId>
  places: number
}

/** A server in memory. */
export interface MemoryServer {
  readonly documents: Map<DocumentId, MemoryDocument>
  /** The server as an account sees it. */
  relay(account: AccountId, name?: string): MemoryRelay
  /** What every reader is given instead of what there is; for tests of bad servers. */
  tamper: ((document: DocumentId, envelopes: readonly Bytes[]) => readonly Bytes[]) | null
  /** Envelopes in one page of a list. */
  pageSize: number
  /** Tells everyone live that envelopes came: `envelopes` to all of a document. */
  tell(document: DocumentId, frame: LiveFrame): void
}

/** One account's way to a memory server, which can be cut. */
export interface MemoryRelay extends Relay {
  /** `cut`: nothing is answered; `no-live`: live connections cannot be opened; `half-open`: they are silent. */
  network: 'fine' | 'cut' | 'no-live' | 'half-open'
  /** How many requests were made. */
  readonly asked: () => number
  /** Ends the live connections, as a proxy does. */
  drop(): void
}

const refusedBy = (problem: RelayProblem['problem'], wait = 0): RelayResult<never> => ({
  ok: false,
  error: { problem, wait },
})
const fine = <Value>(value: Value): RelayResult<Value> => ({ ok: true, value })

/** A server that keeps everything in memory, and checks what the real one checks. */
export function createMemoryServer(crypto: CheckingCrypto): MemoryServer {
  const documents = new Map<DocumentId, MemoryDocument>()
  const devices = new Map<DeviceId, { account: AccountId; publicKey: Bytes; removed: boolean }>()
  const accounts = new Map<AccountId, string>()
  const lines = new Set<Line>()
  interface Line {
    readonly account: AccountId
    readonly ears: LiveEars
    readonly follows: Map<DocumentId, Map<DeviceId, number>>
    open: boolean
    silent: () => boolean
  }

  const mine = (account: AccountId, id: DocumentId): MemoryDocument | null => {
    const document = documents.get(id)
    return document?.members.has(account) ? document : null
  }
  const headsOf = (document: MemoryDocument): ServerHead[] =>
    [...document.rows].flatMap(([device, row]) => {
      const last = row.at(-1)
      return last === undefined ? [] : [{ device, seq: last.seq, hash: last.hash }]
    })
  const given = (id: DocumentId, envelopes: readonly Bytes[]): readonly Bytes[] =>
    server.tamper?.(id, envelopes) ?? envelopes
  const say = (line: Line, frame: LiveFrame): void => {
    void Promise.resolve().then(() => {
      if (line.open && !line.silent()) line.ears.frame(frame)
    })
  }
  const tell = (id: DocumentId, frame: LiveFrame, but: Line | null = null): void => {
    for (const line of lines) if (line !== but && line.follows.has(id)) say(line, frame)
  }
  const page = (id: DocumentId, document: MemoryDocument, after: Cursor, most: number): EnvelopePage => {
    const all: Bytes[] = []
    for (const [device, row] of document.rows) {
      for (const { seq, bytes } of row) if (seq > (after[device] ?? 0) && bytes !== null) all.push(bytes)
    }
    return { envelopes: given(id, all.slice(0, most)), heads: headsOf(document), more: all.length > most }
  }

  const store = async (account: AccountId, id: DocumentId, bytes: Bytes): Promise<SentEnvelope> => {
    const only = (outcome: SentEnvelope['outcome'], head: ServerHead | null = null): SentEnvelope => ({
      outcome,
      head,
    })
    const document = documents.get(id)
    const parts = parseEnvelope(bytes)
    if (!parts.ok) return only(parts.error)
    const { header } = parts.value
    if (document === undefined || header.document !== id) return only('wrong-document')
    const device = devices.get(header.device)
    if (device?.account !== account || device.removed) return only('wrong-device')
    const verifier = await importVerifier(crypto, device.publicKey)
    if (verifier === null || !(await isEnvelopeSigned(crypto, verifier, parts.value))) {
      return only('wrong-signature')
    }
    const hash = toHex(await hashEnvelope(crypto, bytes))
    const row = document.rows.get(header.device) ?? []
    const last = row.at(-1)
    const head = last === undefined ? null : { device: header.device, seq: last.seq, hash: last.hash }
    if (row.some((one) => one.seq === header.seq && one.hash === hash)) return only('known', head)
    const standing = standingOf(document, header)
    if (standing !== null) return only(standing, head)
    if (header.seq <= (last?.seq ?? 0)) return only('fork', head)
    if (header.seq > (last?.seq ?? 0) + 1) return only('gap', head)
    if (toHex(header.prevHash) !== (last?.hash ?? toHex(noHash))) return only('fork', head)
    document.rows.set(header.device, [...row, { seq: header.seq, hash, bytes }])
    return only('stored', { device: header.device, seq: header.seq, hash })
  }

  const append = async (
    account: AccountId,
    id: DocumentId,
    envelopes: readonly Bytes[],
    line: Line | null,
  ): Promise<RelayResult<readonly SentEnvelope[]>> => {
    if (mine(account, id) === null) return refusedBy('unknown-document')
    const results: SentEnvelope[] = []
    const stored: Bytes[] = []
    for (const bytes of envelopes) {
      const result = await store(account, id, bytes)
      results.push(result)
      if (result.outcome === 'stored') stored.push(bytes)
    }
    if (stored.length > 0) {
      const envelopesGiven = given(id, stored)
      if (envelopesGiven.length > 0) {
        tell(id, { type: 'envelopes', document: id, envelopes: envelopesGiven }, line)
      }
    }
    return fine(results)
  }

  const addStatement = async (
    account: AccountId,
    id: DocumentId,
    document: MemoryDocument,
    bytes: Bytes,
    sealed: Bytes | null,
  ): Promise<AddedStatement> => {
    const refused = (reason: string): AddedStatement => ({ outcome: 'refused', reason })
    const parsed = parseStatement(bytes)
    if (!parsed.ok) return refused(parsed.error)
    const name = toHex(await hashStatement(crypto, parsed.value))
    const before = document.statements.get(name)
    let statement = before?.statement ?? parsed.value
    for (const signature of parsed.value.signatures) statement = withSignature(statement, signature)
    const isNews = before === undefined || statement.signatures.length > before.statement.signatures.length
    if (before !== undefined && (before.complete || !isNews)) {
      return { outcome: 'known', complete: before.complete }
    }
    let complete = true
    if (statement.kind === 'membership') {
      const read = await readMembership(crypto, statement)
      if (!read.ok) return refused('damaged')
      const head = document.chain.at(-1)
      if (read.value.number > document.chain.length) return refused('gap')
      if (read.value.number < document.chain.length) return refused('fork')
      if (!sameBytes(read.value.prev, head?.hash ?? noStatement)) return refused('fork')
      const needed = checkChange(head ?? null, read.value)
      if (!needed.ok) return refused(needed.error)
      const longer = await followChain(crypto, id, document.chain, makeStatement(statement))
      if (longer.ok) document.chain = longer.value
      else if (longer.error === 'missing-signature') complete = false
      else return refused(longer.error)
    } else if (statement.kind === 'device-certificate' || statement.kind === 'device-revocation') {
      const said = await checkDeviceStatement(crypto, makeStatement(statement))
      if (!said.ok) return refused(said.error)
      if (said.value.kind === 'device-revocation') document.owners.delete(said.value.device)
      else if (devices.get(said.value.device)?.account !== account) return refused('wrong-device')
      else document.owners.set(said.value.device, said.value.person)
    } else if (statement.kind === 'snapshot-check') {
      const purged = await purge(document, statement)
      if (purged !== null) return refused(purged)
    } else if (document.chain.length === 0) return refused('no-membership')
    document.statements.set(name, {
      place: ++document.places,
      statement,
      complete,
      sealed: sealed ?? before?.sealed ?? null,
    })
    tell(id, { type: 'statement', document: id })
    return { outcome: 'kept', complete }
  }

  /** Throws away what a checked snapshot covers; gives why not. */
  const purge = async (document: MemoryDocument, statement: Statement): Promise<string | null> => {
    const name = parseSnapshotCheckBody(statement.body)
    const [signature] = statement.signatures
    if (!name.ok || signature === undefined) return 'damaged'
    const checker = devices.get(signature.signer as DeviceId)
    if (!checker) return 'unknown-device'
    const signer = { id: signature.signer, publicKey: checker.publicKey }
    if (!(await checkStatement(crypto, statement, [signer])).ok) return 'wrong-signature'
    const owner = document.owners.get(signature.signer as DeviceId)
    if (owner === document.owners.get(name.value.device)) return 'own-snapshot'
    const row = document.rows.get(name.value.device) ?? []
    const snapshot = row.find(({ seq, hash }) => seq === name.value.seq && hash === toHex(name.value.hash))
    const header = snapshot?.bytes ? peekHeader(snapshot.bytes) : null
    if (!header?.ok || header.value.kind !== 'snapshot') return 'not-a-snapshot'
    for (const { device, ranges } of header.value.covers) {
      for (const one of document.rows.get(device) ?? []) {
        if (ranges.some(({ from, to }) => from <= one.seq && one.seq <= to)) one.bytes = null
      }
    }
    return null
  }

  const server: MemoryServer = {
    documents,
    tamper: null,
    pageSize: 50,
    tell,
    relay: (account, name = 'Iemand') => {
      accounts.set(account, name)
      let asked = 0
      const through = async <Value>(
        run: () => RelayResult<Value> | Promise<RelayResult<Value>>,
      ): Promise<RelayResult<Value>> => {
        asked++
        await Promise.resolve()
        if (relay.network === 'cut') return refusedBy('offline')
        const result = await run()
        // Cut while it was under way: what became of it, nobody is told.
        return stillCut() ? refusedBy('offline') : result
      }
      const stillCut = (): boolean => relay.network === 'cut'
      const asMember = <Value>(
        id: DocumentId,
        run: (document: MemoryDocument) => RelayResult<Value> | Promise<RelayResult<Value>>,
      ) =>
        through(() => {
          const document = mine(account, id)
          return document === null ? refusedBy('unknown-document') : run(document)
        })
      const relay: MemoryRelay = {
        network: 'fine',
        asked: () => asked,
        drop: () => {
          for (const line of lines) if (line.account === account) end(line)
        },
        session: () => through(() => fine({ account })),
        addDevice: (publicKey, proof) =>
          through(async () => {
            const verifier = await importVerifier(crypto, publicKey)
            const said = fromHex(account) ?? new Uint8Array(0)
            const theirs = verifier && (await isSignedBy(crypto, verifier, 'lef/registration/1', said, proof))
            if (!theirs) return refusedBy('not-acceptable')
            const id = await deviceIdOf(crypto, publicKey)
            const there = devices.get(id)
            if (there && (there.account !== account || there.removed)) return refusedBy('taken')
            devices.set(id, { account, publicKey, removed: false })
            return fine(null)
          }),
        removeDevice: (device) =>
          through(() => {
            const there = devices.get(device)
            if (there?.account !== account || there.removed) return refusedBy('unknown-device')
            there.removed = true
            return fine(null)
          }),
        addDocument: (id) =>
          through(() => {
            const there = documents.get(id)
            if (there) return there.members.has(account) ? fine(null) : refusedBy('taken')
            documents.set(id, {
              members: new Set([account]),
              rows: new Map(),
              statements: new Map(),
              answers: new Map(),
              chain: [],
              owners: new Map(),
              places: 0,
            })
            return fine(null)
          }),
        addMember: (id, added) =>
          asMember(id, (document) => {
            if (!document.members.has(added) && document.members.size >= 2) return refusedBy('full')
            if (!accounts.has(added)) return refusedBy('unknown-account')
            document.members.add(added)
            return fine(null)
          }),
        removeMember: (id, removed) =>
          asMember(id, (document) => {
            if (!document.members.delete(removed)) return refusedBy('unknown-account')
            for (const line of lines) {
              if (line.account !== removed || !line.follows.delete(id)) continue
              say(line, { type: 'problem', problem: 'unknown-document', wait: 0, id: null, document: id })
            }
            return fine(null)
          }),
        list: (id, after) => asMember(id, (document) => fine(page(id, document, after, server.pageSize))),
        append: (id, envelopes) => through(() => append(account, id, envelopes, null)),
        listStatements: (id, after) =>
          asMember(id, (document) => {
            const all = [...document.statements.values()]
              .filter(({ place }) => place > after)
              .toSorted((a, b) => a.place - b.place)
            const statements = all.map(({ statement, sealed }) => ({
              statement: makeStatement(statement),
              sealed,
            }))
            return fine({ statements, last: document.places, more: false })
          }),
        addStatement: (id, statement, sealed) =>
          asMember(id, async (document) =>
            fine(await addStatement(account, id, document, statement, sealed ?? null)),
          ),
        addAnswer: (id, answer) =>
          through(() => {
            const document = documents.get(id)
            if (document) {
              document.answers.set(account, { account, name, mail: `${account}@example.org`, answer })
              tell(id, { type: 'answer', document: id })
            }
            return fine(null)
          }),
        listAnswers: (id) => asMember(id, (document) => fine([...document.answers.values()])),
        openLive: (ears) => {
          const line: Line = {
            account,
            ears,
            follows: new Map(),
            open: true,
            silent: () => relay.network === 'half-open',
          }
          void Promise.resolve().then(() => {
            if (relay.network === 'cut' || relay.network === 'no-live') return end(line)
            if (!line.open) return
            lines.add(line)
            if (!line.silent()) ears.opened()
          })
          const reach = (): boolean => line.open && !line.silent() && relay.network !== 'cut'
          return {
            subscribe: (id, after) => {
              if (!reach()) return
              const document = mine(account, id)
              if (document === null) {
                say(line, { type: 'problem', problem: 'unknown-document', wait: 0, id: null, document: id })
                return
              }
              line.follows.set(id, new Map())
              const { envelopes, heads } = page(id, document, after, Infinity)
              for (let at = 0; at < envelopes.length; at += server.pageSize) {
                const some = envelopes.slice(at, at + server.pageSize)
                say(line, { type: 'envelopes', document: id, envelopes: some })
              }
              say(line, { type: 'caught-up', document: id, heads, statements: document.places })
            },
            unsubscribe: (id) => line.follows.delete(id),
            append: (id, document, envelopes) => {
              if (!reach()) return
              void append(account, document, envelopes, line).then((answer) =>
                say(
                  line,
                  answer.ok
                    ? { type: 'appended', id, results: answer.value }
                    : { type: 'problem', id, document, ...answer.error },
                ),
              )
            },
            whisper: (id, bytes) => {
              if (reach() && mine(account, id)) tell(id, { type: 'whisper', document: id, bytes }, line)
            },
            close: () => {
              line.open = false
              lines.delete(line)
            },
          }
        },
      }
      return relay
    },
  }
  const end = (line: Line): void => {
    const was = line.open
    line.open = false
    lines.delete(line)
    if (was) void Promise.resolve().then(() => line.ears.closed())
  }
  return server
}

/** Why an envelope is not taken where there is a membership; null when it may be. */
function standingOf(
  { chain, owners }: MemoryDocument,
  { device, epoch }: { readonly device: DeviceId; readonly epoch: number },
): SentEnvelope['outcome'] | null {
  const head = chain.at(-1)
  if (head === undefined) return null
  if (epoch < head.epoch) return 'stale-epoch'
  if (epoch > head.epoch) return 'unknown-epoch'
  const owner = owners.get(device)
  if (owner === undefined) return 'unknown-device'
  if (chain.some(({ closed }) => closed.some((one) => one.device === device))) return 'after-removal'
  return contentMembers(head.members).some(({ id }) => id === owner) ? null : 'not-a-member'
}
