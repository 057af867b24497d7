import type { Database } from '../storage/database.ts'
import type { Hub } from '../relay/hub.ts'
import { readHeads, readLastPlaces } from '../relay/read-envelopes.ts'

/**
 * Finds out what other servers on the same database have stored: compares the heads of all followed documents
 * with what was there the last time, and tells where their statements end. Nothing depends on the database telling us by itself.
 */
export function createLookAround(database: Database, hub: Hub): () => Promise<void> {
  let before = new Map<string, string>()
  return async () => {
    const now = new Map<string, string>()
    for (const [organisation, documents] of hub.followed()) {
      const [heads, places] = await database.as('app', organisation, async (query) => [
        await readHeads(query, documents),
        await readLastPlaces(query, documents),
      ])
      for (const document of documents) {
        const place = places.get(document) ?? 0
        for (const follower of hub.followersOf(organisation, document)) {
          follower.tell({ type: 'statement', place })
        }
        const key = `${organisation}/${document}`
        const state = JSON.stringify(heads.get(document) ?? [])
        now.set(key, state)
        const isNew = before.get(key) !== state
        for (const follower of hub.followersOf(organisation, document)) {
          if (isNew || follower.isBehind()) follower.catchUp()
        }
      }
    }
    before = now
  }
}
