import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { root } from '../../scripts/house/root.mjs'
import {
  browserArguments,
  browserEnvironment,
  browserPath,
  ensureBrowser,
} from '../../e2e/harness/find-browser.ts'

/** A browser profile on the disk, which outlives the browser. */
export interface Profile {
  /** Starts a browser of its own on the profile. Close the context before starting another. */
  start(): Promise<BrowserContext>
  /** A profile of its own with the same things stored; no browser may be running on this one. */
  copy(): Profile
  remove(): void
}

/** A new, empty profile in the bench's cache. */
export function newProfile(): Profile {
  return profileIn(newFolder())
}

function newFolder(): string {
  const cache = join(root, 'bench/.cache/profiles')
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(join(cache, 'profile-'))
}

function profileIn(folder: string): Profile {
  return {
    start: async () => {
      await ensureBrowser()
      return chromium.launchPersistentContext(folder, {
        executablePath: browserPath(),
        args: [...browserArguments],
        env: browserEnvironment(),
        headless: true,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        viewport: { width: 1280, height: 800 },
      })
    },
    copy: () => {
      const other = newFolder()
      cpSync(folder, other, { recursive: true })
      return profileIn(other)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
