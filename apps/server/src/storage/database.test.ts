import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { organisationIdFromText, type OrganisationId } from '@lef/protocol'
import { describe, expect, it } from 'vitest'
import { knownColumns } from '../testing/known-columns.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { codeOf } from './again.ts'
import { openDatabase, type Database } from './database.ts'
import { migrations, type Migration } from './migrations/index.ts'

function newId(): OrganisationId {
  const id = organisationIdFromText(randomBytes(16).toString('hex'))
  if (id === null) throw new Error('sixteen bytes are an id')
  return id
}

const bytes = (id: string) => Buffer.from(id, 'hex')
const at = new Date('2026-03-01T10:00:00Z')

async function newOrganisation(database: Database): Promise<OrganisationId> {
  const organisation = newId()
  await database.as('setup', null, (query) =>
    query
      .insertInto('organisations')
      .values({ organisation: bytes(organisation), name: 'Een organisatie', made_at: at })
      .execute(),
  )
  return organisation
}

const addDocument = (database: Database, organisation: OrganisationId, document: string) =>
  database.as('app', organisation, (query) =>
    query
      .insertInto('documents')
      .values({ organisation: bytes(organisation), document, made_at: at })
      .execute(),
  )

const envelope = (organisation: OrganisationId, document: string, seq: number, content: Uint8Array) => ({
  organisation: bytes(organisation),
  document,
  device: bytes('aa'.repeat(16)),
  seq,
  hash: bytes('bb'.repeat(32)),
  size: content.length,
  bytes: content,
  stored_at: at,
})

const codeFrom = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'it worked',
    (error: unknown) => codeOf(error),
  )

