import { deleteDB } from 'idb'
import { expect, test } from 'vitest'
import type { Result } from '@lef/vault'
import { argon2id } from '@lef/vault/argon2id'
import { browserPorts } from './browser-ports.ts'
import { openNotebook } from './open-notebook.ts'

const passphrase = 'vijf woorden die niemand raadt'

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
}

test('S-7 S-8 S-9 S-11 S-13 two tabs of a real browser: write, follow, protect, lock, unlock, erase', async () => {
  await deleteDB('lef-tabs')
  const a = value(await openNotebook(browserPorts('lef-tabs', argon2id)))
  const b = value(await openNotebook(browserPorts('lef-tabs', argon2id)))
  const id = value(await a.create('thing', 'one'))
  const inA = value(await a.open(id))
  const inB = value(await b.open(id))
  inA.doc.getText('t').insert(0, 'van a ')
  await until(() => inB.doc.getText('t').toString() === 'van a ')
  inB.doc.getText('t').insert(6, 'van b')
  await until(() => inA.doc.getText('t').toString() === 'van a van b')
  await until(() => a.saveState === 'saved' && b.saveState === 'saved')

  value(await a.setPassphrase(passphrase))
  await until(() => b.status === 'locked')
  expect(b.protection).toBe('passphrase')
  expect(await b.unlock('niet de goede')).toMatchObject({ error: { reason: 'wrong-passphrase' } })
  value(await b.unlock(passphrase))
  const again = value(await b.open(id))
  expect(again.doc.getText('t').toString()).toBe('van a van b')

  again.doc.getText('t').insert(0, 'op de valreep ')
  await b.lock()
  await until(() => a.status === 'locked')
  value(await a.unlock(passphrase))
  expect(
    value(await a.open(id))
      .doc.getText('t')
      .toString(),
  ).toBe('op de valreep van a van b')

  value(await a.erase())
  await until(() => b.status === 'open')
  expect(value(await b.documents())).toEqual([])
  await a.close()
  await b.close()
  await deleteDB('lef-tabs')
})

test('S-7 a flush that begins when the page is left is on the disk for the next', async () => {
  await deleteDB('lef-leaving')
  const notebook = value(await openNotebook(browserPorts('lef-leaving', argon2id)))
  const document = value(await notebook.open(value(await notebook.create('thing', 'one'))))
  document.doc.getText('t').insert(0, 'x'.repeat(10_000))
  value(await document.flush())
  const next = value(await openNotebook(browserPorts('lef-leaving', argon2id)))
  const found = value(await next.open(document.id))
  expect(found.doc.getText('t').toString()).toHaveLength(10_000)
  await notebook.close()
  await next.close()
  await deleteDB('lef-leaving')
})
