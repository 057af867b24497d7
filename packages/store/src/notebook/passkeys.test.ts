import { expect, test } from 'vitest'
import { randomKey } from '@lef/vault'
import { freshPrfSalt, wrapForRecovery, type RecoveryCode } from '@lef/vault/people'
import { createTestDisk, done, refusal, value } from './test-disk.ts'
import { createTestMachine } from './test-ports.ts'
import { begin, newDocument, otherPassphrase, passphrase, reopen, textOf, write } from './test-writing.ts'

test('S-26 a passkey opens the notebook beside the passphrase, until it is taken away', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(31, disk)
  const tab = machine.tab()
  const notebook = await begin(tab)
  const document = await newDocument(notebook, 'one')
  write(document, 'hallo')
  const { crypto } = tab
  const passkey = () => ({
    credential: crypto.randomBytes(20),
    salt: freshPrfSalt(crypto),
    output: crypto.randomBytes(32),
  })
  const [one, other] = [passkey(), passkey()]
  // Without a lock there is nothing to open.
  expect(refusal(await notebook.addPasskey('', one))).toEqual({ reason: 'no-passphrase' })
  value(await notebook.setPassphrase(passphrase))
  expect(refusal(await notebook.addPasskey('niet de goede', one))).toMatchObject({
    reason: 'wrong-passphrase',
  })
  expect(value(await notebook.passkeys())).toEqual([])
  for (const added of [one, other]) expect(await notebook.addPasskey(passphrase, added)).toEqual(done)
  await notebook.lock()

  const { output, ...way } = one
  expect(value(await notebook.passkeys())).toEqual([way, { credential: other.credential, salt: other.salt }])
  for (const [credential, wrong] of [
    [one.credential, other.output],
    [crypto.randomBytes(20), output],
  ] as const) {
    expect(refusal(await notebook.unlockByPasskey(credential, wrong))).toBe('unknown-passkey')
  }
  expect(notebook.status).toBe('locked')
  value(await notebook.unlockByPasskey(one.credential, output))
  expect(textOf(await reopen(notebook, 'one'))).toBe('hallo')
  // The disk has neither what the passkey gave, nor the key.
  const dump = await disk.dump()
  expect(dump).not.toContain(JSON.stringify(String.fromCharCode(...output)).slice(1, -1))

  // Another kind of way is left where it is, whatever comes or goes beside it.
  const [row] = value(await disk.keyring())
  if (row?.ways === undefined) throw new Error('there are ways')
  const code = await wrapForRecovery(
    crypto,
    'twaalf woorden' as RecoveryCode,
    row.generation,
    randomKey(crypto),
  )
  value(await disk.commit({ put: { keyring: { ...row, ways: [...row.ways, code] } } }))

  value(await notebook.removePasskeys(one.credential))
  await notebook.lock()
  expect(refusal(await notebook.unlockByPasskey(one.credential, output))).toBe('unknown-passkey')
  value(await notebook.unlockByPasskey(other.credential, other.output))
  value(await notebook.removePasskeys(null))
  await notebook.lock()
  expect(value(await notebook.passkeys())).toEqual([])
  expect(value(await disk.keyring())[0]?.ways).toEqual([code])
  value(await notebook.unlock(passphrase))
})

test('S-26 new keys leave the passkeys behind, also those of an old copy of the disk', async () => {
  const disk = createTestDisk()
  const machine = createTestMachine(32, disk)
  const tab = machine.tab()
  const notebook = await begin(tab)
  value(await notebook.setPassphrase(passphrase))
  const { crypto } = tab
  const passkey = {
    credential: crypto.randomBytes(20),
    salt: freshPrfSalt(crypto),
    output: crypto.randomBytes(32),
  }
  value(await notebook.addPasskey(passphrase, passkey))
  const [before] = value(await disk.keyring())
  value(await notebook.setPassphrase(otherPassphrase, passphrase))
  expect(value(await notebook.passkeys())).toEqual([])
  const [after] = value(await disk.keyring())
  if (before?.ways === undefined || after === undefined)
    throw new Error('there is a keyring, and there was a way')
  value(await disk.commit({ put: { keyring: { ...after, ways: before.ways } } }))
  expect(value(await notebook.passkeys())).toEqual([])
  await notebook.lock()
  expect(refusal(await notebook.unlockByPasskey(passkey.credential, passkey.output))).toBe('unknown-passkey')
})
