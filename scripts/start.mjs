import { requireNode } from './house/node-version.mjs'

// Only Node's own modules may be imported here: this runs before anything is installed.
requireNode()
const { start } = await import('./house/start.mjs')
await start()
