import type { DocumentId, OrganisationId } from '@lef/protocol'
import type { Query } from '../storage/database.ts'
import { readPeople, type People } from './board.ts'

/** Who takes part in a document. */
export interface KnownPeople {
  /** The place of the statement by which that was changed last. */
  readonly place: number
  /** Null where there is no membership. */
  readonly people: People | null
}

/** Remembers who takes part, so that not every envelope reads the whole membership: the place says whether it still holds. */
export interface PeopleMemory {
  /** Who takes part by the statements up to this place; read when it is not remembered. */
  at(
    query: Query,
    organisation: OrganisationId,
    document: DocumentId,
    place: number,
    hasMembership: boolean,
  ): Promise<People | null>
  /** What was known last, which may hold no more; undefined when nothing is. */
  remembered(organisation: OrganisationId, document: DocumentId): KnownPeople | undefined
}

const mostRemembered = 5_000

/** A memory of the documents that were asked for last. */
export function createPeopleMemory(): PeopleMemory {
  const known = new Map<string, KnownPeople>()
  return {
    at: async (query, organisation, document, place, hasMembership) => {
      const key = `${organisation}/${document}`
      const found = known.get(key)
      if (found?.place === place && (found.people !== null) === hasMembership) return found.people
      const people = hasMembership ? await readPeople(query, document) : null
      known.delete(key)
      known.set(key, { place, people })
      const [oldest] = known.keys()
      if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
      return people
    },
    remembered: (organisation, document) => known.get(`${organisation}/${document}`),
  }
}
