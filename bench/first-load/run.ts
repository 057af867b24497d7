import type { Browser } from 'playwright-core'
import { openFront } from '../../apps/server/serve/front.mjs'
import { launchBrowser } from '../../e2e/harness/browser.ts'
import { webDist } from '../../scripts/house/web-build.mjs'
import { figure, median, rounded, type Figure } from '../harness/figure.ts'
import { whenQuiet } from '../harness/quiet.ts'
import { record } from '../harness/result.ts'
import { followFetches, type FetchedScript } from './fetched-scripts.ts'
import { watchLoading, type LoadReport } from './load-watch.ts'
import { ensurePeer, peer } from './peer.ts'

const runs = 10
const slowdown = 4
/** The page is at rest when nothing was fetched for so long, in milliseconds. */
const restTime = 2000
const kibibyte = 1024
/** KiB of JavaScript, gzip, that the first screen may need. */
const scriptLimit = 200

/** An app as it is served, and the one thing its first screen is for. */
interface Served {
  readonly name: string
  readonly url: string
  readonly primaryAction: string
  /** Something that stands there only once the primary action did its work. */
  readonly afterwards: RegExp
}

interface Load extends LoadReport {
  readonly scripts: readonly FetchedScript[]
  readonly allBytes: number
}

/** Lef's first load and the peer's: what they fetch, and how soon a person can begin. */
export default async function run(): Promise<void> {
  await record('first-load', async () => {
    const peerDist = await ensurePeer()
    const servers = [
      await opened(openFront({ dist: webDist, port: 0 })),
      await opened(openFront({ dist: peerDist, port: 0, headers: peer.headers })),
    ] as const
    const lef: Served = {
      name: 'Lef',
      url: `http://localhost:${servers[0].port}/`,
      primaryAction: 'Begin a conversation',
      afterwards: /\/begin/,
    }
    const other: Served = {
      name: `${peer.name} ${peer.version}`,
      url: `http://localhost:${servers[1].port}/`,
      primaryAction: 'Start budgeting',
      afterwards: /\/budget/,
    }
    const browser = await launchBrowser()
    try {
      const loads = new Map<Served, Load[]>([
        [lef, []],
        [other, []],
      ])
      for (let round = 0; round < runs; round++) {
        for (const app of round % 2 === 0 ? [lef, other] : [other, lef]) {
          loads.get(app)?.push(await load(browser, app))
        }
      }
      const [ours, theirs] = [loads.get(lef) ?? [], loads.get(other) ?? []]
      return {
        title: 'First load',
        browser: `Chromium ${browser.version()}`,
        method: method(ours, theirs),
        figures: [...figuresOf(lef, ours, limitsFrom(theirs)), ...figuresOf(other, theirs, null)],
      }
    } finally {
      await browser.close()
      await Promise.all(servers.map((server) => server.close()))
    }
  })
}

async function opened(opening: ReturnType<typeof openFront>) {
  const result = await opening
  if (!result.ok) throw new Error('no port is free')
  return result.front
}

/** Loads an app once in a fresh profile: nothing cached, nothing stored. */
async function load(browser: Browser, app: Served): Promise<Load> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const fetched = await followFetches(cdp)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript(watchLoading, app.primaryAction)
    await whenQuiet()
    let lastFetch = Date.now()
    page.on('request', () => (lastFetch = Date.now()))
    await page.goto(app.url, { waitUntil: 'commit' })
    for (;;) {
      await page.waitForTimeout(250)
      const usable = await page.evaluate(() => globalThis.lefLoadWatch.usable)
      if (usable !== null && Date.now() - lastFetch > restTime) break
      if (Date.now() - lastFetch > 60_000) throw new Error(`${app.name} never showed ${app.primaryAction}`)
    }
    const { usable, first, largest } = await page.evaluate(() => globalThis.lefLoadWatch)
    if (usable === null || first === null || largest === null) throw new Error(`${app.name} painted nothing`)
    const { scripts, allBytes } = await fetched()

    // That it could be used is shown by using it.
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.getByText(app.primaryAction, { exact: true }).click()
    await page.waitForURL(app.afterwards)
    return {
      usable,
      firstContentfulPaint: first,
      largestContentfulPaint: largest.at,
      largestElement: largest.element,
      scripts,
      allBytes,
    }
  } finally {
    await context.close()
  }
}

const sum = (scripts: readonly FetchedScript[], size: 'gzip' | 'wire') =>
  scripts.reduce((all, script) => all + script[size], 0) / kibibyte

/** Figures of one app; those that Lef is held to come with their limits. */
function figuresOf(
  { name }: Served,
  loads: readonly Load[],
  limits: { readonly largest: number; readonly usable: number } | null,
): Figure[] {
  const of = (what: string, unit: string, value: (load: Load) => number, atMost: number | null = null) =>
    figure(name, what, unit, 'median', loads.map(value), atMost)
  return [
    of(
      'JavaScript of the first screen, gzip',
      'KiB',
      ({ scripts }) => sum(scripts, 'gzip'),
      limits && scriptLimit,
    ),
    of('the same as it came over the wire (brotli, with headers)', 'KiB', ({ scripts }) =>
      sum(scripts, 'wire'),
    ),
    of('scripts fetched', 'files', ({ scripts }) => scripts.length),
    of('everything the page fetched, over the wire', 'KiB', ({ allBytes }) => allBytes / kibibyte),
    of('First Contentful Paint', 'ms', (load) => load.firstContentfulPaint),
    of('Largest Contentful Paint', 'ms', (load) => load.largestContentfulPaint, limits && limits.largest),
    of('time to usable', 'ms', (load) => load.usable, limits && limits.usable),
  ]
}

/** The peer's medians, which Lef must stay under. */
function limitsFrom(loads: readonly Load[]): { largest: number; usable: number } {
  return {
    largest: rounded(median(loads.map((load) => load.largestContentfulPaint))),
    usable: rounded(median(loads.map((load) => load.usable))),
  }
}

function method(lef: readonly Load[], other: readonly Load[]): string[] {
  const [first] = lef
  const list = (first?.scripts ?? [])
    .toSorted((a, b) => b.gzip - a.gzip)
    .map(({ path, gzip }) => `${path} ${(gzip / kibibyte).toFixed(1)}`)
  return [
    `Scripts are those the page target fetched by the browser's own account (CDP Network) from navigation until ${restTime / 1000} s without a request, in a fresh profile; each is compressed with gzip -9 and added up. Workers, the service worker and what that keeps for offline use are targets of their own and are not in it. Lef's: ${list.join(', ')} KiB.`,
    `${runs} loads each, taking turns in one browser, each in a fresh profile (nothing cached, nothing stored), 1280×800, the page's main thread slowed down ${slowdown}× through CDP, the loopback not slowed down. The slowdown does not reach workers, which helps the peer: it does its storage work in one.`,
    'Both are served by the server of `npm start` with files compressed beforehand in the same way. The peer gets the looser headers that its own build asks for (cross-origin isolation, `unsafe-eval`, inline styles) instead of our strict ones; it is published without compressed files, so ours are added.',
    'Usable: the primary action of the first screen (*Begin a conversation*; *Start budgeting*) is visible, enabled and on top in a painted frame. Both apps draw on the client alone, so nothing can be visible before it works; every run proves it by clicking afterwards.',
    `Largest paint: Lef “${first?.largestElement ?? ''}”, the peer “${other[0]?.largestElement ?? ''}”. The limits of Lef's paint and time to usable are the peer's medians of the same run.`,
  ]
}
