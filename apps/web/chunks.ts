import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'

const source = fileURLToPath(new URL('./src/', import.meta.url))
const entry = `${source}main.tsx`
const parts = [`${source}parts/`, `${source}design/`, `${source}messages/`, `${source}app/`]
const libraries =
  /[\\/]node_modules[\\/](react-aria|react-stately|@react-aria|@react-stately|@internationalized|wouter)/

/**
 * How the code is divided over files: what the first screen cannot do without in one, what several screens are
 * built of in another, and each screen's own. A screen then opens with two or three files instead of twenty,
 * which costs more than it saves on a device that has them all.
 */
export function chunks(): Rolldown.CodeSplittingOptions {
  let first: ReadonlySet<string> | null = null
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (module, context) => {
          first ??= reachable(entry, (id) => context.getModuleInfo(id))
          return first.has(module) ? 'first' : null
        },
        priority: 2,
      },
      {
        name: (module) =>
          libraries.test(module) || parts.some((folder) => module.startsWith(folder)) ? 'parts' : null,
        minShareCount: 2,
        priority: 1,
      },
    ],
  }
}

/** All modules that one needs at once, without what it only loads later. */
function reachable(
  from: string,
  infoOf: (id: string) => { readonly importedIds: readonly string[] } | null,
): ReadonlySet<string> {
  const found = new Set([from])
  // A set can be walked while it grows.
  for (const id of found) for (const next of infoOf(id)?.importedIds ?? []) found.add(next)
  return found
}
