import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Notebook } from '../notebook/notebook.ts'
import { createTestDisk, value, type TestDisk } from '../notebook/test-disk.ts'
import { createTestMachine, type TestMachine } from '../notebook/test-ports.ts'
import { begin, newDocument, reopen, textOf, write } from '../notebook/test-writing.ts'
import {
  exportNotebook,
  type Description,
  type ExportFile,
  type TransferDocument,
} from './export-notebook.ts'
import type { ImportLimits } from './import-limits.ts'
import { importNotebook } from './import-notebook.ts'
import { sameJson } from './json.ts'

export const seed = { seed: 20261122 }

export function describe({ doc }: TransferDocument): Description {
  const text = doc.getText('t').toString()
  return { values: { text, numbers: [1.5, null, true] }, markdown: `# ${text}\n`, title: text.slice(0, 40) }
}

export interface Desk {
  readonly machine: TestMachine
  readonly disk: TestDisk
  readonly notebook: Notebook
}

export async function desk(seedNumber: number): Promise<Desk> {
  const disk = createTestDisk()
  const machine = createTestMachine(seedNumber, disk)
  return { machine, disk, notebook: await begin(machine.tab()) }
}

export async function exported({ machine, notebook }: Desk, sealed?: string): Promise<ExportFile> {
  const { crypto, argon2id } = machine.tab()
  const options = { crypto, argon2id, describe, ...(sealed === undefined ? {} : { passphrase: sealed }) }
  return value(await exportNotebook(notebook, options))
}

export async function imported(
  { machine, notebook }: Desk,
  bytes: Uint8Array,
  sealed?: string,
  limits?: ImportLimits,
  identity?: 'bring',
) {
  const { crypto, argon2id } = machine.tab()
  return importNotebook(notebook, bytes, {
    crypto,
    argon2id,
    verify: (document, values) => sameJson(describe(document).values, values),
    ...(sealed === undefined ? {} : { passphrase: sealed }),
    ...(limits === undefined ? {} : { limits }),
    ...(identity === undefined ? {} : { identity }),
  })
}

/** Everything that the notebook on this disk says. */
export async function contents({ notebook }: Desk): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const { id } of value(await notebook.documents())) {
    const document = await reopen(notebook, id)
    texts[id] = textOf(document)
    await document.close()
  }
  return texts
}

export async function filled(seedNumber: number, texts: Record<string, string>): Promise<Desk> {
  const made = await desk(seedNumber)
  for (const [id, words] of Object.entries(texts)) {
    const document = await newDocument(made.notebook, id)
    write(document, words)
    await document.close()
  }
  return made
}

/** An export whose parts were changed, with a digest that fits again. */
export async function reworked(
  change: (json: { [name: string]: unknown; documents: Record<string, unknown>[] }) => void,
) {
  const from = await filled(1, { one: 'hallo', two: 'daar' })
  const files = unzipSync((await exported(from)).bytes)
  const json: unknown = JSON.parse(new TextDecoder().decode(files['lef.json']))
  change(json as { documents: Record<string, unknown>[] })
  return zipped(JSON.stringify(json))
}

export async function zipped(json: string | Uint8Array): Promise<Uint8Array> {
  const bytes = typeof json === 'string' ? strToU8(json) : json
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  const digest = strToU8(`${Buffer.from(hash).toString('hex')}  lef.json\n`)
  return zipSync({ 'lef.json': bytes, 'lef.json.sha256': digest })
}
