import * as Y from 'yjs'
import {
  err,
  ok,
  plaintext,
  sealFile,
  sha256,
  toHex,
  utf8,
  type Argon2id,
  type Bytes,
  type Result,
  type VaultCrypto,
} from '@lef/vault'
import type { DocumentName, Notebook } from '../notebook/notebook.ts'
import type { Problem } from '../notebook/problem.ts'
import type { StorageError } from '../storage/storage.ts'
import { toBase64 } from './base64.ts'
import { importLimits, type ImportLimits } from './import-limits.ts'
import type { JsonValue } from './json.ts'

/** A document as the record layer sees it. */
export interface TransferDocument extends DocumentName {
  readonly doc: Y.Doc
}

/** A document in readable form: all its values, and a text for people. */
export interface Description {
  readonly values: JsonValue
  readonly markdown: string
  /** For the text's file name; default: kind and id. */
  readonly title?: string
}

/** What an export needs besides the notebook. */
export interface ExportOptions {
  readonly crypto: VaultCrypto
  readonly argon2id: Argon2id
  readonly describe: (document: TransferDocument) => Description
  /** Seals the file when given. */
  readonly passphrase?: string
  /**
   * What an import is to take; more is refused (`huge`). What is given by itself for a sealed file, which only Lef opens; a readable
   * one is of use without Lef, and has none unless it is given.
   */
  readonly limits?: ImportLimits
}

/** An export, ready to be saved as a file. */
export interface ExportFile {
  readonly bytes: Bytes
  /** `zip` when readable, `lef` when sealed. */
  readonly extension: 'zip' | 'lef'
  readonly mediaType: 'application/zip' | 'application/octet-stream'
  /** Documents that could not be read and are named in the export, without content. */
  readonly unreadable: readonly DocumentName[]
  /** Records that were set aside; also named in the export. */
  readonly problems: readonly Problem[]
}

/** `locked`: there is nothing to read before unlocking. `huge`: no import would take it. */
export type ExportError = StorageError | 'locked' | 'huge'

/**
 * Everything in the notebook as one file: a zip with `lef.json` (all values readable, and each document's
 * whole Yjs state) and one Markdown text a document. It writes nothing, so a full disk does not hinder it.
 */
export async function exportNotebook(
  notebook: Notebook,
  {
    crypto,
    argon2id,
    describe,
    passphrase,
    limits = passphrase === undefined ? undefined : importLimits,
  }: ExportOptions,
): Promise<Result<ExportFile, ExportError>> {
  const { exportFormat, exportVersion } = await import('./exported-notebook.ts')
  const { zipFiles } = await import('./zip.ts')
  const names = await notebook.documents()
  if (!names.ok) return names
  const documents: JsonValue[] = []
  const unreadable: DocumentName[] = []
  const files: Record<string, Uint8Array> = {}
  const taken = new Set<string>()
  for (const { id, kind } of names.value) {
    const opened = await notebook.open(id)
    if (!opened.ok) {
      if (opened.error === 'locked' || opened.error === 'storage') return err(opened.error)
      // Gone meanwhile, in another tab: then it does not belong in the export.
      if (opened.error !== 'unknown-document') unreadable.push({ id, kind })
      continue
    }
    const { values, markdown, title } = describe({ id, kind, doc: opened.value.doc })
    // Replayed: an open document remembers for undo what was deleted, and that is not to leave with the rest.
    const update = toBase64(replayed(opened.value.doc))
    await opened.value.close()
    documents.push({ id, kind, version: notebook.contentVersion, values, update })
    files[freeName(taken, title ?? `${kind} ${id}`)] = utf8(markdown)
  }
  const problems = notebook.problems
  const json = utf8(
    JSON.stringify(
      {
        format: exportFormat,
        version: exportVersion,
        documents,
        unreadable,
        problems: problems.map(({ document, record, reason, loss }) => ({ document, record, reason, loss })),
      },
      null,
      1,
    ),
  )
  // In the form of the sha256sum command, so that it can be checked without Lef.
  const digest = utf8(`${toHex(await sha256(crypto, json))}  lef.json\n`)
  // As an import counts it.
  if (limits !== undefined && json.length + digest.length > limits.inflated) return err('huge')
  files['lef.json.sha256'] = digest
  const zip = zipFiles({ 'lef.json': json, ...files })
  if (limits !== undefined && zip.length > limits.file) return err('huge')
  if (passphrase === undefined) {
    return ok({ bytes: zip, extension: 'zip', mediaType: 'application/zip', unreadable, problems })
  }
  const bytes = await sealFile(crypto, argon2id, passphrase, plaintext(zip))
  if (limits !== undefined && bytes.length > limits.file) return err('huge')
  return ok({ bytes, extension: 'lef', mediaType: 'application/octet-stream', unreadable, problems })
}

/**
 * A file name that every system takes and that is not taken yet; from now on it is. Names that differ in capitals alone
 * are one on many disks: unpacked there, the second text would take the place of the first.
 */
function freeName(taken: Set<string>, title: string): string {
  const plain = [...title.normalize('NFC').replace(/[^\p{Letter}\p{Mark}\p{Number} ._-]/gu, '')].slice(0, 80)
  const stem = plain.join('').replace(/^[ .]+|[ .]+$/g, '') || 'document'
  for (let again = 1; ; again++) {
    const name = `${stem}${again === 1 ? '' : ` (${again})`}.md`
    const folded = name.toLowerCase()
    if (taken.has(folded)) continue
    taken.add(folded)
    return name
  }
}

/** The state of a document as one who reads it anew has it. */
function replayed(doc: Y.Doc): Uint8Array {
  const anew = new Y.Doc()
  Y.applyUpdate(anew, Y.encodeStateAsUpdate(doc))
  const state = Y.encodeStateAsUpdate(anew)
  anew.destroy()
  return state
}
