import type { BrowserContextOptions } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openApp } from './open-app.ts'

export { expect }
export { openApp, type App } from './open-app.ts'

/** Options of a whole file or a `describe`: `test.override({ lefContext: { locale: 'en-GB' } })`. */
export interface AppOptions {
  /** Browser profile: language, screen, colour scheme and the like. Dutch unless said otherwise. */
  lefContext: BrowserContextOptions
}

/** `test` with a browser per file and a fresh app per test; the test fails on any fault in the page. */
export const test = base
  .extend('lefContext', { injected: false }, (): BrowserContextOptions => ({}))
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('app', async ({ browser, lefContext }, { onCleanup }) => {
    const app = await openApp(browser, inject('lefUrl'), lefContext)
    onCleanup(async () => {
      await app.context.close()
      if (app.faults.length > 0) throw new Error(`The page reported faults:\n${app.faults.join('\n')}`)
    })
    return app
  })
