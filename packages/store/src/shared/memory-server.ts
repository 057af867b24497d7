import {
  deviceIdOf,
  fromHex,
  hashStatement,
  importVerifier,
  isSignedBy,
  parseStatement,
  toHex,
  utcDayOf,
  type Bytes,
  type CheckingCrypto,
  type DocumentId,
} from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'
import {
  emptyMemoryDocument,
  newMemoryDocument,
  type MemoryDevices,
  type MemoryDocument,
} from './memory-document.ts'
import { envelopesAfter, headsOf, isTooMuch, storeEnvelope } from './memory-envelopes.ts'
import { createMemoryLines, type MemoryLine, type MemoryNetwork } from './memory-lines.ts'
import { keepStatement, statementsAfter } from './memory-statements.ts'
import { personOfAnswer } from './first-contact.ts'
import { outlineFor } from './three/memory-agreed.ts'
import type {
  AddedStatement,
  Cursor,
  EnvelopePage,
  LiveFrame,
  Relay,
  RelayProblem,
  RelayResult,
  SentEnvelope,
} from './relay.ts'

/** A server in memory. */
export interface MemoryServer {
  readonly documents: Map<DocumentId, MemoryDocument>
  /** The server as an account sees it. */
  relay(account: AccountId, name?: string): MemoryRelay
  /** What every reader is given instead of what there is; for tests of bad servers. */
  tamper: ((document: DocumentId, envelopes: readonly Bytes[]) => readonly Bytes[]) | null
  /** What is passed on instead of a whisper; for tests of what may become of one. */
  whispers: ((document: DocumentId, bytes: Bytes) => readonly Bytes[]) | null
  /** Envelopes in one page of a list. */
  pageSize: number
  /** Tells everyone live that envelopes came: `envelopes` to all of a document. */
  tell(document: DocumentId, frame: LiveFrame): void
}

