import type { DocumentId } from '@lef/vault'
import type { Notebook, OpenDocument } from './notebook.ts'
import { openNotebook } from './open-notebook.ts'
import type { NotebookPorts } from './ports.ts'
import { value } from './test-disk.ts'

/** A passphrase that is taken, and another. */
export const passphrase = 'vijf woorden die niemand raadt'
export const otherPassphrase = 'een heel andere lange zin'

/** The notebook of a tab that must open. */
export async function begin(ports: NotebookPorts): Promise<Notebook> {
  return value(await openNotebook(ports))
}

/** A new document, open. */
export async function newDocument(notebook: Notebook, id: string, kind = 'thing'): Promise<OpenDocument> {
  return value(await notebook.open(value(await notebook.create(kind, id))))
}

/** Opens a document that must be there. */
export async function reopen(notebook: Notebook, id: string): Promise<OpenDocument> {
  return value(await notebook.open(id as DocumentId))
}

/** The document's text. */
export function textOf(document: OpenDocument): string {
  return document.doc.getText('t').toString()
}

/** Writes at the end of the document's text. */
export function write(document: OpenDocument, words: string): void {
  const text = document.doc.getText('t')
  text.insert(text.length, words)
}

/** What a new notebook on the same disk finds in a document. */
export async function onDisk(ports: NotebookPorts, id: string): Promise<string> {
  const notebook = await begin(ports)
  const document = await reopen(notebook, id)
  const text = textOf(document)
  await notebook.close()
  return text
}
