import { requireNode } from './house/node-version.mjs'

requireNode()
const { check } = await import('./house/check.mjs')
process.exitCode = await check()
