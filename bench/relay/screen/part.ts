import { findPostgres, runPostgres } from '../../../apps/server/src/testing/run-postgres.ts'
import { launchBrowser } from '../../../e2e/harness/browser.ts'
import { ensureWebBuilt } from '../../../scripts/house/web-build.mjs'
import { figure, median, type Figure } from '../../harness/figure.ts'
import { createProgress } from '../../harness/progress.ts'
import { whenQuiet } from '../../harness/quiet.ts'
import type { Findings } from '../../harness/result.ts'
import { ensurePeers, peers } from '../peers.ts'
import { lefScreens } from './lef-screens.ts'
import { peerScreens } from './peer-screens.ts'
import { typeAcross, type Screens } from './screens.ts'

const rounds = 2
/** How much longer than the faster peer a letter may take. */
const atMostTimes = 1.5

/** How somebody types: letters in a round, and from one to the next in milliseconds. */
const ways = {
  'a letter now and then': { keys: 20, pause: () => 700 + Math.random() * 300 },
  'a letter while typing on': { keys: 40, pause: () => 150 },
} as const

/** How long a letter takes from one person's key to the other's screen, in the product and beside peers, in real browsers. */
export async function screen(): Promise<Findings> {
  const say = createProgress()
  await ensurePeers()
  await ensureWebBuilt(say)
  const browser = await launchBrowser()
  const bin = findPostgres()
  const postgres = bin === null ? null : await runPostgres(bin)
  const all: Screens[] = []
  const own: Screens[] = []
  const times = new Map<Screens, Map<string, number[]>>()
  try {
    for (const name of Object.keys(peers) as (keyof typeof peers)[])
      all.push(await peerScreens(browser, name))
    own.push(await lefScreens(browser, 'Lef, embedded', {}))
    if (postgres !== null) {
      own.push(await lefScreens(browser, 'Lef, PostgreSQL', { DATABASE_URL: await postgres.newDatabase() }))
    }
    all.push(...own)
    say('all of them are there')
    for (const screens of all) {
      times.set(screens, new Map(Object.keys(ways).map((way) => [way, []])))
      await typeAcross(screens, 10, ways['a letter while typing on'].pause)
    }
    for (let round = 0; round < rounds; round++) {
      for (const screens of round % 2 === 0 ? all : all.toReversed()) {
        for (const [way, { keys, pause }] of Object.entries(ways)) {
          await whenQuiet()
          times
            .get(screens)
            ?.get(way)
            ?.push(...(await typeAcross(screens, keys, pause)))
        }
      }
      say(`round ${round + 1} of ${rounds}`)
    }
  } finally {
    for (const screens of all) await screens.close()
    await postgres?.stop()
    await browser.close()
  }
  const figures: Figure[] = []
  for (const way of Object.keys(ways)) {
    const of = (screens: Screens) => times.get(screens)?.get(way) ?? []
    const fastest = Math.min(...all.filter((one) => !own.includes(one)).map((one) => median(of(one))))
    for (const screens of all) {
      const most = own.includes(screens) ? Math.round(fastest * atMostTimes * 10) / 10 : null
      figures.push(
        figure(
          screens.name,
          `${way}, until it stands on the other screen`,
          'ms',
          'median',
          of(screens),
          most,
        ),
        figure(screens.name, `${way}, p95`, 'ms', 'p95', of(screens)),
      )
    }
  }
  return {
    title: 'The relay: from one person’s key to the other’s screen',
    browser: `Chromium ${browser.version()}`,
    method: [
      `Two people’s pages in one browser and the server in a process of its own, all on this machine: for Lef the product itself, in the field for the goal of a trajectory that the two share; for the peers a page with nothing but a text field, kept in step by the peer’s own client. ${rounds} rounds, all of them taking turns.`,
      'From the keydown at the writer until after the frame in which the letter stands in the reader’s field; a frame is up to 16.7 ms, in all of them alike. *Now and then*: a letter every 0.7 to 1 s. *While typing on*: one every 150 ms.',
      'Lef shows the letter by a sealed message that is kept nowhere (store/SPEC.md, S-28), at most every 100 ms, and says it for good in an envelope that is signed, on its own disk before it is sent, and checked by its server (S-22); the peers send each letter bare, and keep nothing on either side.',
    ],
    figures,
  }
}
