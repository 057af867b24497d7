import { newDataFolder } from '../../../apps/server/src/testing/new-data-folder.ts'
import { findPostgres, runPostgres } from '../../../apps/server/src/testing/run-postgres.ts'
import { figure, median, type Figure } from '../../harness/figure.ts'
import { within } from '../../harness/patience.ts'
import { createProgress, type Say } from '../../harness/progress.ts'
import type { Findings } from '../../harness/result.ts'
import { bundleServer } from '../measured-server.ts'
import { ensurePeers, peers } from '../peers.ts'
import { lefPair } from './lef-pair.ts'
import type { EditTimes, Pair } from './pair.ts'
import { peerPair } from './peer-pair.ts'

const edits = 300
const warmUp = 60
/** How much longer than the faster peer an edit may take. */
const atMostTimes = 1.5

/** How long an edit takes to the other client, and until it is on disk, beside servers that can read what they pass on. */
export async function live(): Promise<Findings> {
  const say = createProgress()
  await ensurePeers()
  const program = await bundleServer()
  const data = await newDataFolder()
  const bin = findPostgres()
  const postgres = bin === null ? null : await runPostgres(bin)
  say('the databases are there')
  const all: Pair[] = []
  const open = async (pair: Promise<Pair>): Promise<Pair> => {
    const opened = await within(60, 'a server', pair)
    all.push(opened)
    say(`${opened.name} is there`)
    return opened
  }
  const inMemory: Pair[] = []
  const own: Pair[] = []
  const onDisk: Pair[] = []
  const bareRows = new Map<Pair, readonly number[]>()
  const times = await (async () => {
    try {
      const names = Object.keys(peers) as (keyof typeof peers)[]
      for (const name of names) inMemory.push(await open(peerPair(name, 'memory')))
      own.push(await open(lefPair('Lef, embedded', program.file, { folder: data.folder })))
      if (postgres !== null) {
        const place = { url: await postgres.newDatabase() }
        own.push(await open(lefPair('Lef, PostgreSQL', program.file, place)))
      }
      for (const name of names) onDisk.push(await open(peerPair(name, 'disk')))
      const took = await inTurn(all, say)
      for (const pair of own) bareRows.set(pair, await bareRowsOf(pair))
      return took
    } finally {
      for (const pair of all) await within(30, `the end of ${pair.name}`, pair.close())
      await postgres?.stop()
      data.remove()
      program.remove()
      say('all of them have ended')
    }
  })()

  const of = (pair: Pair, what: keyof EditTimes) =>
    (times.get(pair) ?? []).flatMap((one) => (one[what] === null ? [] : [one[what]]))
  const fastest = (pairs: readonly Pair[], what: keyof EditTimes) =>
    Math.min(...pairs.map((pair) => median(of(pair, what))))
  const limit = (pair: Pair, what: keyof EditTimes) =>
    own.includes(pair) ? thousandths(fastest(inMemory, what) * atMostTimes) : null
  const figures: Figure[] = []
  for (const pair of all) {
    if (!onDisk.includes(pair)) {
      for (const [name, what] of [
        ['through the server', 'relayed'],
        ['from the key to the words at the other', 'whole'],
      ] as const) {
        figures.push(
          figure(pair.name, name, 'ms', 'median', of(pair, what), limit(pair, what)),
          figure(pair.name, `${name}, p95`, 'ms', 'p95', of(pair, what)),
        )
      }
    }
    if (own.includes(pair)) {
      const signed = of(pair, 'signed')
      figures.push(figure(pair.name, 'through the server, the signed envelope', 'ms', 'median', signed))
      figures.push(figure(pair.name, 'through the server, the signed envelope, p95', 'ms', 'p95', signed))
    }
    if (!inMemory.includes(pair)) {
      const most = own.includes(pair) ? thousandths(fastest(onDisk, 'stored')) : null
      figures.push(
        figure(pair.name, 'until the writer knows it on disk', 'ms', 'median', of(pair, 'stored'), most),
        figure(pair.name, 'until the writer knows it on disk, p95', 'ms', 'p95', of(pair, 'stored')),
      )
    }
    const bare = bareRows.get(pair)
    if (bare !== undefined) {
      figures.push(figure(pair.name, 'a bare row in the same database, by itself', 'ms', 'median', bare))
    }
  }
  return {
    title: 'The relay: an edit, until the other client has it',
    browser: null,
    method: [
      `${edits} edits each after ${warmUp} to warm up, one at a time, the servers taking turns; every server in a process of its own, both clients of all of them in another, over the loopback. An edit is a word typed into a Yjs text. The next one begins when the one before is done, with Lef’s on disk.`,
      '*Through the server* runs from handing the message to the writer’s connection until it is at the reader’s. *From the key to the words at the other* has the devices in it: Yjs at both ends, and for Lef sealing and opening (in Node). The peers pass on the bare update. Lef shows the words by a sealed message that is kept nowhere (store/SPEC.md, S-28), of which its server checks who may whisper where; the words are then said for good by *the signed envelope*, sealed once they are shown, of which the server checks the signature (Ed25519), the place in the row and who may write, passes it on, and writes it to the disk.',
      'By themselves the peers acknowledge nothing, y-websocket does not wait for the disk and hocuspocus stores after two seconds. *On disk* they are made to write each update through to the disk (LevelDB with `sync`; y-websocket as `y-leveldb` does, hocuspocus the whole document as its database extension does, without its delay) and then tell the writer.',
      '*A bare row* is written by the server’s process while nothing else goes on, one transaction after the other, with nothing checked and nobody told: what this database takes to keep anything at all.',
    ],
    figures,
  }
}

/** Does the edits, each pair one in turn, first in one order and then in the other. */
async function inTurn(pairs: readonly Pair[], say: Say): Promise<ReadonlyMap<Pair, readonly EditTimes[]>> {
  const times = new Map<Pair, EditTimes[]>(pairs.map((pair) => [pair, []]))
  for (let at = -warmUp; at < edits; at++) {
    if (at % 50 === 0) say(`${at} edits with each`)
    for (const pair of at % 2 === 0 ? pairs : pairs.toReversed()) {
      const took = await within(30, `an edit of ${pair.name}`, pair.edit())
      if (at >= 0) times.get(pair)?.push(took)
    }
  }
  return times
}

async function bareRowsOf(pair: Pair): Promise<readonly number[]> {
  const took: number[] = []
  for (let time = 0; time < 5; time++) {
    const bare = await pair.bareRow()
    if (bare !== null) took.push(bare)
  }
  return took
}

const thousandths = (value: number) => Math.round(value * 1000) / 1000
