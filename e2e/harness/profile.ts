import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { browserArguments, browserEnvironment, browserPath } from './find-browser.ts'

/** A browser with a profile on the disk, which outlives it. */
export interface Profile {
  readonly folder: string
  start(): Promise<BrowserContext>
  /** Kills the browser as a power cut would: nothing is written any more. */
  kill(context: BrowserContext): Promise<void>
  remove(): void
}

/** A new profile folder; the caller closes what it started, and removes it. */
export function createProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'lef-profile-'))
  return {
    folder,
    start: () =>
      chromium.launchPersistentContext(folder, {
        executablePath: browserPath(),
        args: [...browserArguments],
        env: browserEnvironment(),
        locale: 'nl-NL',
        viewport: { width: 1280, height: 900 },
      }),
    kill: async (context) => {
      const session = await context.browser()?.newBrowserCDPSession()
      const info = await session?.send('SystemInfo.getProcessInfo')
      const main = info?.processInfo.find(({ type }) => type === 'browser')
      if (!main) throw new Error('The browser has no process of its own')
      const gone = context.waitForEvent('close')
      process.kill(main.id, 'SIGKILL')
      await gone
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