/** One account's way to a memory server, which can be cut. */
export interface MemoryRelay extends Relay, MemoryNetwork {
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
export function createMemoryServer(crypto: CheckingCrypto, now: () => number = () => 0): MemoryServer {
  const documents = new Map<DocumentId, MemoryDocument>()
  const devices: MemoryDevices = new Map()
  const accounts = new Map<AccountId, string>()

  const mine = (account: AccountId, id: DocumentId): MemoryDocument | null => {
    const document = documents.get(id)
    return document?.members.has(account) ? document : null
  }
  const given = (id: DocumentId, envelopes: readonly Bytes[]): readonly Bytes[] =>
    server.tamper?.(id, envelopes) ?? envelopes
  let board: Promise<unknown> = Promise.resolve()
  const bring = (
    account: AccountId,
    id: DocumentId,
    document: MemoryDocument,
    statement: Bytes,
    sealed: Bytes | null,
  ): Promise<AddedStatement> => {
    const today = utcDayOf(now())
    // One after the other, as a transaction does: of two entries for one place in a membership one wins.
    const adding = board.then(() =>
      keepStatement(crypto, devices, account, id, document, statement, sealed, today),
    )
    board = adding.then(
      ({ outcome }) => {
        if (outcome === 'kept') lines.tell(id, { type: 'statement', document: id })
      },
      () => undefined,
    )
    return adding
  }
  const seenBySponsor = (account: AccountId, id: DocumentId) => {
    const document = documents.get(id)
    const sponsor = document?.sponsor?.account === account ? document.sponsor : null
    const outline = document && sponsor && outlineFor(document, sponsor.person)
    return document && outline ? { document, outline } : null
  }
  const page = (id: DocumentId, document: MemoryDocument, after: Cursor, most: number): EnvelopePage => {
    const all = envelopesAfter(document, after)
    return { envelopes: given(id, all.slice(0, most)), heads: headsOf(document), more: all.length > most }
  }

  const append = async (
    account: AccountId,
    id: DocumentId,
    envelopes: readonly Bytes[],
    line: MemoryLine | null,
  ): Promise<RelayResult<readonly SentEnvelope[]>> => {
    const document = mine(account, id)
    if (document === null) return refusedBy('unknown-document')
    const results: SentEnvelope[] = []
    const stored: Bytes[] = []
    for (const bytes of envelopes) {
      const result = await storeEnvelope(crypto, devices, account, id, document, bytes)
      results.push(result)
      if (result.outcome === 'stored') stored.push(bytes)
    }
    if (stored.length > 0) {
      const envelopesGiven = given(id, stored)
      if (envelopesGiven.length > 0) {
        lines.tell(id, { type: 'envelopes', document: id, envelopes: envelopesGiven }, line)
      }
    }
    return fine(results)
  }

  const lines = createMemoryLines({
    mine,
    read: (id, document, after) => page(id, document, after, Infinity),
    append,
    whispers: (id, bytes) => server.whispers?.(id, bytes) ?? [bytes],
    pageSize: () => server.pageSize,
  })
  const server: MemoryServer = {
    documents,
    tamper: null,
    whispers: null,
    pageSize: 50,
    tell: lines.tell,
    relay: (account, name = 'Iemand') => {
      accounts.set(account, name)
      let asked = 0
      const through = async <Value>(
        run: () => RelayResult<Value> | Promise<RelayResult<Value>>,
      ): Promise<RelayResult<Value>> => {
        asked++
        await Promise.resolve()
        if (relay.network === 'cut') return refusedBy('offline')
        if (!relay.signedIn) return refusedBy('not-signed-in')
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
        signedIn: true,
        asked: () => asked,
        drop: () => lines.drop(account),
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
        documents: () =>
          through(() => {
            const own = [...documents].filter(([, { members }]) => members.has(account))
            return fine(own.map(([document, { members }]) => ({ document, members: [...members] })))
          }),
        addDocument: (id) =>
          through(() => {
            const there = documents.get(id)
            if (there) return there.members.has(account) ? fine(null) : refusedBy('taken')
            documents.set(id, newMemoryDocument(account))
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
            if (document.members.size === 0) emptyMemoryDocument(document)
            lines.unfollow(removed, id)
            return fine(null)
          }),
        list: (id, after) => asMember(id, (document) => fine(page(id, document, after, server.pageSize))),
        append: (id, envelopes) =>
          through(() =>
            isTooMuch(envelopes) ? refusedBy('malformed') : append(account, id, envelopes, null),
          ),
        listStatements: (id, after) =>
          asMember(id, (document) =>
            fine({ statements: statementsAfter(document, after), last: document.places, more: false }),
          ),
        addStatement: (id, statement, sealed) =>
          asMember(id, async (document) => {
            return fine(await bring(account, id, document, statement, sealed ?? null))
          }),
        addAnswer: (id, answer) =>
          through(() => {
            const document = documents.get(id)
            if (document) {
              document.answers.set(account, { account, name, mail: `${account}@example.org`, answer })
              lines.tell(id, { type: 'answer', document: id })
            }
            return fine(null)
          }),
        listAnswers: (id) => asMember(id, (document) => fine([...document.answers.values()])),
        nameSponsor: (id, answer) =>
          asMember(id, async (document) => {
            for (const one of document.answers.values()) {
              const hash = await crypto.subtle.digest('SHA-256', one.answer)
              const person = await personOfAnswer(crypto, one.answer)
              if (toHex(new Uint8Array(hash)) !== answer || person === null) continue
              document.sponsor = { account: one.account, person }
              return fine(null)
            }
            return refusedBy('unknown-account')
          }),
        showOutline: (id) =>
          asMember(id, (document) =>
            fine((document.sponsor && outlineFor(document, document.sponsor.person)) ?? []),
          ),
        listLooks: (id) => asMember(id, ({ looks }) => fine(looks.toReversed())),
        lookAsSponsor: (id) =>
          through(() => {
            const seen = seenBySponsor(account, id)
            if (seen === null) return refusedBy('unknown-document')
            seen.document.looks.push({ account, name, at: new Date(now()).toISOString() })
            return fine(seen.outline)
          }),
        signAsSponsor: (id, bytes) =>
          through(async () => {
            const seen = seenBySponsor(account, id)
            const statement = parseStatement(bytes)
            if (seen === null || !statement.ok) return refusedBy('unknown-document')
            const hash = toHex(await hashStatement(crypto, statement.value))
            if (statement.value.kind !== 'agreement' || !seen.document.statements.has(hash))
              return fine({ outcome: 'refused', reason: 'not-here' })
            return fine(await bring(account, id, seen.document, bytes, null))
          }),
        openLive: (ears) => lines.open(account, relay, ears),
      }
      return relay
    },
  }
  return server
}
