import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'
import { serveApp } from '../../e2e/harness/server.ts'
import { figure, type Figure } from '../harness/figure.ts'
import { bundleForPage, loadIntoPage } from '../harness/page-bundle.ts'
import { newProfile, type Profile } from '../harness/profile.ts'
import { whenQuiet } from '../harness/quiet.ts'
import { record } from '../harness/result.ts'
import type { Filled } from '../long-trajectory/fill.ts'
import type { OpenParts } from '../long-trajectory/open-parts.ts'
import { timeFromTap } from './time-from-tap.ts'

const sizes = [50, 200, 1000]
const taps = 15
const partRuns = 7
/** Milliseconds from the tap until a trajectory of 50 conversations stands there. */
const limit = 150
const lines = 20

interface Measured {
  readonly subject: string
  readonly filled: Filled
  readonly taps: readonly number[]
  readonly parts: readonly OpenParts[]
}

/** How long it takes to open a long trajectory from cold storage, and how that grows. */
export default async function run(args: readonly string[]): Promise<void> {
  // Some sizes by themselves are kept by themselves: filling a thousand conversations takes many minutes.
  const part = args.length > 0 ? `/${args.join('-')}` : ''
  await record(`open-trajectory${part}`, async () => {
    const server = await serveApp()
    const code = await bundleForPage(fileURLToPath(new URL('../long-trajectory/page.ts', import.meta.url)))
    const measured: Measured[] = []
    let version = ''
    try {
      for (const size of args.length > 0 ? args.map(Number) : sizes) {
        const compacted = newProfile()
        const filled = await inPage(compacted, server.url, code, async (call, context) => {
          version = context.browser()?.version() ?? version
          return (await call('fill', size)) as Filled
        })
        const uncompacted = compacted.copy()
        const piled = await inPage(uncompacted, server.url, code, (call) =>
          call('pileUp', filled.id, filled.open),
        )
        const worst = { ...filled, ...(piled as Partial<Filled>) }
        const here = { url: server.url, code }
        measured.push(await measure(compacted, `${size}, one snapshot`, filled, here))
        measured.push(await measure(uncompacted, `${size}, before the next snapshot`, worst, here))
        compacted.remove()
        uncompacted.remove()
      }
    } finally {
      await server.close()
    }
    return {
      title: `Opening a trajectory${args.length > 0 ? ` of ${args.join(' and ')} conversations` : ''} from cold storage`,
      browser: `Chromium ${version}`,
      method: method(),
      figures: measured.flatMap(figuresOf),
    }
  })
}

function method(): string[] {
  return [
    `Each of ${taps} taps is in a browser started anew on a profile on the disk, on the first screen, a second after it stood still (in which the app goes through opening a made-up one, so that its code is warm) and with little else going on in the machine (waited for, half a minute at most). From the tap until the screen with its first ${lines} conversations has been painted; what stands below the edge of every screen comes a frame later. Served by the server of \`npm start\`; CPU not slowed down.`,
    'The trajectory was written through the product’s own notebook, each conversation as one who types it; as one snapshot is how a device has it that was left alone for some seconds, before the next snapshot is the worst that opening may meet. The parts were measured in pages of their own, seven times.',
  ]
}

type Call = (name: string, ...args: unknown[]) => Promise<unknown>

/** Runs something in a page of a freshly started browser; the app itself does not run there. */
async function inPage<Value>(
  profile: Profile,
  url: string,
  code: string,
  run: (call: Call, context: BrowserContext) => Promise<Value>,
): Promise<Value> {
  const context = await profile.start()
  try {
    const page = await context.newPage()
    await page.goto(`${url}/build.json`)
    const { call } = await loadIntoPage(await context.newCDPSession(page), code)
    return await run(call, context)
  } finally {
    await context.close()
  }
}

async function measure(
  profile: Profile,
  subject: string,
  filled: Filled,
  { url, code }: { readonly url: string; readonly code: string },
): Promise<Measured> {
  console.log(
    `  ${subject}: ${filled.snapshotBytes} + ${filled.tailRecords} records, ${filled.tailBytes} bytes`,
  )
  const conversations = Math.min(lines, filled.conversations)
  // Once before, so that the app is installed on the profile as on a device that is in use.
  await tap(profile, url, filled.id, conversations)
  const found: number[] = []
  for (let time = 0; time < taps; time++) found.push(await tap(profile, url, filled.id, conversations))
  const parts: OpenParts[] = []
  for (let time = 0; time < partRuns; time++) {
    const part = await inPage(profile, url, code, async (call) => {
      await whenQuiet()
      return call('openParts', filled.id)
    })
    parts.push(part as OpenParts)
  }
  return { subject, filled, taps: found, parts }
}

/** Starts a browser, waits on the first screen until it is quiet, and taps the trajectory. */
async function tap(profile: Profile, url: string, id: string, conversations: number): Promise<number> {
  const context = await profile.start()
  try {
    const page = await context.newPage()
    await page.goto(url)
    const line = page.locator(`a[href="/t/${id}"]`)
    await line.waitFor()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.waitForTimeout(1000)
    await whenQuiet()
    const measured = page.evaluate(timeFromTap, { id, conversations })
    await line.click()
    return await measured
  } finally {
    await context.close()
  }
}

function figuresOf({ subject, filled, taps: found, parts }: Measured): Figure[] {
  const fifty = filled.conversations === 50
  const part = (name: string, of: keyof OpenParts) =>
    figure(
      subject,
      name,
      'ms',
      'median',
      parts.map((one) => one[of]),
    )
  const size = (name: string, unit: string, value: number) => figure(subject, name, unit, 'count', [value])
  return [
    figure(
      subject,
      'from the tap until it stands on the screen',
      'ms',
      'median',
      found,
      fifty ? limit : null,
    ),
    part('openTrajectory alone', 'open'),
    part('of that: IndexedDB', 'disk'),
    part('of that: verify, decrypt, into Yjs', 'decode'),
    part('then: all rows of all tables', 'rows'),
    part('for comparison: the same state into a bare Yjs document', 'yjs'),
    size('letters written', 'letters', filled.letters),
    size('snapshot on the disk', 'KiB', filled.snapshotBytes / 1024),
    size('records after it', 'records', filled.tailRecords),
    size('their size', 'KiB', filled.tailBytes / 1024),
  ]
}
