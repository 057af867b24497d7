#!/usr/bin/env node
import { pathToFileURL } from 'node:url'
import { requireNode } from '../../../scripts/house/node-version.mjs'

// Only Node's own modules may be imported here: this runs before anything is installed. Standard output is the
// answer's alone, so what there is to say about setting up goes to standard error.
requireNode()
const { command, ensureProgramBuilt } = await import('../../../scripts/house/program-build.mjs')
const built = await ensureProgramBuilt(command, (line) => console.error(line))
if (built === null) process.exitCode = 1
else {
  const { run } = await import(pathToFileURL(built).href)
  process.exitCode = await run(process.argv.slice(2))
}
