import type { PageName } from './messages.nl.ts'

const places: readonly (readonly [RegExp, PageName])[] = [
  [/^\/t\/[^/]+$/, 'trajectory'],
  [/^\/t\/[^/]+\/agreement$/, 'agreement'],
  [/^\/t\/[^/]+\/told$/, 'told'],
  [/^\/t\/[^/]+\/actions$/, 'actions'],
  [/^\/t\/[^/]+\/share$/, 'share'],
  [/^\/t\/[^/]+\/c\/[^/]+$/, 'after'],
  [/^\/t\/[^/]+\/c\/[^/]+\/room$/, 'room'],
  [/^\/t\/[^/]+\/c\/[^/]+\/write-up$/, 'write-up'],
]

/** What the other may know of where somebody is; null for what is for one of the two alone, such as preparing. */
export function pageNameOf(path: string): PageName | null {
  return places.find(([at]) => at.test(path))?.[1] ?? null
}

/** Reads a name that the other sent, of which the room says more (`room/goal`); null for one that this version does not know. */
export function parsePageName(name: string | null): PageName | null {
  const place = name?.split('/', 1)[0]
  return places.find(([, known]) => known === place)?.[1] ?? null
}
