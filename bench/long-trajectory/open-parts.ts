import type { TrajectoryId } from '@lef/method'
import { browserPorts, openNotebook, trajectorySchema, type NotebookPorts } from '@lef/store'
import * as Y from 'yjs'
import { Library } from '../../apps/web/src/app/library.ts'
import { notebookDocuments } from '../../apps/web/src/app/notebook-documents.ts'

/** Where the time goes when a trajectory is opened, in milliseconds. */
export interface OpenParts {
  /** Opening the notebook and its list of trajectories, which the first screen has done already. */
  readonly notebook: number
  /** `library.openTrajectory`, from the call until the trajectory is there. */
  readonly open: number
  /** Of that: waiting for IndexedDB, the trajectory's own document. */
  readonly disk: number
  /** Of that: from the records in memory until the document is there (verify, decrypt, Yjs). */
  readonly decode: number
  /** Reading every row of every table for the first time. */
  readonly rows: number
  /** The whole state into a new Yjs document, measured by itself afterwards. */
  readonly yjs: number
  /** Bytes of that state. */
  readonly stateBytes: number
}

/** Opens a trajectory with the app's own library in a page that has not read it yet. */
export async function openParts(id: string): Promise<OpenParts> {
  const ports = browserPorts('lef', () => Promise.reject(new Error('a bench has no passphrase')))
  const begun = performance.now()
  const { ports: watched, read } = watchReading(ports, id)
  const opened = await openNotebook(watched)
  if (!opened.ok) throw new Error(opened.error)
  const library = await Library.open(notebookDocuments(opened.value), () => crypto.randomUUID(), Date.now)
  if (!library) throw new Error('the list of trajectories cannot be opened')
  const asked = performance.now()
  const trajectory = await library.openTrajectory(id as TrajectoryId)
  const there = performance.now()
  if (!trajectory) throw new Error(`${id} cannot be opened`)
  const [reading] = read
  if (!reading) throw new Error('nothing was read')
  for (const table of Object.keys(trajectorySchema.tables) as (keyof typeof trajectorySchema.tables)[]) {
    trajectory.shared.rows(table)
  }
  const rowsRead = performance.now()
  const state = Y.encodeStateAsUpdate(trajectory.shared.doc)
  const applying = performance.now()
  Y.applyUpdate(new Y.Doc(), state)
  const applied = performance.now()
  return {
    notebook: asked - begun,
    open: there - asked,
    disk: reading.until - reading.from,
    decode: there - reading.until,
    rows: rowsRead - there,
    yjs: applied - applying,
    stateBytes: state.length,
  }
}

function watchReading(ports: NotebookPorts, id: string) {
  const read: { from: number; until: number }[] = []
  const storage: NotebookPorts['storage'] = {
    ...ports.storage,
    document: async (document, from) => {
      const begun = performance.now()
      const reading = await ports.storage.document(document, from)
      if (document === id) read.push({ from: begun, until: performance.now() })
      return reading
    },
  }
  return { ports: { ...ports, storage }, read }
}
