import { requireNode } from './house/node-version.mjs'

// Only Node's own modules may be imported here: this runs before anything is installed.
requireNode()
const { test } = await import('./house/test.mjs')
process.exitCode = await test(process.argv.slice(2))
