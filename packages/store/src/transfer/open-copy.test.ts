import { expect, test } from 'vitest'
import { parseDocumentId } from '@lef/vault'
import { parseRecoveryCode, type RecoveryCode } from '@lef/vault/people'
import { words } from '@lef/vault/words-nl'
import type { Notebook } from '../notebook/notebook.ts'
import { shareId, shareKind } from '../notebook/share-document.ts'
import { createTestDisk, done, refusal, value } from '../notebook/test-disk.ts'
import { createTestMachine, type TestMachine } from '../notebook/test-ports.ts'
import {
  begin,
  newDocument,
  otherPassphrase,
  passphrase,
  reopen,
  textOf,
  write,
} from '../notebook/test-writing.ts'
import { exportNotebook, type Description, type TransferDocument } from './export-notebook.ts'
import { importNotebook } from './import-notebook.ts'
import { sameJson } from './json.ts'
import { lookAtCopy, openCopy } from './open-copy.ts'

const describe = ({ doc }: TransferDocument): Description => {
  const text = doc.getText('t').toString()
  return { values: { text }, markdown: text }
}

async function copyOf(machine: TestMachine, notebook: Notebook) {
  const { crypto, argon2id } = machine.tab()
  const file = value(await exportNotebook(notebook, { crypto, argon2id, describe }))
  return notebook.sealCopy(file.bytes)
}

async function comesIn(machine: TestMachine, file: Uint8Array): Promise<Notebook> {
  const notebook = await begin(machine.tab())
  const { crypto, argon2id } = machine.tab()
  const verify = (document: TransferDocument, values: unknown) => sameJson(describe(document).values, values)
  value(await importNotebook(notebook, file, { crypto, argon2id, verify, identity: 'bring' }))
  return notebook
}

test('S-34 a copy brings everything to another device, private documents and identity too: by the passphrase, the printed code or a passkey', async () => {
  const machine = createTestMachine(81, createTestDisk())
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'dagboek')
  write(document, 'van mij alleen')
  value(await document.flush())
  value(await notebook.create(shareKind, shareId))
  const share = value(await notebook.open(parseDocumentId(shareId) ?? never()))
  share.doc.getMap('me').set('person', 'iemand')
  value(await share.flush())
  expect(refusal(await copyOf(machine, notebook))).toBe('no-passphrase')

  expect(await notebook.setPassphrase(passphrase)).toEqual(done)
  const printed = value(await notebook.makeRecoveryCode(passphrase, words))
  const { crypto } = machine.tab()
  const code = value(await parseRecoveryCode(crypto, words, printed.join(' ')))
  const passkey = {
    credential: crypto.randomBytes(16),
    salt: crypto.randomBytes(32),
    output: crypto.randomBytes(32),
  }
  expect(await notebook.addPasskey(passphrase, passkey)).toEqual(done)
  const copy = value(await copyOf(machine, notebook))
  expect(value(await lookAtCopy(crypto, copy))).toMatchObject({
    hasCode: true,
    passkeys: [{ credential: passkey.credential, salt: passkey.salt }],
  })
  expect(new TextDecoder('latin1').decode(copy)).not.toContain('van mij')

  for (const [seed, key] of [{ passphrase }, { code }, passkey].entries()) {
    const other = createTestMachine(90 + seed, createTestDisk())
    const opened = value(await openCopy(other.tab(), copy, key))
    const brought = await comesIn(other, opened.file)
    expect(textOf(await reopen(brought, 'dagboek'))).toBe('van mij alleen')
    const me = value(await brought.open(parseDocumentId(shareId) ?? never()))
    expect(me.doc.getMap('me').get('person')).toBe('iemand')
  }
  const other = createTestMachine(99, createTestDisk())
  const refused = async (key: Parameters<typeof openCopy>[2]) =>
    refusal(await openCopy(other.tab(), copy, key))
  expect(await refused({ passphrase: otherPassphrase })).toBe('wrong-key')
  expect(await refused({ code: 'x' as RecoveryCode })).toBe('wrong-key')
  expect(await refused({ ...passkey, output: crypto.randomBytes(32) })).toBe('wrong-key')
  expect(await refused({ ...passkey, credential: crypto.randomBytes(16) })).toBe('no-way')
  expect(refusal(await openCopy(other.tab(), copy.subarray(0, 900), { passphrase }))).toBe('damaged')

  // A changed passphrase leaves the code behind, and opens copies from then on only.
  expect(await notebook.setPassphrase(otherPassphrase, passphrase)).toEqual(done)
  const later = value(await copyOf(machine, notebook))
  expect(refusal(await openCopy(other.tab(), later, { passphrase }))).toBe('wrong-key')
  expect(refusal(await openCopy(other.tab(), later, { code }))).toBe('no-way')
  expect((await openCopy(other.tab(), later, { passphrase: otherPassphrase })).ok).toBe(true)
  await notebook.lock()
  expect(refusal(await notebook.sealCopy(new Uint8Array(3)))).toBe('locked')
})

function never(): never {
  throw new Error('a name that is one')
}
