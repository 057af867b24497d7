import { requireNode } from './house/node-version.mjs'

requireNode()
const { ensureDependencies } = await import('./house/dependencies.mjs')
const { ensureWebBuilt } = await import('./house/web-build.mjs')
const built = (await ensureDependencies(console.log, 'running')) && (await ensureWebBuilt(console.log))
process.exitCode = built ? 0 : 1
