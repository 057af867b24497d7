import { requireNode } from './house/node-version.mjs'

requireNode()
const { screenshotSets, runSuites } = await import('./house/suites.mjs')
process.exitCode = await runSuites(screenshotSets(), {
  kind: 'set of screenshots',
  where: 'e2e/screenshots/<name>.ts',
  needsApp: true,
  args: process.argv.slice(2),
})
