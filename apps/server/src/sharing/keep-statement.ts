import {
  hashStatement,
  makeStatement,
  parseStatement,
  withSignature,
  type Bytes,
  type DeviceId,
  type DocumentId,
  type EnvelopeHash,
  type Statement,
  type StatementKind,
} from '@lef/protocol'
import { limits, type StatementAnswer, type StatementRefusal } from '@lef/protocol/messages'
import type { Identity } from '../relay/identity.ts'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { readBoard } from './board.ts'
import { judgeStatement, type Effect, type JudgedBy } from './judge-statement.ts'

/** A statement as it came in. */
export interface BroughtStatement {
  readonly statement: Statement
  readonly hash: Uint8Array
  readonly sealed: Bytes | null
}

/** Reads what somebody brings, before anything is looked up. */
export async function readBrought(
  text: string,
  sealed: string | undefined,
): Promise<BroughtStatement | StatementRefusal> {
  const statement = parseStatement(bytesIn(text))
  if (!statement.ok) return statement.error
  const hash = await hashStatement(crypto, statement.value)
  return { statement: statement.value, hash, sealed: sealed === undefined ? null : bytesIn(sealed) }
}

/** What came of a statement: the answer, and whether it changed who takes part. */
export interface Outcome {
  readonly answer: StatementAnswer
  readonly changedPeople: boolean
}

const refused = (reason: StatementRefusal): Outcome => ({
  answer: { outcome: 'refused', reason },
  changedPeople: false,
})

/**
 * Keeps a statement in a document, in the transaction of `query`: a new one, or another signature under one that
 * waits (SPEC ). One after the other in every document, so that of two that contradict, one is refused.
 */
export async function keepStatement(
  query: Query,
  who: Identity,
  document: DocumentId,
  brought: BroughtStatement,
  now: number,
): Promise<Outcome> {
  const last = await lockDocument(query, document, brought.statement.kind)
  const there = await query
    .selectFrom('statements')
    .select(['place', 'complete', 'bytes', 'sealed'])
    .where('document', '=', document)
    .where('statement', '=', brought.hash)
    .executeTakeFirst()
  const hash = hexOf(brought.hash)
  const before = there && parseStatement(there.bytes)
  const merged = before?.ok === true ? withSignatures(before.value, brought.statement) : brought.statement
  const isNews = before?.ok !== true || merged.signatures.length > before.value.signatures.length
  if (there !== undefined && (there.complete || !isNews)) {
    const { place, complete } = there
    return { answer: { outcome: 'known', hash, place, complete }, changedPeople: false }
  }
  const sealed = there?.sealed ? new Uint8Array(there.sealed) : brought.sealed
  const board = await readBoard(query, document)
  const verdict = await judgeStatement(judgedBy(query, who, document, { board, now, sealed }), merged)
  if (typeof verdict === 'string') return refused(verdict)
  const size = {
    bytes: makeStatement(merged).length,
    sealed: there === undefined ? (sealed?.length ?? 0) : 0,
  }
  // A sentence can always be taken back, whoever has filled the document: there is one withdrawal of each.
  const isBack = merged.kind === 'withdrawal'
  const more = { ...size, isNew: there === undefined, complete: verdict.complete }
  if (!isBack && (await isFull(query, document, more))) return refused('full')
  const place = last + 1
  const { complete, effect } = verdict
  const values = { place, complete, bytes: makeStatement(merged), sealed }
  const withheld = merged.kind === 'sealed-answer' && effect === null
  if (there === undefined) {
    await query
      .insertInto('statements')
      .values({
        ...values,
        organisation: bytesOf(who.organisation),
        document,
        statement: brought.hash,
        kind: merged.kind,
        withheld,
        taken_back: false,
        // To the hour: when exactly somebody did something is nobody's business.
        seen_at: new Date(Math.floor(now / 3_600_000) * 3_600_000),
      })
      .execute()
  } else {
    await query
      .updateTable('statements')
      .set({ ...values, withheld })
      .where('document', '=', document)
      .where('statement', '=', brought.hash)
      .execute()
  }
  const end = effect === null ? place : await carryOut(query, document, effect, place)
  await query.updateTable('documents').set({ last_statement: end }).where('document', '=', document).execute()
  return { answer: { outcome: 'kept', hash, place, complete }, changedPeople: effect?.kind === 'people' }
}

/** Holds the document's row of statements; a change of membership also waits for envelopes that are being stored. */
async function lockDocument(query: Query, document: DocumentId, kind: StatementKind): Promise<number> {
  const row = query.selectFrom('documents').select('last_statement').where('document', '=', document)
  const held = kind === 'membership' ? row.forUpdate() : row.forNoKeyUpdate()
  return (await held.executeTakeFirstOrThrow()).last_statement
}

