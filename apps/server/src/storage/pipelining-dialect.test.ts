import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it, vi } from 'vitest'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { newOrganisation } from '../testing/test-server.ts'
import { bytesOf } from './hex.ts'
import { createNaming } from './pipelining-dialect.ts'
import { sendAlong, together } from './together.ts'

onBothDatabases('statements that are not waited for', ({ database }) => {
  const names = (organisation: Awaited<ReturnType<typeof newOrganisation>>) =>
    database().as('app', organisation, (query) =>
      query.selectFrom('documents').select('document').orderBy('document').execute(),
    )

  it('R-4 are on disk when the transaction has ended, or all of it is undone and said to have failed', async () => {
    const organisation = await newOrganisation(database())
    const add = (document: string) =>
      sql`insert into documents (organisation, document, made_at) values (${bytesOf(organisation)}, ${document}, now())`
    await database().as('app', organisation, async (query) => sendAlong(query, add('one')))
    const failing = database().as('app', organisation, async (query) => {
      await sendAlong(query, add('two'))
      await sendAlong(query, add('not a name'))
      await sendAlong(query, add('three'))
    })
    await expect(failing).rejects.toMatchObject({ code: '23514' })
    const swallowing = database().as('app', organisation, async (query) => {
      await sendAlong(query, add('four'))
      await add('not a name')
        .execute(query)
        .catch(() => undefined)
    })
    await expect(swallowing).rejects.toThrow('rolled back')
    expect(await names(organisation)).toEqual([{ document: 'one' }])
  })

  it('are answered in their order, also once they are prepared', async () => {
    for (let at = 0; at < 12; at++) {
      const bytes = randomBytes(2_000)
      const [[first], [second]] = await database().as('app', null, (query) =>
        together<[{ one: number }, { two: Uint8Array }]>(
          query,
          sql`select ${at}::int as one`,
          sql`select ${bytes}::bytea as two`,
        ),
      )
      expect([first?.one, Buffer.from(second?.two ?? []).equals(bytes)]).toEqual([at, true])
    }
  })

  it('are answered after hours of silence: what is prepared stays known, or its connection is another', async () => {
    const asked = () =>
      database().as('app', null, (query) => sql<{ one: number }>`select ${1}::int as one`.execute(query))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      // So often that it is prepared under a name.
      for (let time = 0; time < 10; time++) await asked()
      for (let hour = 0; hour < 2; hour++) {
        await vi.advanceTimersByTimeAsync(3_600_000)
        expect((await asked()).rows).toEqual([{ one: 1 }])
      }
    } finally {
      vi.useRealTimers()
    }
  })
})

it('only texts that come again get a name, and a name stands for one text', () => {
  const nameOf = createNaming()
  const seen = new Map<string, string>()
  for (let round = 0; round < 8; round++) {
    for (let at = 0; at < 300; at++) {
      const name = nameOf(`text ${at}`)
      expect(nameOf(`only once ${round} ${at}`)).toBeNull()
      if (name === null) continue
      expect(seen.get(name) ?? `text ${at}`).toBe(`text ${at}`)
      seen.set(name, `text ${at}`)
    }
  }
  expect(seen.size).toBe(200)
})
