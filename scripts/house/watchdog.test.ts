import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const watchdog = new URL('./watchdog.mjs', import.meta.url).href

/** A process that takes longer to begin than one thing may take, begins a few things, and then does this. */
function runWatched(then: string): ReturnType<typeof spawnSync> {
  const code = `import { startWatchdog } from '${watchdog}'
const { begin, stop } = startWatchdog(300)
await new Promise((go) => setTimeout(go, 900))
for (const number of [5, 6, 7]) begin(number)
${then}`
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 20_000,
  })
}

it('names what never ends, and ends the process', () => {
  const { status, stderr } = runWatched('for (;;);')
  expect(status).not.toBe(0)
  expect(stderr).toContain('Number 7 has not ended')
})

it('lets what is done be', () => {
  const { status, stderr } = runWatched('stop()\nawait new Promise((go) => setTimeout(go, 600))')
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
