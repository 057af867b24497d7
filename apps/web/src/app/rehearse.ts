import { createMemoryStorage, openNotebook, scheduleByTimeout, type NotebookPorts } from '@lef/store'
import { webVaultCrypto } from '@lef/vault'
import { Library } from './library.ts'
import { notebookDocuments } from './notebook-documents.ts'

/** As much as some twenty conversations hold. */
const rows = 600
/** A few milliseconds of work each. */
const rowsAtOnce = 60
const times = 2

const given = { language: 'nl', address: 'je', coachRelation: null } as const

/**
 * Opens a made-up trajectory the way one is opened from the disk, in memory only. A browser runs code that it has
 * run before several times as fast; so the first tap does not pay for that, but a moment in which nobody waits.
 * @param rest waits until there is time for the next step; false when it is needed no more
 * @returns how many rows it read, all openings together
 */
export async function rehearseOpening(rest: () => Promise<boolean>): Promise<number> {
  const newId = () => crypto.randomUUID()
  const ports: NotebookPorts = {
    storage: createMemoryStorage(),
    crypto: webVaultCrypto(crypto),
    argon2id: () => Promise.reject(new Error('there is no passphrase')),
    clock: () => 0,
    locks: (_name, run) => run(),
    channel: { post: () => {}, listen: () => () => {} },
    // So that what is read is a snapshot, as it mostly is.
    compactAfter: 1,
    schedule: (_milliseconds, run) => scheduleByTimeout(0, run),
  }
  const inLibrary = async (work: (library: Library) => Promise<void>): Promise<void> => {
    const opened = await openNotebook(ports)
    if (!opened.ok) return
    const library = await Library.open(notebookDocuments(opened.value), newId, ports.clock)
    if (library) await work(library)
    await opened.value.close()
    library?.close()
  }

  const id = newId() as Parameters<Library['openTrajectory']>[0]
  await inLibrary(async (library) => {
    const made = await library.createTrajectory(given, id)
    for (let at = 0; made && at < rows && (await rest()); at += rowsAtOnce) {
      made.shared.change(() => {
        for (let row = 0; row < rowsAtOnce; row++) {
          made.shared.add('checkIns', { happened: newId(), learned: newId(), next: newId() })
        }
      })
    }
    await library.documents.flush()
    // For the snapshot.
    await rest()
  })
  let read = 0
  for (let time = 0; time < times && (await rest()); time++) {
    await inLibrary(async (library) => {
      read += (await library.openTrajectory(id))?.shared.rows('checkIns').length ?? 0
    })
  }
  return read
}
