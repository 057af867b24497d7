import type { TrajectoryId } from '@lef/method'
import {
  createIndexedDbStorage,
  openNotebook,
  Records,
  trajectorySchema,
  type Notebook,
  type OpenDocument,
  type Storage,
  type TrajectorySchema,
} from '@lef/store'
import { parseDocumentId } from '@lef/vault'
import { Library } from '../../apps/web/src/app/library.ts'
import { notebookDocuments } from '../../apps/web/src/app/notebook-documents.ts'
import { adjustablePorts, type Pace } from './pace.ts'
import { writeConversation } from './write-conversation.ts'

/** A trajectory on the disk, with what it weighs there. */
export interface Filled {
  readonly id: string
  /** The conversation that is still open. */
  readonly open: string
  readonly conversations: number
  /** Letters that people wrote. */
  readonly letters: number
  readonly snapshotBytes: number
  /** Records after the snapshot, which opening has to read as well. */
  readonly tailRecords: number
  readonly tailBytes: number
}

const dayLength = 24 * 60 * 60 * 1000
const database = 'lef'
const newId = () => crypto.randomUUID()
const now = () => Date.now()

/**
 * Fills this origin's storage with a trajectory of so many conversations, through the product's own
 * notebook: each conversation typed text by text as a writer of its own, sealed and stored as it goes.
 * One more conversation is begun and left open. In the end everything lies in one snapshot, just made.
 */
export async function fill(conversations: number): Promise<Filled> {
  const notebook = await open({ speed: 50, longestPause: 5000, resting: false })
  const id = await createTrajectory(notebook)
  const document = await openDocument(notebook, id)
  const shared = new Records(document.doc, trajectorySchema, newId)
  let writes = 0
  const breathe = async (): Promise<void> => {
    writes += 1
    if (writes % 4 === 0) await document.flush()
  }
  const begin = now() - (conversations + 1) * 21 * dayLength
  for (let place = 0; place < conversations; place++) {
    // Every conversation is a new sitting: a Yjs document has another writer then.
    document.doc.clientID = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
    await writeConversation(shared, place, begin + place * 21 * dayLength, breathe)
  }
  const last = shared.add('conversations', { createdAt: now(), startedAt: now(), timeBox: 60 })
  const letters = lettersIn(shared)
  shared.destroy()
  await document.close()
  await summarise(notebook, id)
  await notebook.close()
  await compact(id)
  return { id, open: last, conversations, letters, ...(await weigh(id)) }
}

/**
 * Types on, a record at a time, through one more snapshot and then until just before the next: so much, and
 * never more, opening has to read.
 */
export async function pileUp(
  id: string,
  conversation: string,
): Promise<Pick<Filled, 'snapshotBytes' | 'tailRecords' | 'tailBytes'>> {
  const pace: Pace = { speed: 50, longestPause: 5000, resting: false }
  const notebook = await open(pace)
  const document = await openDocument(notebook, id)
  const shared = new Records(document.doc, trajectorySchema, newId)
  const due = await typeUntilCompacted(document, shared, conversation, pace)
  const record = recordByRecord(document, shared, conversation)
  for (let left = due - 16; left > 0; left--) await record()
  shared.destroy()
  await notebook.close()
  return weigh(id)
}

/** A trajectory with nothing in it but one conversation that has begun. */
export async function fillEmpty(): Promise<{ id: string; open: string }> {
  const notebook = await open({ speed: 50, longestPause: 5000, resting: false })
  const id = await createTrajectory(notebook)
  const document = await openDocument(notebook, id)
  const shared = new Records(document.doc, trajectorySchema, newId)
  const begun = shared.add('conversations', { createdAt: now(), startedAt: now(), timeBox: 60 })
  shared.destroy()
  await document.close()
  await summarise(notebook, id)
  await notebook.close()
  return { id, open: begun }
}

/** How many records a document has had, so that a bench can tell how often something was sealed. */
export async function recordsOf(id: string): Promise<number> {
  const storage = createIndexedDbStorage(database)
  const { head } = await rowOf(storage, id)
  storage.close()
  return head.seq
}