/** A statement with the signatures of both; where both have one of the same signer, the first stays. */
function withSignatures(first: Statement, second: Statement): Statement {
  return second.signatures
    .filter(({ signer }) => !first.signatures.some((one) => one.signer === signer))
    .reduce(withSignature, first)
}

function judgedBy(
  query: Query,
  { account }: Identity,
  document: DocumentId,
  known: Pick<JudgedBy, 'board' | 'now' | 'sealed'>,
): JudgedBy {
  const envelopeAt = (device: DeviceId, seq: number) =>
    query
      .selectFrom('envelopes')
      .select(['hash', 'bytes'])
      .where('document', '=', document)
      .where('device', '=', bytesOf(device))
      .where('seq', '=', seq)
      .executeTakeFirst()
  return {
    ...known,
    hasDevice: async (device) => {
      const row = await query
        .selectFrom('devices')
        .select('device')
        .where('device', '=', bytesOf(device))
        .where('account', '=', bytesOf(account))
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return row !== undefined
    },
    envelope: async ({ device, seq, hash }) => {
      const row = await envelopeAt(device, seq)
      if (row === undefined || row.bytes === null || Buffer.compare(row.hash, hash) !== 0) return null
      return new Uint8Array(row.bytes)
    },
    hashAt: async (device, seq) => {
      const row = await envelopeAt(device, seq)
      // What was stored, came in as a hash.
      return row === undefined ? null : (new Uint8Array(row.hash) as EnvelopeHash)
    },
  }
}

/** Whether there is no room for a statement: all that there are, are read to judge the next one. */
async function isFull(
  query: Query,
  document: DocumentId,
  more: {
    readonly bytes: number
    readonly sealed: number
    readonly isNew: boolean
    readonly complete: boolean
  },
): Promise<boolean> {
  const all = await query
    .selectFrom('statements')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('count'),
      fn.count<number>('statement').filterWhere('complete', '=', false).as('waiting'),
      fn.coalesce(fn.sum<number>(fn<number>('length', ['bytes'])), eb.lit(0)).as('bytes'),
      fn.coalesce(fn.sum<number>(fn<number>('length', ['sealed'])), eb.lit(0)).as('sealed'),
    ])
    .where('document', '=', document)
    .executeTakeFirstOrThrow()
  if (all.bytes + more.bytes > limits.allStatementsBytes) return true
  if (all.sealed + more.sealed > limits.allSealedBytes) return true
  if (!more.isNew) return false
  return all.count >= limits.statements || (!more.complete && all.waiting >= limits.waitingStatements)
}

/** What comes of a statement that counts; gives the last place after it. */
async function carryOut(query: Query, document: DocumentId, effect: Effect, place: number): Promise<number> {
  const own = () => query.updateTable('statements').where('document', '=', document)
  switch (effect.kind) {
    case 'people': {
      const { head } = effect
      await query
        .updateTable('documents')
        .set({ people_place: place, ...(head === null ? {} : { epoch: head.epoch }) })
        .where('document', '=', document)
        .execute()
      if (head !== null) await dropWaiting(query, document, ['membership', 'agreement'])
      return place
    }
    case 'agreed':
      await dropWaiting(query, document, ['agreement'])
      return place
    case 'pair':
      // The other half is listed again, now with what is sealed.
      await own()
        .set({ withheld: false, place: place + 1 })
        .where('statement', '=', effect.other)
        .execute()
      return place + 1
    case 'take-back':
      await own().set({ taken_back: true, sealed: null }).where('statement', '=', effect.release).execute()
      return place
    case 'purge':
      await purge(query, document, effect.covers)
      return place
  }
}

/** What was made for the head, or to follow the agreement, that was there before can never become complete. */
async function dropWaiting(
  query: Query,
  document: DocumentId,
  kinds: readonly StatementKind[],
): Promise<void> {
  await query
    .deleteFrom('statements')
    .where('document', '=', document)
    .where('complete', '=', false)
    .where('kind', 'in', kinds)
    .execute()
}

/** Throws away the content of what is covered: from 1 to the one whose hash was compared, and nothing else (P-13). */
async function purge(
  query: Query,
  document: DocumentId,
  covers: Extract<Effect, { kind: 'purge' }>['covers'],
): Promise<void> {
  for (const { device, ranges } of covers) {
    for (const { from, to } of ranges) {
      await query
        .updateTable('envelopes')
        .set({ bytes: null })
        .where('document', '=', document)
        .where('device', '=', bytesOf(device))
        .where('seq', '>=', from)
        .where('seq', '<=', to)
        .execute()
    }
  }
}

function bytesIn(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, 'base64url'))
}
