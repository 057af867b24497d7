import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './root.mjs'

/** Folders from which nothing ends up in anything built. */
const skipped = new Set(['node_modules', 'dist', '.cache', 'torture', 'corpus', 'training'])

/**
 * All files under a folder that can end up in something built, sorted, so that a hash over them is stable.
 * @param {string} folder
 * @returns {string[]}
 */
export function sourcesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourcesUnder(path)
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
    })
    .sort()
}

/**
 * One hash over the names and the contents of files.
 * @param {readonly string[]} files
 */
export function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(file)
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
