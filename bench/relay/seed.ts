import type { DocumentId } from '@lef/protocol'
import { openDatabase } from '../../apps/server/src/storage/database.ts'
import type { DatabasePlace } from '../../apps/server/src/storage/database-place.ts'
import { documentNamed } from '../../apps/server/src/testing/test-device.ts'
import {
  personOn,
  sharedDocument,
  startTestServer,
  type TestPerson,
} from '../../apps/server/src/testing/test-server.ts'

/** Somebody, and the document they write in. */
export interface Writer {
  readonly document: DocumentId
  /** The person, at a server of this address. */
  readonly at: (address: string) => TestPerson
}

/**
 * Puts people of one organisation into a database that no server has open: two to a document when `pairs`, else each with
 * a document of their own.
 */
export async function seedPeople(place: DatabasePlace, count: number, pairs = false): Promise<Writer[]> {
  const opened = await openDatabase(place)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const server = await startTestServer(opened.value, { lookAroundEvery: 3_600_000 })
  const people: TestPerson[] = []
  for (let at = 0; at < count; at++) {
    const [first] = people
    people.push(await server.newPerson(first === undefined ? {} : { organisation: first.organisation }))
  }
  const writers: Writer[] = []
  for (let at = 0; at < count; at += pairs ? 2 : 1) {
    const both = people.slice(at, at + (pairs ? 2 : 1))
    const [first, second] = both
    if (first === undefined) break
    const document = await sharedDocument(documentNamed(`d${at}`), first, second)
    for (const { organisation, account, cookie, device } of both) {
      writers.push({
        document,
        at: (address) => personOn(address, organisation, account, cookie.slice('lef='.length), device),
      })
    }
  }
  await server.server.stop()
  await opened.value.close()
  return writers
}
