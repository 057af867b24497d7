import { describe, expect, it } from 'vitest'
import { createAsk } from './ask.ts'

const session = {
  organisation: 'a'.repeat(32),
  organisationName: 'O',
  account: 'b'.repeat(32),
  name: 'N',
  mail: 'n@example.org',
  organiser: false,
  csrf: 'token',
}

/** Asks a server that answers so, and gives what was asked of it as well. */
function asking(answer: () => Response, csrf: string | null = null) {
  const asked: { readonly address: string; readonly init: RequestInit }[] = []
  const ask = createAsk(
    {
      fetch: async (address, init = {}) => {
        asked.push({ address: String(address), init })
        return answer()
      },
    },
    () => csrf,
  )
  return { ask, asked }
}
const json = (body: unknown, init: ResponseInit = {}) => Response.json(body, init)

describe('asking the server', () => {
  it('R-8 gives what the table’s own schema reads, and nothing it does not know', async () => {
    expect(await asking(() => json(session)).ask('session')).toEqual({ ok: true, value: session })
    expect(await asking(() => json({ ...session, extra: 1 })).ask('session')).toMatchObject({
      error: { problem: 'other-version' },
    })
    const later = { version: 2, organisation: null, awaitsSetup: true }
    expect(await asking(() => json(later)).ask('about')).toMatchObject({
      error: { problem: 'other-version' },
    })
  })

  it('R-14 sends the session’s token along, and fills places in', async () => {
    const { ask, asked } = asking(() => json({}), 'token')
    await ask('closeAccount', { params: { account: 'a/b' } })
    expect(asked[0]?.address).toBe('/api/accounts/a%2Fb')
    expect(asked[0]?.init.method).toBe('DELETE')
    expect(new Headers(asked[0]?.init.headers).get('x-lef-csrf')).toBe('token')
  })

  it('tells apart that nobody answers, that no server is there, and that it refuses', async () => {
    const problemOf = async (answer: () => Response) => {
      const asked = await asking(answer).ask('about')
      return asked.ok ? null : asked.error
    }
    const broken = () => {
      throw new TypeError('Failed to fetch')
    }
    expect(await problemOf(broken)).toEqual({ problem: 'offline', wait: 0 })
    const page = () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })
    expect(await problemOf(page)).toEqual({ problem: 'no-server', wait: 0 })
    const slow = () =>
      json({ problem: 'slow-down', text: '' }, { status: 429, headers: { 'Retry-After': '7' } })
    expect(await problemOf(slow)).toEqual({ problem: 'slow-down', wait: 7000 })
    const foreign = () => json({ error: 'x' }, { status: 500 })
    expect(await problemOf(foreign)).toEqual({ problem: 'other-version', wait: 0 })
  })
})
