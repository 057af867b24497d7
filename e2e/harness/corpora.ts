import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestContext } from 'vitest'
import { root } from '../../scripts/house/root.mjs'

/**
 * Path of a file of real input that is not part of the project: below the folder that `LEF_CORPORA`
 * names, else `../shared/data` from the project's root. Skips the test, with the reason, where it is absent.
 */
export function corpusFile(context: Pick<TestContext, 'skip'>, path: string): string {
  const folder = resolve(root, process.env['LEF_CORPORA'] ?? '../shared/data')
  const file = join(folder, path)
  if (!existsSync(file)) context.skip(`needs ${path} in the folder that LEF_CORPORA names`)
  return file
}
