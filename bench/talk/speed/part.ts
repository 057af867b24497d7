import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../../../e2e/harness/browser.ts'
import { readCorpus } from '../../../packages/talk/corpus/build.mjs'
import { webDist } from '../../../scripts/house/web-build.mjs'
import { figure, quantile, type Figure } from '../../harness/figure.ts'
import { bundleForPage, loadIntoPage } from '../../harness/page-bundle.ts'
import { whenQuiet } from '../../harness/quiet.ts'
import type { Findings } from '../../harness/result.ts'
import { engineOf } from '../engine.ts'
import { corpusPath } from '../outside/corpora.ts'
import { asTeamsFile, countWords, labels } from './conversation.ts'
import { guardKeys } from './guard-keys.ts'
import type { WorkerTimes } from './page.ts'
import { loadPeers } from './peers.ts'
import { serveScripts } from './serve-scripts.ts'
import { ownTalk, realEnglish } from './texts.ts'
import { throughputFigures } from './throughput.ts'
import type { Asked } from './worker.ts'

const words = 100_000
const hourOfWords = 9_000
const workers = 10
const analysesEach = 4
const workerLimit = 300
const keyLimit = 5
const drafts = 40

const tables = {
  english: 'Words per second: 100,000 words of real English talk',
  dutch: 'Words per second: 100,000 words of our own Dutch talk',
  worker: 'An hour’s conversation in the browser’s worker',
  guard: 'The guard at each key',
}

/** How fast a transcript is analysed, beside others; and how long a coach waits for it, and for the guard. */
export async function speed(): Promise<Findings> {
  const throughput = await inNode()
  const guardInNode = keyFigures('Node', guardOf)
  const browser = await inBrowser()
  return {
    title: 'Talk: how fast',
    browser: browser.version,
    method: [
      'Words are what stands between white space, for all alike. All see the same talk turn by turn and take turns in five rounds after one to warm up; ratios are taken within a round.',
      '_Lef_ is the whole analysis of text: segments, rules, model, findings with their reasons, and the phase of each turn of each whole conversation. The others do less, each its usual whole: compromise tokenises and tags (`nlp(text)`), wink-nlp runs its whole pipeline with the web model (`readDoc`), natural’s Dutch Brill tagger gets words that were already found by a regular expression.',
      `English: all of AnnoMI in our hands, then AMI meetings until there are ${words} words. Dutch: our own conversations, which are invented, again and again: no real Dutch coaching talk is public.`,
      `Worker: a conversation of ${hourOfWords} words (150 a minute), our own, as a Teams file; from posting the file to having the mirror of the coach (reading, roles, findings, phases, figures). ${workers} fresh workers per language; _The app_: the worker of the app as it was built, one fresh worker to parse and another to read, each fetching and unpacking what it needs from the loopback, as the app goes about it: what a coach waits for. The other rows are a worker of the bench with all of it in one script. _Until it could be asked_ is fetching, reading and unpacking rules and model, both languages in one script.`,
      `Guard: ${drafts} coach’s turns with a question from our own dev conversations typed letter by letter, with rules and model, in Node and on the page’s own thread.`,
      'Peers are fetched into the bench’s own cache at pinned versions; they are no part of Lef (docs/adr/0005).',
    ],
    figures: [
      ...throughput,
      ...browser.figures.filter(({ table }) => table === tables.worker),
      ...guardInNode,
      ...browser.figures.filter(({ table }) => table === tables.guard),
    ],
  }
}

async function inNode(): Promise<Figure[]> {
  const peers = await loadPeers()
  const [annomi, ami] = [corpusPath('annomi/annomi-dev.csv'), corpusPath('ami/ami_dialogue_acts.csv')]
  const engines = { en: engineOf('en'), nl: engineOf('nl') }
  await whenQuiet()
  return [
    ...(annomi && ami
      ? throughputFigures(tables.english, realEnglish(annomi, ami, words), engines.en, peers.english)
      : []),
    ...throughputFigures(tables.dutch, ownTalk('nl', words), engines.nl, peers.dutch),
  ]
}

/** Questions as a coach would type them. */
function draftsOf(language: 'nl' | 'en'): string[] {
  return readCorpus(language)
    .filter(({ about }) => about['split'] === 'dev')
    .flatMap(({ turns }) => turns)
    .filter(
      ({ codes, text }) => codes.some(({ code }) => code.startsWith('question.')) && countWords(text) > 3,
    )
    .slice(0, drafts)
    .map(({ text }) => text)
}

const languages = { nl: 'Dutch', en: 'English' } as const
const codes = ['nl', 'en'] as const

function guardOf(language: 'nl' | 'en'): number[] {
  const typed = draftsOf(language)
  // As after some minutes in the room.
  guardKeys(typed, language)
  return guardKeys(typed, language)
}

function keyFigures(where: string, measure: (language: 'nl' | 'en') => number[]): Figure[] {
  return codes.flatMap((language) => keyFiguresOf(`${where}, ${languages[language]}`, measure(language)))
}

function keyFiguresOf(subject: string, samples: readonly number[]): Figure[] {
  const of = (name: string, statistic: 'median' | 'p95' | 'max', limit: number | null): Figure => ({
    // A sample a key would make a book of it: the figure stands on all, the file keeps the quantiles.
    ...figure(subject, name, 'ms', statistic, samples, limit),
    samples: [0, 0.25, 0.5, 0.75, 0.95, 0.99, 1].map((share) => Number(quantile(samples, share).toFixed(4))),
    table: tables.guard,
    parts: { keys: samples.length },
  })
  return [of('a key', 'p95', keyLimit), of('the slowest key', 'max', null)]
}

async function inBrowser(): Promise<{ figures: Figure[]; version: string }> {
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
    await page.goto(server.url)
    const bench = await loadIntoPage(await page.context().newCDPSession(page), pageScript)
    const figures: Figure[] = []
    for (const language of codes) {
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
      figures.push(...workerFigures(languages[language], runs))
      const register = language === 'en' ? 'en' : 'nl-je'
      const inApp: number[] = []
      for (let time = 0; time < workers; time++)
        inApp.push(Number(await bench.call('readAsTheApp', appWorker(), file, labels.coach, register)))
      figures.push(
        waited(languages[language], 'the app: from file to mirror, in two fresh workers', inApp, workerLimit),
      )
      const typed = draftsOf(language)
      await bench.call('guardKeys', typed, language)
      const keys = (await bench.call('guardKeys', typed, language)) as number[]
      figures.push(...keyFiguresOf(`browser, ${languages[language]}`, keys))
    }
    return { figures, version: `Chromium ${browser.version()}` }
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
  return { ...figure(subject, name, 'ms', 'median', samples, limit), table: tables.worker }
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
