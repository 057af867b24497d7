import type { CalendarDay } from '@lef/method'
import {
  checkChange,
  checkDeviceStatement,
  checkStatement,
  followChain,
  hashStatement,
  makeStatement,
  noStatement,
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
  type Statement,
} from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'
import { isWithheld, judgeSealedAnswer } from './chemistry/memory-pair.ts'
import type { MemoryDevices, MemoryDocument } from './memory-document.ts'
import type { AddedStatement, KeptStatement } from './relay.ts'
import { judgeAgreed } from './three/memory-agreed.ts'

/** The statements after a place, in order of arrival. */
export function statementsAfter(document: MemoryDocument, after: number): KeptStatement[] {
  return [...document.statements.values()]
    .filter(({ place }) => place > after)
    .toSorted((a, b) => a.place - b.place)
    .map((one) => ({
      statement: makeStatement(one.statement),
      sealed: isWithheld(document, one) ? null : one.sealed,
    }))
}

const agreedKinds: readonly Statement['kind'][] = ['agreement', 'process-fact', 'release', 'withdrawal']

/** Takes in a statement, complete or partly signed, checked as the server checks it, or says why not. */
export async function keepStatement(
  crypto: CheckingCrypto,
  devices: MemoryDevices,
  account: AccountId,
  id: DocumentId,
  document: MemoryDocument,
  bytes: Bytes,
  sealed: Bytes | null,
  today: CalendarDay,
): Promise<AddedStatement> {
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
    const purged = await purge(crypto, devices, document, statement)
    if (purged !== null) return refused(purged)
  } else if (statement.kind === 'sealed-answer') {
    const judged = await judgeSealedAnswer(crypto, document, statement, sealed)
    if (typeof judged === 'string') return refused(judged)
    // The other half is listed again, now with what is sealed.
    if (judged.half !== null) judged.half.place = ++document.places
  } else if (agreedKinds.includes(statement.kind)) {
    const judged = await judgeAgreed(crypto, document, statement, sealed ?? before?.sealed ?? null, today)
    if (typeof judged === 'string') return refused(judged)
    complete = judged.complete
  } else if (document.chain.length === 0) return refused('no-membership')
  document.statements.set(name, {
    place: ++document.places,
    statement,
    complete,
    sealed: sealed ?? before?.sealed ?? null,
  })
  return { outcome: 'kept', complete }
}

/** Throws away what a checked snapshot covers; gives why not. */
async function purge(
  crypto: CheckingCrypto,
  devices: MemoryDevices,
  document: MemoryDocument,
  statement: Statement,
): Promise<string | null> {
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
