import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../../../scripts/house/root.mjs'

/**
 * Path of a file of real input that is not part of the project: below the folder that `LEF_CORPORA` names, else
 * `../shared/data` from the project's root. Null, said aloud, where it is absent: then its figures are left out.
 */
export function corpusPath(path: string): string | null {
  const file = join(resolve(root, process.env['LEF_CORPORA'] ?? '../shared/data'), path)
  if (existsSync(file)) return file
  console.log(`  left out: needs ${path} in the folder that LEF_CORPORA names`)
  return null
}
