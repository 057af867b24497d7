import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Doc } from 'yjs'
import { documentSchemas } from './document-schemas.ts'
import { Records } from './records/records.ts'
import type { Schema } from './records/schema.ts'
import { wordFieldsOf } from './records/word-fields.ts'

const here = dirname(fileURLToPath(import.meta.url))
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'root' in value && 'tables' in value

test('no schema is forgotten: each that a source file gives is one of the kinds of documents', async () => {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('-schema.ts'),
  )
  const known = new Set<unknown>(Object.values(documentSchemas))
  const found: string[] = []
  for (const file of files) {
    const given: Record<string, unknown> = await import(join(here, file))
    for (const [name, value] of Object.entries(given)) {
      if (!isSchema(value)) continue
      found.push(name)
      expect([name, known.has(value)]).toEqual([name, true])
    }
  }
  expect(found.length).toBe(known.size)
})

test('every field in which words can stand is found, and gives back the words that were put into it', () => {
  const found: string[] = []
  for (const [kind, schema] of Object.entries<Schema>(documentSchemas)) {
    for (const { table, field, kind: how, holding } of wordFieldsOf(schema)) {
      found.push([kind, table, field].filter((part) => part !== null).join('.'))
      const records = new Records(new Doc(), schema, () => 'id')
      // Which fields there are is known as it runs only.
      if (table !== null) records.add(table, { [field]: holding('Kanarie') } as never)
      else if (how === 'text') records.writeRoot(field as never, String(holding('Kanarie')))
      else records.setRoot({ [field]: holding('Kanarie') } as never)
      const rows = table === null ? records.root() : records.rows(table)
      expect([kind, table, field, JSON.stringify(rows).includes('Kanarie')]).toEqual([
        kind,
        table,
        field,
        true,
      ])
    }
  }
  // One of each way in which words can stand somewhere.
  expect(found).toEqual(
    expect.arrayContaining([
      'trajectory.goal',
      'trajectory.scenes.text',
      'trajectory.assents.names',
      'coach.asked.quoted',
      'coach.talks.figures',
      'index.helpers',
      'index.trajectories.coachee',
      'talk.said',
      'talk.kept.words',
      'talk.corrections.was',
      'own-talk.view',
    ]),
  )
  for (const none of [
    'coach.notes.id',
    'trajectory.actions.option',
    'trajectory.actions.start',
    'index.ownCopy',
  ])
    expect(found).not.toContain(none)
})
