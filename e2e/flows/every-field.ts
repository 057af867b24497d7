import { randomUUID } from 'node:crypto'
import { parseCalendarDay, type Appointment } from '@lef/method'
import { documentSchemas, Records, wordFieldsOf, type DocumentKind, type Schema } from '@lef/store'
import type { Doc } from 'yjs'
import type { Library } from '../../apps/web/src/app/library.ts'
import { readingKinds, readingPrefix } from '../../apps/web/src/app/trajectory-documents.ts'

/** What a field is called in a test: `trajectory.scenes.text`, `coach.notes.text`, `trajectory.goal`. */
export type FieldName = string

/** Ids of the one trajectory and its one conversation that were filled. */
export interface Filled {
  readonly trajectory: string
  readonly conversation: string
}

/** A copy that the app itself makes of another field: what is found of that one is found of this one. */
const copies: Readonly<Record<FieldName, FieldName>> = {
  'index.trajectories.coachee': 'trajectory.coachee',
  'index.trajectories.coach': 'trajectory.coach',
  'index.trajectories.question': 'trajectory.coachingQuestion',
}
/** What no screen shows and no readable text tells: it is filled only where all is searched. */
const unshown: readonly FieldName[] = ['trajectory.assents.terms', 'coach.talks.figures']

/** When the appointment is that `fillEveryDocument` makes: a day and a place that stand nowhere else. */
export const secretAppointment = { day: '2031-07-19', zone: 'Antarctica/Troll' } as const

const nameOf = (kind: string, table: string | null, field: string): FieldName =>
  [kind, table, field].filter((part) => part !== null).join('.')

/** Every field of every kind of document in which words can stand, by the schemas. */
export function everyWordField(): readonly FieldName[] {
  return Object.entries<Schema>(documentSchemas).flatMap(([kind, schema]) =>
    wordFieldsOf(schema).map(({ table, field }) => nameOf(kind, table, field)),
  )
}

/**
 * Fills every text that the documents of one trajectory can hold, one row a table, by the schemas themselves:
 * a field that is added later is filled as well. The conversation is in progress.
 * @param words what is to stand in a field
 */
export async function fillEveryField(library: Library, words: (field: FieldName) => string): Promise<Filled> {
  return (await fillTrajectory(library, (field) => (unshown.includes(field) ? null : words(field)))).filled
}

/**
 * The same, and with it every other kind of document: conversations that were read back, and what no screen shows. Fails when there
 * is a field in any schema that it does not fill.
 */
export async function fillEveryDocument(
  library: Library,
  words: (field: FieldName) => string,
): Promise<Filled> {
  const done = new Set<FieldName>()
  const say = (field: FieldName): string => {
    done.add(field)
    return words(field)
  }
  const { filled, ids } = await fillTrajectory(library, say)
  const trajectory = await library.openTrajectory(filled.trajectory as never)
  const [day, until] = [parseCalendarDay(secretAppointment.day), parseCalendarDay('2099-01-01')]
  if (!trajectory || !day) throw new Error('it was made a moment ago')
  const appointment: Appointment = { day, time: '04:17', zone: secretAppointment.zone, minutes: 45 }
  trajectory.shared.set('conversations', filled.conversation, { appointment })
  for (const kind of readingKinds) {
    const listed = ids.get('talks') ?? ''
    const id = kind === 'talk' ? listed : readingPrefix(kind, trajectory.id) + listed.slice(-12)
    const opened = await library.documents.open(id, kind)
    if (opened === null || opened === 'damaged') throw new Error(`No ${kind} could be made`)
    fillDocument(opened.doc, kind, new Map(), say)
    // The words stay until then.
    new Records(opened.doc, documentSchemas[kind], randomUUID).setRoot({ until, createdAt: Date.now() })
    await opened.close()
  }
  trajectory.coach.set('talks', ids.get('talks') ?? '', { wordsUntil: until })
  const left = everyWordField().filter((field) => !done.has(field) && !done.has(copies[field] ?? ''))
  if (left.length > 0) throw new Error(`Nothing was put into ${left.join(', ')}`)
  return filled
}

async function fillTrajectory(library: Library, words: (field: FieldName) => string | null) {
  const trajectory = await library.createTrajectory({
    language: 'nl',
    address: 'je',
    coachRelation: 'independent',
  })
  if (!trajectory) throw new Error('No trajectory could be made')
  const talk = readingPrefix('talk', trajectory.id) + randomUUID().slice(-12)
  const ids = new Map<string, string>([['talks', talk]])
  const { shared, coach } = trajectory
  fillDocument(shared.doc, 'trajectory', ids, words)
  const conversation = ids.get('conversations') ?? ''
  fillDocument(coach.doc, 'coach', ids.set('notes', conversation), words)
  // Its rows are the app's own: they were made with the trajectory.
  fillDocument(library.index.doc, 'index', new Map(), (field) => (field in copies ? null : words(field)))

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
  return { filled: { trajectory: trajectory.id, conversation } satisfies Filled, ids }
}

/** What rows point at, by the name of the field. */
const pointsAt: Readonly<Record<string, string>> = {
  conversation: 'conversations',
  option: 'options',
  action: 'actions',
}

function fillDocument(
  doc: Doc,
  kind: DocumentKind,
  ids: Map<string, string>,
  words: (field: FieldName) => string | null,
): void {
  const schema: Schema = documentSchemas[kind]
  const records = new Records(doc, schema, randomUUID)
  const fields = wordFieldsOf(schema)
  /** What is to stand in the fields of a table, or in those that stand by themselves. */
  const givenIn = (of: string | null): Record<string, unknown> =>
    Object.fromEntries(
      fields.flatMap(({ table, field, holding }) => {
        const said = table === of ? words(nameOf(kind, table, field)) : null
        return said === null ? [] : [[field, holding(said)]]
      }),
    )
  // Which fields there are is only known from the schema as it runs: `never` stands for "one of them".
  records.change(() => {
    for (const [field, given] of Object.entries(givenIn(null))) {
      if (schema.root[field]?.kind === 'text') records.writeRoot(field as never, String(given))
      else records.setRoot({ [field]: given } as never)
    }
    for (const [table, all] of Object.entries(schema.tables)) {
      if (kind === 'index') continue
      const given = givenIn(table)
      for (const field of Object.keys(all)) {
        const target = pointsAt[field]
        if (target !== undefined) given[field] = ids.get(target)
      }
      ids.set(table, records.add(table, given as never, ids.get(table)))
    }
  })
  records.destroy()
}
