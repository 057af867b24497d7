import type { Page } from 'playwright-core'
import type { Content } from '../flows/content.ts'
import type { PlayedServer } from '../flows/played-server.ts'
import type { roomFlow } from '../flows/room.ts'
import type { Says } from '../flows/says.ts'

/** What a screen is opened with. */
export interface Visit {
  readonly page: Page
  readonly url: string
  readonly m: Says
  readonly room: ReturnType<typeof roomFlow>
  readonly content: Content
  /** What answers where an organisation's server would. */
  readonly server: PlayedServer
}

/** One thing to look at: a screen, a posture, a dialog. */
export interface Screen {
  /** Unique; also the name of its picture. */
  readonly name: string
  /** The address in app.tsx that it stands at; null for what can stand at any. */
  readonly route: string | null
  /** `empty`: to be visited before anything was written; `locked`: with a passphrase set, and at the end. */
  readonly when?: 'empty' | 'locked'
  readonly open: (visit: Visit) => Promise<void>
  /** The way from the screen before it in the list, where that one still stands: shorter than opening it anew. */
  readonly next?: (visit: Visit) => Promise<void>
}

/** Opens an address anew, waits until the screen stands, and goes on from there. */
export const at =
  (path: (content: Content) => string, then: (visit: Visit) => Promise<void> = async () => {}) =>
  async (visit: Visit) => {
    const { page, url, content } = visit
    await page.goto(url + path(content))
    await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
    await further(then)(visit)
  }

/** Goes on on the screen that stands there. */
export const further = (then: (visit: Visit) => Promise<void>) => async (visit: Visit) => {
  await then(visit)
  // In three faces, the fonts decide where everything stands.
  await visit.page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** What can be done anew at an address, and as well where the screen before it stands there. */
export const atOrFurther = (path: (content: Content) => string, then: (visit: Visit) => Promise<void>) => ({
  open: at(path, then),
  next: further(then),
})

/** Opens whatever can be unfolded. */
export const openEverything = ({ page }: Visit) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })
