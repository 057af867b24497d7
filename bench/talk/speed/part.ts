import { fileURLToPath } from 'node:url'
import type { Figure } from '../../harness/figure.ts'
import { bundleForPage, loadHere } from '../../harness/page-bundle.ts'
import { whenQuiet } from '../../harness/quiet.ts'
import type { Findings } from '../../harness/result.ts'
import { corpusPath } from '../outside/corpora.ts'
import { draftsAsked, guardInNode } from './guard-figures.ts'
import { appWorkers, hourOfWords, inBrowser, workers } from './in-browser.ts'
import { loadPeers } from './peers.ts'
import { ownTalk, realEnglish } from './texts.ts'
import { rounds, throughputFigures } from './throughput.ts'

const words = 100_000

const tables = {
  english: 'Words per second: 100,000 words of real English talk',
  dutch: 'Words per second: 100,000 words of our own Dutch talk',
}

/** How fast a transcript is analysed, beside others; and how long a coach waits for it, and for the guard. */
export async function speed(): Promise<Findings> {
  const browser = await inBrowser()
  const throughput = await inNode()
  return {
    title: 'Talk: how fast',
    browser: browser.version,
    method: [
      `Words are what stands between white space, for all alike. All see the same talk turn by turn and take turns in ${rounds} rounds after one to warm up; ratios are taken within a round.`,
      '_Lef_ is the whole analysis of text: segments, rules, model, findings with their reasons, and the phase of each turn of each whole conversation; bundled as it ships, as the others are published. The others do less, each its usual whole: compromise tokenises and tags (`nlp(text)`), wink-nlp runs its whole pipeline with the web model (`readDoc`), natural’s Dutch Brill tagger gets words that were already found by a regular expression.',
      `English: all of AnnoMI in our hands, then AMI meetings until there are ${words} words. Dutch: our own conversations, which are invented, again and again: no real Dutch coaching talk is public.`,
      `Worker: a conversation of ${hourOfWords} words (150 a minute), our own, as a Teams file; from posting the file to having the mirror of the coach (reading, roles, findings, phases, figures). ${workers} fresh workers per language; _The app_: the worker of the app as it was built, one fresh worker that parses and then reads, ${appWorkers} times for each wait. From the click: it had five seconds to fetch, unpack and warm up before the file was given, as it has while somebody agrees and looks for the file, and five more behind it, as while roles are declared and shares guessed; this is what a coach waits for. After warming up while the file is looked for: only the first five. In a fresh worker: without any pause, everything fetched from the loopback and unpacked on the way. _Processor time_ is what the worker’s own thread had of a processor in between, as the system counts it: what else the machine does hardly shows in it; making the mirror of what was read is the page’s, and not in it. The other rows are a worker of the bench with all of it in one script. _Until it could be asked_ is fetching and reading the script, both languages in one; rules are compiled and models unpacked by the first analysis.`,
      `Guard: ${draftsAsked} coach’s turns with a question from our own dev conversations typed letter by letter, with rules and model, in Node and on the page’s own thread.`,
      'Peers are fetched into the bench’s own cache at pinned versions; they are no part of Lef (docs/adr/0005).',
    ],
    figures: [...throughput, ...browser.waits, ...guardInNode(), ...browser.guard],
  }
}

async function inNode(): Promise<Figure[]> {
  const peers = await loadPeers()
  const [annomi, ami] = [corpusPath('annomi/annomi-dev.csv'), corpusPath('ami/ami_dialogue_acts.csv')]
  // As it ships: what it exports is what its source says.
  const { engineOf } = loadHere(
    await bundleForPage(fileURLToPath(new URL('../engine.ts', import.meta.url))),
  ) as typeof import('../engine.ts')
  const engines = { en: engineOf('en'), nl: engineOf('nl') }
  await whenQuiet()
  return [
    ...(annomi && ami
      ? throughputFigures(tables.english, realEnglish(annomi, ami, words), engines.en, peers.english)
      : []),
    ...throughputFigures(tables.dutch, ownTalk('nl', words), engines.nl, peers.dutch),
  ]
}
