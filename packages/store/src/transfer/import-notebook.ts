import * as Y from 'yjs'
import {
  copyOf,
  err,
  looksSealed,
  ok,
  openFile,
  parseDocumentId,
  sha256,
  toHex,
  type Argon2id,
  type DocumentId,
  type Result,
  type VaultCrypto,
} from '@lef/vault'
import type { DocumentName, Incoming, MergeError, Notebook } from '../notebook/notebook.ts'
import { applyUpdates } from '../notebook/payload.ts'
import { shareId, shareKind } from '../notebook/share-document.ts'
import type { TransferDocument } from './export-notebook.ts'
import { importLimits, type ImportLimits } from './import-limits.ts'

/** What an import needs besides the notebook and the file. */
export interface ImportOptions {
  readonly crypto: VaultCrypto
  readonly argon2id: Argon2id
  /** True when the readable values are what the state says; `version` is the schema that both were written with. */
  readonly verify: (document: TransferDocument & { readonly version: number }, values: unknown) => boolean
  readonly passphrase?: string
  readonly limits?: ImportLimits
  /**
   * `bring`: the file was made by this person, for it opened with their own keys, or they said so; a notebook that is nobody yet then
   * becomes them. Else who somebody is to others is left in the file: whoever made it would have the keys.
   */
  readonly identity?: 'leave' | 'bring'
}

/**
 * Why a file was refused, whole; nothing was changed.
 * - `huge`: larger than the limits, packed or unpacked.
 * - `foreign`: not an export of Lef. `broken`: one, but cut or damaged. `newer-version`: of a later Lef.
 * - `passphrase-needed`, `wrong-passphrase`: it is sealed.
 * - `mismatch`: what it says in readable form is not what it would bring in.
 * - `wrong-kind`: a document here has the same id and is something else.
 * - the rest: the notebook could not take it (locked, full, damaged).
 */
export type ImportReason =
  | 'huge'
  | 'foreign'
  | 'broken'
  | 'passphrase-needed'
  | 'wrong-passphrase'
  | 'mismatch'
  | Exclude<MergeError, 'broken-update'>

export interface ImportError {
  readonly reason: ImportReason
  /** Which document it was about, when it was about one. */
  readonly document: DocumentId | null
}

/** What an import did. */
export interface ImportReport {
  readonly added: readonly DocumentName[]
  /** Were here already; both sides' edits are in them now. */
  readonly merged: readonly DocumentName[]
}

/** As much of a notebook as an import needs; one whose `merge` only looks shows what a file would bring. */
export type ImportPlace = Pick<Notebook, 'status' | 'contentVersion' | 'documents' | 'open' | 'merge'>

/**
 * Brings an export into the notebook: everything in it, or nothing. Who one is to others is not changed by a file: what it
 * says of that is brought only where `identity` says so, to a notebook that does not know it yet.
 */
export async function importNotebook(
  notebook: ImportPlace,
  file: Uint8Array,
  { crypto, argon2id, verify, passphrase, limits = importLimits, identity = 'leave' }: ImportOptions,
): Promise<Result<ImportReport, ImportError>> {
  const refuse = (reason: ImportReason, document: DocumentId | null = null) => err({ reason, document })
  if (notebook.status === 'locked') return refuse('locked')
  if (file.length > limits.file) return refuse('huge')
  let zip = file
  if (looksSealed(file)) {
    if (passphrase === undefined) return refuse('passphrase-needed')
    const opened = await openFile(crypto, argon2id, passphrase, file)
    if (!opened.ok) return refuse(opened.error === 'damaged' ? 'broken' : opened.error)
    zip = opened.value
  }
  const json = await readJson(crypto, zip, limits.inflated)
  if (!json.ok) return refuse(json.error)
  const { parseExport } = await import('./exported-notebook.ts')
  const documents = parseExport(json.value)
  if (!documents.ok) return refuse(documents.error)
  // The share document has its name, and no other has it: what is read as words must not be taken for keys, nor the other way.
  const dressed = documents.value.find(({ id, kind }) => (id === shareId) !== (kind === shareKind))
  if (dressed !== undefined) return refuse('wrong-kind', dressed.id)
  const fine = documents.value.map((document) => {
    const { id, kind, version, update, values } = document
    if (version > notebook.contentVersion) return { id, reason: 'newer-version' as const }
    const doc = new Y.Doc({ guid: id })
    const whole = applyUpdates(doc, [update], null)
    const same = whole && saysTheSame(() => verify({ id, kind, version, doc }, values))
    doc.destroy()
    return whole && same ? null : { id, reason: whole ? ('mismatch' as const) : ('broken' as const) }
  })
  const refused = fine.find((result) => result !== null)
  if (refused) return refuse(refused.reason, refused.id)

  const before = await notebook.documents()
  if (!before.ok) return refuse(before.error)
  const known = new Map(before.value.map(({ id, kind }) => [id, kind]))
  const other = documents.value.find(({ id, kind }) => (known.get(id) ?? kind) !== kind)
  if (other !== undefined) return refuse('wrong-kind', other.id)
  const brought: Incoming[] = documents.value.filter(({ kind }) => kind !== shareKind)
  const share = documents.value.find(({ kind }) => kind === shareKind)
  if (share !== undefined && identity === 'bring' && !(await isSomebody(notebook))) {
    const { broughtIdentity } = await import('./brought-identity.ts')
    const update = broughtIdentity(share.update)
    if (update !== null) brought.push({ ...share, update })
  }
  const merged = await notebook.merge(brought)
  if (!merged.ok) return refuse(merged.error === 'broken-update' ? 'broken' : merged.error)
  const names = brought.map(({ id, kind }) => ({ id, kind }))
  return ok({
    added: names.filter(({ id }) => !known.has(id)),
    merged: names.filter(({ id }) => known.has(id)),
  })
}

/** Whether the notebook has an identity already; one that cannot be read counts as one. */
export async function isSomebody(notebook: Pick<Notebook, 'open'>): Promise<boolean> {
  const id = parseDocumentId(shareId)
  const opened = id === null ? null : await notebook.open(id)
  if (opened === null || !opened.ok) return opened?.ok === false && opened.error !== 'unknown-document'
  const somebody = opened.value.doc.getMap('me').get('person') !== undefined
  await opened.value.close()
  return somebody
}

async function readJson(
  crypto: VaultCrypto,
  zip: Uint8Array,
  limit: number,
): Promise<Result<string, 'foreign' | 'broken' | 'huge'>> {
  const { unzipFiles } = await import('./zip.ts')
  const files = unzipFiles(zip, ['lef.json', 'lef.json.sha256'], limit)
  if (!files.ok) return files
  const json = files.value.get('lef.json')
  const digest = files.value.get('lef.json.sha256')
  if (json === undefined) return err('foreign')
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const claimed = digest && decoder.decode(digest).slice(0, 64)
    if (claimed !== toHex(await sha256(crypto, copyOf(json)))) return err('broken')
    return ok(decoder.decode(json))
  } catch {
    return err('broken')
  }
}

/** A file from elsewhere can hold anything: what the check cannot even read is not the same. */
function saysTheSame(verify: () => boolean): boolean {
  try {
    return verify()
  } catch {
    return false
  }
}
