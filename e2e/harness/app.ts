import type { BrowserContextOptions } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openApp } from './open-app.ts'

export { expect }
export { openApp, type App } from './open-app.ts'

/**
 * Options of a `describe`: `test.override({ lefContext: { locale: 'en-GB' } })`. Never of a whole file: files share this
 * `test`, and would all have them.
 */
export interface AppOptions {
  /** Browser profile: language, screen, colour scheme and the like. Dutch unless said otherwise. */
  lefContext: BrowserContextOptions
  /**
   * Whether the browser has service workers, and so keeps the app for use without a network. Not unless said otherwise:
   * each new profile would fetch and check the whole build, which takes longer than most tests.
   */
  lefOffline: boolean
}

/** `test` with a browser for many files and a fresh profile per test; the test fails on any fault in the page. */
export const test = base
  .extend('lefContext', { injected: false }, (): BrowserContextOptions => ({}))
  .extend('lefOffline', { injected: false }, (): boolean => false)
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('app', async ({ browser, lefContext, lefOffline }, { onCleanup }) => {
    const app = await openApp(browser, inject('lefUrl'), lefContext)
    // As in the private windows of some browsers.
    if (!lefOffline)
      await app.context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
      })
    onCleanup(async () => {
      await app.context.close()
      if (app.faults.length > 0) throw new Error(`The page reported faults:\n${app.faults.join('\n')}`)
    })
    return app
  })
