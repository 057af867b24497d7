import type { AccountId } from '@lef/protocol/messages'
import { organisationIdFromText } from '@lef/vault'
import { expect, test } from 'vitest'
import { createAsk } from '../ask.ts'
import { leaveServer } from './leave-server.ts'

const organisation = organisationIdFromText('ab'.repeat(16))
if (organisation === null) throw new Error('sixteen bytes are an id')
const me = { organisation, mail: 'noor@example.org', account: 'cd'.repeat(16) as AccountId }

/** Asks a server that answers each address as given, and keeps what it was asked. */
function serverOf(answers: Readonly<Record<string, unknown>>) {
  const asked: { readonly path: string; readonly body: unknown }[] = []
  const fetch: typeof globalThis.fetch = async (path, init) => {
    asked.push({ path: String(path), body: JSON.parse(String(init?.body)) as unknown })
    return Response.json(answers[String(path)])
  }
  return { asked, ask: createAsk({ fetch }, () => 'token') }
}

test('R-24 leaves an account without a passphrase, and says what stays', async () => {
  const { ask, asked } = serverOf({ '/api/me': { remains: ['audit', 'devices'] } })
  expect(await leaveServer(ask, me, null)).toEqual({ ok: true, remains: ['audit', 'devices'] })
  expect(asked).toEqual([{ path: '/api/me', body: { authKey: null } }])
})

test('R-13 V-9 V-24 S-36 weak-stretching: hands nothing of a passphrase to a server that wants it stretched less than Lef ever does', async () => {
  const stretching = { salt: 'A'.repeat(22), memoryKib: 65_536, iterations: 3, parallelism: 1 }
  for (const weaker of [{ memoryKib: 1024 }, { iterations: 1 }]) {
    const { ask, asked } = serverOf({ '/api/sign-in/begin': { ...stretching, ...weaker } })
    const left = await leaveServer(ask, me, 'drie gele bussen onder de brug')
    expect(left.ok).toBe(false)
    expect(asked).toEqual([
      { path: '/api/sign-in/begin', body: { organisation: me.organisation, mail: me.mail } },
    ])
  }
})
