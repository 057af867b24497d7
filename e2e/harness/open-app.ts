import type { Browser, BrowserContext, BrowserContextOptions, Download, Page } from 'playwright-core'

/** What one test needs of the app: a fresh browser profile, and pages in it that report their faults. */
export interface App {
  /** Origin of the served app, without a closing slash. */
  readonly url: string
  readonly context: BrowserContext
  readonly page: Page
  /** Everything downloaded so far, in order, from any page. */
  readonly downloads: readonly Download[]
  /** Opens a path of the app in the first page. */
  open: (path?: string) => Promise<void>
  /** One more tab of the same profile: same storage, same service worker. */
  newTab: (path?: string) => Promise<Page>
  /** Cuts or restores the network of every tab. */
  setOffline: (offline: boolean) => Promise<void>
  /** Freezes the page's clock at a moment and hands over its controls. Call before `open`. */
  clockAt: (moment: string) => Promise<Page['clock']>
  /** Lets faults that match pass; for tests that provoke one on purpose. */
  expectFault: (pattern: RegExp) => void
  /** Faults so far: page errors, console errors, violations of the content security policy. */
  readonly faults: readonly string[]
}

function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`))
  page.on('crash', () => faults.push('the page crashed'))
}

/**
 * Opens a fresh profile on the app. Prefer the `app` fixture; this is for scripts (screenshots, bench).
 * The caller closes `app.context`.
 */
export async function openApp(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<App> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options })
  context.setDefaultTimeout(15_000)
  const faults: string[] = []
  const expected: RegExp[] = []
  const downloads: Download[] = []
  context.on('page', (page) => {
    watch(page, faults)
    page.on('download', (download) => downloads.push(download))
  })
  // Violations of the content security policy are console errors too.
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  const page = await context.newPage()
  return {
    url,
    context,
    page,
    downloads,
    open: async (path = '/') => {
      await page.goto(url + path)
    },
    newTab: async (path = '/') => {
      const tab = await context.newPage()
      await tab.goto(url + path)
      return tab
    },
    setOffline: (offline) => context.setOffline(offline),
    clockAt: async (moment) => {
      await page.clock.install({ time: moment })
      return page.clock
    },
    expectFault: (pattern) => {
      expected.push(pattern)
    },
    get faults() {
      return faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))
    },
  }
}
