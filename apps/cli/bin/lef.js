#!/usr/bin/env node
import { pathToFileURL } from 'node:url'
import { requireNode } from '../../../scripts/house/node-version.mjs'

// Only Node's own modules may be imported here: this runs before anything is installed. Standard output is the
// answer's alone, so what there is to say about setting up goes to standard error.
requireNode()
const { command, ensureProgramBuilt } = await import('../../../scripts/house/program-build.mjs')
const say = (/** @type {string} */ line) => console.error(line)
// These two stand on the database, which is installed and not a part of what is built.
const [name = ''] = process.argv.slice(2)
const needsParts = name === 'backup' || name === 'restore'
const { ensureDependencies } = await import('../../../scripts/house/dependencies.mjs')
const ready = !needsParts || (await ensureDependencies(say, 'running'))
const built = ready === false ? null : await ensureProgramBuilt(command, say)
if (built === null) process.exitCode = 1
else {
  const { run } = await import(pathToFileURL(built).href)
  process.exitCode = await run(process.argv.slice(2))
}
