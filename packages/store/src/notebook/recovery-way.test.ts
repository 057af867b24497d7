import { expect, test } from 'vitest'
import { parseRecoveryCode, type RecoveryCode } from '@lef/vault/people'
import { words } from '@lef/vault/words-nl'
import { createTestDisk, done, refusal, value } from './test-disk.ts'
import { createTestMachine } from './test-ports.ts'
import { begin, newDocument, otherPassphrase, passphrase, reopen, textOf, write } from './test-writing.ts'

test('S-33 a recovery code opens the notebook once, under a new passphrase, and no other code does', async () => {
  const machine = createTestMachine(71, createTestDisk())
  const notebook = await begin(machine.tab())
  const document = await newDocument(notebook, 'dagboek')
  write(document, 'van mij alleen')
  value(await document.flush())
  expect(refusal(await notebook.makeRecoveryCode('', words))).toEqual({ reason: 'no-passphrase' })
  expect(await notebook.setPassphrase(passphrase)).toEqual(done)
  expect(value(await notebook.hasRecoveryCode())).toBe(false)
  expect(refusal(await notebook.makeRecoveryCode(otherPassphrase, words))).toMatchObject({
    reason: 'wrong-passphrase',
  })

  const first = value(await notebook.makeRecoveryCode(passphrase, words))
  const printed = value(await notebook.makeRecoveryCode(passphrase, words))
  expect(printed).toHaveLength(13)
  expect(value(await notebook.hasRecoveryCode())).toBe(true)
  const read = async (typed: readonly string[]) =>
    value(await parseRecoveryCode(machine.tab().crypto, words, typed.join('\n').toUpperCase()))
  const code = await read(printed)

  // Locked, on a fresh start, with the wait after wrong guesses running: the code does not wait.
  const locked = await begin(machine.tab())
  for (let guess = 0; guess < 6; guess++) await locked.unlock('niet deze wachtzin, ook niet')
  expect(value(await locked.hasRecoveryCode())).toBe(true)
  expect(refusal(await locked.unlockByCode(await read(first), otherPassphrase))).toEqual({
    reason: 'wrong-code',
  })
  expect(refusal(await locked.unlockByCode('x' as RecoveryCode, otherPassphrase))).toEqual({
    reason: 'wrong-code',
  })
  expect(refusal(await locked.unlockByCode(code, 'kort'))).toEqual({ reason: 'weak' })
  expect(locked.status).toBe('locked')
  expect(await locked.unlockByCode(code, otherPassphrase)).toEqual(done)
  expect(textOf(await reopen(locked, 'dagboek'))).toBe('van mij alleen')

  // New keys: what is on paper opens nothing any more, and the old passphrase does not either.
  expect(value(await locked.hasRecoveryCode())).toBe(false)
  await locked.lock()
  expect(refusal(await locked.unlockByCode(code, passphrase))).toEqual({ reason: 'no-code' })
  expect(refusal(await locked.unlock(passphrase))).toMatchObject({ reason: 'wrong-passphrase' })
  expect(await locked.unlock(otherPassphrase)).toEqual(done)
})
