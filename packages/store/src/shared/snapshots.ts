import * as Y from 'yjs'
import {
  checkCovers,
  isEnvelopeSigned,
  makeSnapshotCheckBody,
  parseEnvelope,
  sameBytes,
  type Bytes,
  type Device,
  type Header,
  type SnapshotName,
  type Tail,
  type VaultCrypto,
} from '@lef/vault'
import { applyUpdates, wholeState, type Update, type WholeState } from '../notebook/payload.ts'
import { hashAt } from './envelope-intake.ts'
import { withRecent, type Progress } from './share-page.ts'
import { signByDevice } from './sign-by-device.ts'
import type { Standing } from './standing.ts'

/**
 * A reader that lacks what a snapshot covers, because it was thrown away, goes on from the snapshot (P-13): the progress
 * with what is covered counting as taken in. Null when the snapshot is not genuine, or of another history.
 */
export async function adoptSnapshot(
  crypto: VaultCrypto,
  standing: Standing,
  progress: Progress,
  header: Header,
  bytes: Bytes,
): Promise<Progress | null> {
  const parts = parseEnvelope(bytes)
  const device = standing.deviceOf(header.device)
  if (header.kind !== 'snapshot' || !parts.ok || device === null) return null
  if (standing.ownerOf(header.device) === null) return null
  if (!(await isEnvelopeSigned(crypto, device.verifier, parts.value))) return null
  const tails = new Map(progress.tails)
  let { recent } = progress
  for (const { device: covered, hash, ranges } of header.covers) {
    const [only] = ranges
    if (ranges.length !== 1 || only?.from !== 1) return null
    const seq = only.to
    const before = tails.get(covered)
    const known = hashAt(progress, covered, seq)
    if (known !== null && !sameBytes(known, hash)) return null
    if (seq <= (before?.seq ?? 0)) continue
    const tail: Tail = { seq, hash, epoch: before?.epoch ?? 0, seen: before?.seen ?? [] }
    tails.set(covered, tail)
    recent = withRecent(recent, covered, seq, hash)
  }
  // It must follow from what it covers itself, or it would be tried again and again.
  return (tails.get(header.device)?.seq ?? 0) === header.seq - 1 ? { ...progress, tails, recent } : null
}

/**
 * Whether a snapshot holds what it claims. `same`: its content is this document's, so that what it covers may go.
 * `cannot-tell`: this document has something newer, or not all of it. `false`: it claims what is not so.
 * @param edited whether the document has edits that are in no envelope: no snapshot can have those
 */
export function checkSnapshot(
  before: Progress,
  header: Header,
  update: Update,
  doc: Y.Doc,
  edited: boolean,
): 'same' | 'cannot-tell' | 'false' {
  const covers = checkCovers(
    { document: header.document, tails: before.tails },
    (device, seq) => hashAt(before, device, seq),
    header,
  )
  if (!covers.ok) return covers.error.kind === 'not-seen' ? 'cannot-tell' : 'false'
  if (header.kind !== 'snapshot') return 'false'
  const all = [...before.tails].every(([device, { seq }]) =>
    header.covers.some((cover) => cover.device === device && cover.ranges.at(-1)?.to === seq),
  )
  if (!all || edited) return 'cannot-tell'
  const theirs = replayed(update)
  const same = theirs !== null && sameBytes(theirs.state, stateOf(doc).state)
  return same ? 'same' : 'false'
}

/** All of a document, as a document that never was open anywhere has it: the same on every device. */
export function stateOf(doc: Y.Doc): WholeState {
  const state = replayed({ state: Y.encodeStateAsUpdateV2(doc) })
  if (state === null) throw new Error('a document can be read again')
  return state
}

function replayed(update: Update): WholeState | null {
  const doc = new Y.Doc()
  const fine = applyUpdates(doc, [update], null)
  const state = wholeState(doc)
  doc.destroy()
  return fine ? state : null
}

/** This device's word that a snapshot holds what it claims. */
export function signSnapshotCheck(crypto: VaultCrypto, device: Device, name: SnapshotName): Promise<Bytes> {
  return signByDevice(crypto, device, { kind: 'snapshot-check', body: makeSnapshotCheckBody(name) })
}
