import type { DocumentId, OrganisationId } from '@lef/protocol'
import type { Query } from '../storage/database.ts'
import { readPeople, type People } from './board.ts'

/** Who takes part in a document, as of the place where that was changed last. */
export type PeopleOf = (
  query: Query,
  organisation: OrganisationId,
  document: DocumentId,
  place: number,
) => Promise<People>

const mostRemembered = 5_000

/** Remembers who takes part, so that not every envelope reads the whole membership: the place says whether it still holds. */
export function createPeopleMemory(): PeopleOf {
  const known = new Map<string, { readonly place: number; readonly people: People }>()
  return async (query, organisation, document, place) => {
    const key = `${organisation}/${document}`
    const found = known.get(key)
    if (found?.place === place) return found.people
    const people = await readPeople(query, document)
    known.delete(key)
    known.set(key, { place, people })
    const [oldest] = known.keys()
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
    return people
  }
}
