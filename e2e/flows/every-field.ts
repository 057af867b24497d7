import { randomUUID } from 'node:crypto'
import { parseCalendarDay } from '@lef/method'
import { coachSchema, indexSchema, Records, trajectorySchema, type Schema } from '@lef/store'
import type { Doc } from 'yjs'
import type { Library } from '../../apps/web/src/app/library.ts'

/** What a field is called in a test: `trajectory.scenes.text`, `coach.notes.text`, `trajectory.goal`. */
export type FieldName = string

/** Ids of the one trajectory and its one conversation that were filled. */
export interface Filled {
  readonly trajectory: string
  readonly conversation: string
}

const read = (fields: Schema['root'], kind: 'text' | 'value'): string[] =>
  Object.entries(fields).flatMap(([name, field]) => (field.kind === kind ? [name] : []))

/**
 * Fills every text that the documents of one trajectory can hold, one row a table, by the schema itself:
 * a field that is added later is filled as well. The conversation is in progress.
 * @param words what is to stand in a field
 */
export async function fillEveryField(library: Library, words: (field: FieldName) => string): Promise<Filled> {
  const trajectory = await library.createTrajectory({
    language: 'nl',
    address: 'je',
    coachRelation: 'independent',
  })
  if (!trajectory) throw new Error('No trajectory could be made')
  const ids = new Map<string, string>()
  const { shared, coach } = trajectory
  fillDocument(shared.doc, trajectorySchema, 'trajectory', ids, words)
  const conversation = ids.get('conversations') ?? ''
  fillDocument(coach.doc, coachSchema, 'coach', new Map([...ids, ['notes', conversation]]), words)
  fillDocument(library.index.doc, { root: indexSchema.root, tables: {} }, 'index', new Map(), words)

  shared.set('conversations', conversation, { createdAt: Date.now(), startedAt: Date.now() })
  const [option] = shared.rows('options')
  if (option) shared.set('options', option.id, { attractiveness: 8, feasibility: 6, chosen: true })
  const [action] = shared.rows('actions')
  const day = parseCalendarDay('2026-11-27')
  if (action) shared.set('actions', action.id, { motivation: 7, partOf: null, start: day, end: day })
  const [checkIn] = shared.rows('checkIns')
  if (checkIn) shared.set('checkIns', checkIn.id, { at: Date.now(), outcome: 'not-done' })
  const [asked] = coach.rows('asked')
  if (asked) coach.set('asked', asked.id, { step: 'goal', question: null, prepared: null })
  return { trajectory: trajectory.id, conversation }
}

/** What rows point at, by the name of the field. */
const pointsAt: Readonly<Record<string, string>> = {
  conversation: 'conversations',
  option: 'options',
  action: 'actions',
}

function fillDocument(
  doc: Doc,
  schema: Schema,
  kind: string,
  ids: Map<string, string>,
  words: (field: FieldName) => string,
): void {
  const records = new Records(doc, schema, randomUUID)
  // Which fields there are is only known from the schema as it runs: `never` stands for "one of them".
  records.change(() => {
    for (const field of read(schema.root, 'text'))
      records.writeRoot(field as never, words(`${kind}.${field}`))
    for (const [table, fields] of Object.entries(schema.tables)) {
      const given: Record<string, unknown> = {}
      for (const field of read(fields, 'text')) given[field] = words(`${kind}.${table}.${field}`)
      for (const field of read(fields, 'value')) {
        const target = pointsAt[field]
        if (target !== undefined) given[field] = ids.get(target)
      }
      if (kind === 'coach' && table === 'asked') given['quoted'] = words('coach.asked.quoted')
      if (kind === 'coach' && table === 'notes') given['draft'] = words('coach.notes.draft')
      if (table === 'assents') given['names'] = [words(`${kind}.assents.names`)]
      ids.set(table, records.add(table, given as never, ids.get(table)))
    }
  })
  records.destroy()
}
