import { expect, test } from 'vitest'
import { makeStatement } from '@lef/vault'
import { value } from '../notebook/test-disk.ts'
import { Identities } from './identities.ts'
import { ShareBook } from './share-book.ts'
import { Standing } from './standing.ts'
import { twoWhoShare, type Two } from './test-two.ts'

/** Who takes part, as the coach's notebook knows it, and whether keys cannot be made ready just now. */
async function standingOf({ coach, id }: Two) {
  const { crypto } = coach.ports
  let fails = false
  const subtle = new Proxy(crypto.subtle, {
    get: (target, name) => {
      if (name === 'importKey' && fails) return () => Promise.reject(new Error('not now'))
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
  const book = value(await ShareBook.open(coach.notebook))
  const identity = value(await new Identities(crypto, book).me())
  const standing = await Standing.load({ ...crypto, subtle }, book.page(id), id, identity)
  return { standing, fail: (does: boolean) => (fails = does), close: () => book.close() }
}

test('S-17 the key of an epoch is asked for again when it could not be had, or its entry was not there yet', async () => {
  const two = await twoWhoShare(171)
  const { coachee, server, id, pass } = two
  const { standing, fail, close } = await standingOf(two)
  fail(true)
  await expect(standing.contentKey(1)).rejects.toThrow('not now')
  fail(false)
  expect(await standing.contentKey(1)).not.toBeNull()
  expect(await standing.contentKey(1)).toBe(await standing.contentKey(1))

  expect(await standing.contentKey(2)).toBeNull()
  value(await coachee.notebook.setPassphrase('vijf woorden die niemand raadt'))
  await pass(20_000)
  for (const { statement } of server.documents.get(id)?.statements.values() ?? []) {
    await standing.take({ statement: makeStatement(statement), sealed: null })
  }
  expect(standing.epoch).toBe(2)
  expect(await standing.contentKey(2)).not.toBeNull()
  await close()
})
