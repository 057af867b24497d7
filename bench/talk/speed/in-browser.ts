import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../../../e2e/harness/browser.ts'
import { webDist } from '../../../scripts/house/web-build.mjs'
import { figure, type Figure } from '../../harness/figure.ts'
import { bundleForPage, loadIntoPage } from '../../harness/page-bundle.ts'
import { whenQuiet } from '../../harness/quiet.ts'
import { asTeamsFile, labels } from './conversation.ts'
import { draftsOf, keyFiguresOf } from './guard-figures.ts'
import { languageCodes, languageNames } from './languages.ts'
import type { AppTimes, WorkerTimes } from './page.ts'
import { serveScripts } from './serve-scripts.ts'
import { ownTalk } from './texts.ts'
import type { Asked } from './worker.ts'
import { workerCpu } from './worker-cpu.ts'

export const hourOfWords = 9_000
export const workers = 10
/** Fewer, since each is given twice five seconds to warm up. */
export const appWorkers = 5
const analysesEach = 4
const workerLimit = 300
const table = 'An hour’s conversation in the browser’s worker'

/** How long a coach waits for the mirror and for the guard, in a real browser. */
export async function inBrowser(): Promise<{ waits: Figure[]; guard: Figure[]; version: string }> {
  const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  const script = '/worker.js'
  const [worker, pageScript, browser] = await Promise.all([
    bundleForPage(path('./worker.ts')),
    bundleForPage(path('./page.ts')),
    launchBrowser(),
  ])
  const server = await serveScripts({ [script]: worker }, webDist)
  try {
    const page = await browser.newPage()
    await page.exposeFunction('workerCpu', workerCpu)
    await page.goto(server.url)
    const bench = await loadIntoPage(await page.context().newCDPSession(page), pageScript)
    const found: Figure[] = []
    const guard: Figure[] = []
    for (const language of languageCodes) {
      const file = asTeamsFile(ownTalk(language, hourOfWords).flat())
      const asked: Asked = { file, coach: labels.coach }
      const runs: WorkerTimes[] = []
      await whenQuiet()
      for (let time = 0; time < workers; time++)
        // What the page's own function gives, by way of JSON.
        runs.push(
          (await bench.call(
            'analyseInWorker',
            `${script}?language=${language}`,
            asked,
            analysesEach,
          )) as WorkerTimes,
        )
      found.push(...workerFigures(languageNames[language], runs))
      const register = language === 'en' ? 'en' : 'nl-je'
      const inApp: AppTimes[] = []
      for (let time = 0; time < appWorkers; time++)
        inApp.push((await bench.call('readAsTheApp', appWorker(), file, labels.coach, register)) as AppTimes)
      found.push(...appFigures(languageNames[language], inApp))
      const typed = draftsOf(language)
      await bench.call('guardKeys', typed, language)
      const keys = (await bench.call('guardKeys', typed, language)) as number[]
      guard.push(...keyFiguresOf(`browser, ${languageNames[language]}`, keys))
    }
    return { waits: found, guard, version: `Chromium ${browser.version()}` }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Address of the worker that the app reads transcripts in, as it was built. */
function appWorker(): string {
  const name = readdirSync(join(webDist, 'assets')).find((file) => /^reading\.worker-.*\.js$/.test(file))
  if (name === undefined) throw new Error('The app has no worker that reads transcripts')
  return `/assets/${name}`
}

function waited(subject: string, name: string, samples: readonly number[], limit: number | null): Figure {
  return { ...figure(subject, name, 'ms', 'median', samples, limit), table }
}

const waits = {
  click: 'from the click to the mirror, after warming up while roles are declared',
  chosen: 'from file to mirror without a pause, after warming up while the file is looked for',
  cold: 'from file to mirror in a fresh worker, without a pause',
} as const

function appFigures(subject: string, runs: readonly AppTimes[]): Figure[] {
  return (['click', 'chosen', 'cold'] as const).flatMap((wait) => {
    const worked = runs.flatMap((run) => run[wait].worked ?? [])
    return [
      waited(
        subject,
        `the app: ${waits[wait]}`,
        runs.map((run) => run[wait].waited),
        workerLimit,
      ),
      ...(worked.length === 0
        ? []
        : [waited(subject, `the app’s worker, processor time: ${waits[wait]}`, worked, workerLimit)]),
    ]
  })
}

function workerFigures(subject: string, runs: readonly WorkerTimes[]): Figure[] {
  return [
    waited(
      subject,
      'first analysis of a fresh worker',
      runs.map(({ analyses }) => analyses[0] ?? NaN),
      workerLimit,
    ),
    waited(
      subject,
      'further analyses of the same worker',
      runs.flatMap(({ analyses }) => analyses.slice(1)),
      workerLimit,
    ),
    waited(
      subject,
      'until a fresh worker could be asked',
      runs.map(({ start }) => start),
      null,
    ),
  ]
}
