import { requireNode } from './house/node-version.mjs'

requireNode()
const { tortures, runSuites } = await import('./house/suites.mjs')
process.exitCode = await runSuites(tortures(), {
  kind: 'torture run',
  where: 'packages/<package>/torture/<name>.ts',
  needsApp: false,
  args: process.argv.slice(2),
})