async function open(pace: Pace, compactAfter?: number): Promise<Notebook> {
  const ports = adjustablePorts(database, pace)
  const opened = await openNotebook(compactAfter === undefined ? ports : { ...ports, compactAfter })
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

/** Has the product make one snapshot of all, as it does when nobody types. */
async function compact(id: string): Promise<void> {
  const notebook = await open({ speed: 100, longestPause: Infinity, resting: false }, 1)
  const document = await openDocument(notebook, id)
  const storage = createIndexedDbStorage(database)
  for (;;) {
    const { head, base } = await rowOf(storage, id)
    if (head.seq === base) break
    await new Promise((done) => setTimeout(done, 50))
  }
  storage.close()
  await document.close()
  await notebook.close()
}

async function createTrajectory(notebook: Notebook): Promise<TrajectoryId> {
  const library = await Library.open(notebookDocuments(notebook), newId, now)
  const made = await library?.createTrajectory({
    language: 'nl',
    address: 'je',
    coachRelation: 'independent',
  })
  if (!library || !made) throw new Error('no trajectory could be made')
  made.shared.writeRoot('coachee', 'Willemijn')
  made.shared.writeRoot('coachingQuestion', 'Hoe zeg ik wat ik vind op het moment dat het ertoe doet?')
  await notebook.flush()
  library.close()
  return made.id
}

/** Lets the list on the first screen know what is in the trajectory, as the app does. */
async function summarise(notebook: Notebook, id: TrajectoryId): Promise<void> {
  const library = await Library.open(notebookDocuments(notebook), newId, now)
  const trajectory = await library?.openTrajectory(id)
  trajectory?.shared.writeRoot('goal', 'Gehoord worden zonder hard te hoeven praten.')
  await notebook.flush()
  library?.close()
}

async function openDocument(notebook: Notebook, id: string): Promise<OpenDocument> {
  const document = parseDocumentId(id)
  const opened = document && (await notebook.open(document))
  if (!opened?.ok) throw new Error(`${id} cannot be opened`)
  return opened.value
}

/** Types a word and stores it, each time it is called. */
function recordByRecord(
  document: OpenDocument,
  shared: Records<TrajectorySchema>,
  conversation: string,
): () => Promise<void> {
  let typed = ''
  return async () => {
    typed = typed.length > 600 ? '' : `${typed}en `
    shared.write('conversations', conversation, 'wish', typed)
    const saved = await document.flush()
    if (!saved.ok) throw new Error(saved.error)
  }
}

/** Types on until the product makes one snapshot of all. Gives how many records it had let pile up. */
async function typeUntilCompacted(
  document: OpenDocument,
  shared: Records<TrajectorySchema>,
  conversation: string,
  pace: Pace,
): Promise<number> {
  const storage = createIndexedDbStorage(database)
  const record = recordByRecord(document, shared, conversation)
  const before = await rowOf(storage, document.id)
  let row = before
  while (row.base === before.base) {
    await record()
    row = await rowOf(storage, document.id)
  }
  pace.resting = true
  storage.close()
  return row.base - before.base - 1
}

function lettersIn(shared: Records<TrajectorySchema>): number {
  let letters = 0
  for (const table of Object.keys(trajectorySchema.tables) as (keyof TrajectorySchema['tables'])[]) {
    for (const [name, field] of Object.entries(trajectorySchema.tables[table])) {
      if (field.kind !== 'text') continue
      for (const row of shared.rows(table)) letters += String(row[name as keyof typeof row]).length
    }
  }
  return letters
}

async function rowOf(storage: Storage, id: string) {
  const rows = await storage.documents()
  const row = rows.ok ? rows.value.find((one) => one.id === id) : undefined
  if (!row) throw new Error(`${id} is not on the disk`)
  return row
}

async function weigh(id: string) {
  const storage = createIndexedDbStorage(database)
  const { id: document } = await rowOf(storage, id)
  const reading = await storage.document(document, 'base')
  storage.close()
  if (!reading.ok) throw new Error(reading.error)
  const [snapshot, ...tail] = reading.value.records
  return {
    snapshotBytes: snapshot?.kind === 'snapshot' ? snapshot.bytes.length : 0,
    tailRecords: tail.length,
    tailBytes: tail.reduce((sum, { bytes }) => sum + bytes.length, 0),
  }
}