onBothDatabases('the database', ({ database, place, reopen, newPlace }) => {
  it('gives back bytes, moments and whole numbers as they went in', async () => {
    const organisation = await newOrganisation(database())
    await addDocument(database(), organisation, 'd:1')
    const content = randomBytes(70_000)
    await database().as('app', organisation, (query) =>
      query
        .insertInto('envelopes')
        .values(envelope(organisation, 'd:1', 4_294_967_295, content))
        .execute(),
    )
    await reopen()
    const rows = await database().as('app', organisation, (query) =>
      query.selectFrom('envelopes').selectAll().execute(),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.seq).toBe(4_294_967_295)
    expect(rows[0]?.stored_at).toEqual(at)
    expect(Buffer.compare(rows[0]?.bytes ?? Buffer.alloc(0), content)).toBe(0)
  })

  it('is brought up to date once, whoever opens it again', async () => {
    const url = place()
    if ('url' in url) {
      const both = await Promise.all([openDatabase(url), openDatabase(url)])
      expect(both.map(({ ok }) => ok)).toEqual([true, true])
      for (const opened of both) if (opened.ok) await opened.value.close()
    }
    await reopen()
    expect(await database().answers()).toBe(true)
  })

  it('shows an organisation its own rows and nobody else’s, whatever the query asks', async () => {
    const [ours, theirs] = [await newOrganisation(database()), await newOrganisation(database())]
    await addDocument(database(), ours, 'ours')
    await addDocument(database(), theirs, 'theirs')
    const documentsOf = (organisation: OrganisationId | null) =>
      database().as('app', organisation, (query) =>
        query.selectFrom('documents').select('document').execute(),
      )
    expect(await documentsOf(ours)).toEqual([{ document: 'ours' }])
    expect(await documentsOf(theirs)).toEqual([{ document: 'theirs' }])
    expect(await documentsOf(null)).toEqual([])
    expect(await codeFrom(addDocumentInto(ours, theirs))).toBe('42501')
  })

  const addDocumentInto = (as: OrganisationId, into: OrganisationId) =>
    database().as('app', as, (query) =>
      query
        .insertInto('documents')
        .values({ organisation: bytes(into), document: 'x', made_at: at })
        .execute(),
    )

  it('shows nothing of an organisation to the owner of the tables either', async () => {
    const organisation = await newOrganisation(database())
    await addDocument(database(), organisation, 'd')
    const seen = await database().as('app', organisation, async (query) => {
      await sql`reset role`.execute(query)
      await sql`select set_config('lef.organisation', '', true)`.execute(query)
      const { rows } = await sql<{ super: boolean; rows: number }>`
        select rolsuper as super, (select count(*) from documents)::int as rows
        from pg_roles where rolname = current_user`.execute(query)
      return rows[0]
    })
    // The embedded database has one user, a superuser, whom nothing holds back: there the role does.
    expect(seen).toEqual(
      database().kind === 'postgres' ? { super: false, rows: 0 } : { super: true, rows: expect.any(Number) },
    )
    const forced = await database().as('app', organisation, (query) =>
      sql<{ relname: string }>`
        select relname from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace
          and not (relrowsecurity and relforcerowsecurity)`.execute(query),
    )
    expect(forced.rows).toEqual([{ relname: 'lef_migrations' }])
  })

  it('has no column that could hold content and that nobody has looked at', async () => {
    const { rows } = await database().as('setup', null, (query) =>
      sql<{ in_table: string; columns: readonly string[] }>`
        select c.relname::text as in_table, array_agg(attname::text) as columns
        from pg_class as c join pg_attribute on attrelid = c.oid
        where c.relkind not in ('i', 'S', 't', 'I') and c.relnamespace = 'public'::regnamespace
          and attnum > 0 and not attisdropped
          and format_type(atttypid, null) not in
            ('boolean', 'smallint', 'integer', 'bigint', 'timestamp with time zone', 'date')
        group by c.relname`.execute(query),
    )
    const sorted = ([table, columns]: readonly [string, readonly string[]]) => [table, columns.toSorted()]
    expect(Object.fromEntries(rows.map(({ in_table, columns }) => sorted([in_table, columns])))).toEqual(
      Object.fromEntries(
        Object.entries(knownColumns).map(([table, held]) => sorted([table, Object.keys(held)])),
      ),
    )
  })

  const forbidden = {
    reader:
      'envelopes heads devices documents members sign_ins sessions statements link_answers sponsors looks',
    sponsor:
      'envelopes heads devices documents members sign_ins sessions accounts audit invitations link_answers',
  } as const
  it('lets the roles of sponsor and organiser read no envelope, head, device, document, member or sign-in', async () => {
    const organisation = await newOrganisation(database())
    await addDocument(database(), organisation, 'd')
    for (const role of ['reader', 'sponsor'] as const) {
      for (const table of forbidden[role].split(' ')) {
        const read = database().as(role, organisation, (query) =>
          sql`select organisation from ${sql.table(table)}`.execute(query),
        )
        expect([role, table, await codeFrom(read)]).toEqual([role, table, '42501'])
      }
    }
    const own = await database().as('reader', organisation, (query) =>
      query.selectFrom('organisations').select('name').execute(),
    )
    expect(own).toEqual([{ name: 'Een organisatie' }])
  })

  it('lets no role of the server change or delete a stored envelope’s place or hash', async () => {
    const organisation = await newOrganisation(database())
    await addDocument(database(), organisation, 'd')
    const change = database().as('app', organisation, (query) =>
      query
        .updateTable('envelopes')
        .set({ hash: bytes('cc'.repeat(32)) })
        .execute(),
    )
    expect(await codeFrom(change)).toBe('42501')
    const remove = database().as('app', organisation, (query) => query.deleteFrom('envelopes').execute())
    expect(await codeFrom(remove)).toBe('42501')
  })

  it('keeps nothing of a transaction that failed, and goes on', async () => {
    const organisation = await newOrganisation(database())
    const half = database().as('app', organisation, async (query) => {
      await query
        .insertInto('documents')
        .values({ organisation: bytes(organisation), document: 'half', made_at: at })
        .execute()
      throw new Error('broken off')
    })
    await expect(half).rejects.toThrow('broken off')
    const rows = await database().as('app', organisation, (query) =>
      query.selectFrom('documents').selectAll().execute(),
    )
    expect(rows).toEqual([])
  })

  it('does a transaction again when the database undid it because of another one', async () => {
    const organisation = await newOrganisation(database())
    let tried = 0
    await database().as('app', organisation, async (query) => {
      tried += 1
      await query
        .insertInto('documents')
        .values({ organisation: bytes(organisation), document: 'again', made_at: at })
        .execute()
      if (tried < 3)
        await sql`do $$ begin raise exception 'conflict' using errcode = '40001'; end $$`.execute(query)
    })
    const rows = await database().as('app', organisation, (query) =>
      query.selectFrom('documents').select('document').execute(),
    )
    expect({ tried, rows }).toEqual({ tried: 3, rows: [{ document: 'again' }] })
  })

  it('refuses tables that a later version made, and steps whose text has changed', async () => {
    const [step] = migrations
    const there = await newPlace()
    const open = (steps: readonly Migration[]) => openDatabase(there, steps)
    const close = async (opened: Awaited<ReturnType<typeof open>>) => {
      if (opened.ok) await opened.value.close()
      return opened.ok ? 'opened' : opened.error
    }
    if (step === undefined) throw new Error('there is a first step')
    expect(await close(await open([step, { name: '9999-later', sql: 'select 1' }]))).toBe('opened')
    expect(await close(await open([step]))).toEqual({ why: 'newer', step: '9999-later' })
    expect(await close(await open([{ ...step, sql: `${step.sql} ` }]))).toEqual({
      why: 'changed',
      step: step.name,
    })
  })
})

describe('a PostgreSQL that is not there', () => {
  it('is named as such', async () => {
    const opened = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' })
    expect(opened).toMatchObject({ ok: false, error: { why: 'cannot-connect' } })
  })
})
