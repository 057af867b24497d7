import { requireNode } from './house/node-version.mjs'

requireNode()
const { benches, runSuites } = await import('./house/suites.mjs')
process.exitCode = await runSuites(benches(), {
  kind: 'bench',
  where: 'bench/<name>/run.ts',
  needsApp: true,
  args: process.argv.slice(2),
})
