import { once } from 'node:events'
import { sql } from 'kysely'
import { hashEnvelope, noHash, type DocumentId, type EnvelopeHash } from '@lef/protocol'
import {
  createDevice,
  openEnvelope,
  plaintext,
  randomKey,
  readyKey,
  sealEnvelope,
  webVaultCrypto,
  type Header,
} from '@lef/vault'
import { openDatabase } from '../../../apps/server/src/storage/database.ts'
import type { DatabasePlace } from '../../../apps/server/src/storage/database-place.ts'
import { bytesOf } from '../../../apps/server/src/storage/hex.ts'
import { figure, type Figure } from '../../harness/figure.ts'
import { within } from '../../harness/patience.ts'
import { createProgress } from '../../harness/progress.ts'
import type { Findings } from '../../harness/result.ts'
import { newYjs } from '../live/yjs.ts'
import { bundleServer, startMeasured } from '../measured-server.ts'
import { onEachDatabase } from '../open-places.ts'
import { ensurePeers } from '../peers.ts'
import { seedPeople, type Writer } from '../seed.ts'

const edits = 12_000
/** Edits in one envelope, as typing makes them. */
const batch = 20
/** Envelopes since the snapshot. */
const since = 30
const opens = 5

/** What a device that has nothing yet waits for, a year after the start. */
export async function year(): Promise<Findings> {
  const say = createProgress()
  await ensurePeers()
  const made = await makeYear()
  say('the year is made')
  const program = await bundleServer()
  const figures: Figure[] = []
  await onEachDatabase(async (name, place) => {
    const [writer] = await seedPeople(place, 1)
    if (writer === undefined) throw new Error('somebody was put there')
    await putYear(place, writer, made)
    say(`${name}: it is in the database`)
    const [first, others, shown]: [number[], number[], number[]] = [[], [], []]
    const server = await startMeasured(program.file, place)
    for (let at = 0; at < opens; at++) {
      const { handedOut, all } = await within(60, 'the year', openCold(writer, server.address, made))
      if (at === 0) first.push(handedOut)
      else others.push(handedOut)
      shown.push(all)
    }
    await server.stop()
    figures.push(
      figure(name, 'from connecting until all is there', 'ms', 'median', others),
      figure(name, 'the same, the first time after the server’s start', 'ms', 'count', first),
      figure(name, 'from connecting until it is opened and in the document', 'ms', 'median', shown),
    )
  })
  program.remove()
  return {
    title: 'The relay: a year’s trajectory, opened by a device that has nothing',
    browser: null,
    method: [
      `${edits} edits of a word each in ${edits / batch} envelopes, which a snapshot then covers and the server has let go of, and ${since} envelopes since; ${opens} times. The snapshot has ${Math.round((made.rows.at(edits / batch)?.bytes.length ?? 0) / 1024)} KiB. Opening is the vault’s, in Node; the keys are there, and drawing it on a screen is in \`bench/open-trajectory\`.`,
    ],
    figures,
  }
}

/** Envelopes of one device, sealed; those that the snapshot covers, the snapshot, and those that came after. */
async function makeYear() {
  const vault = webVaultCrypto(crypto)
  const key = await readyKey(vault, randomKey<'content'>(vault))
  const { device } = await createDevice(vault)
  const doc = newYjs()
  const rows: { seq: number; hash: EnvelopeHash; bytes: Uint8Array }[] = []
  const document = 'd0' as DocumentId
  const add = async (content: Uint8Array, covers?: number) => {
    const last = rows.at(-1)
    const common = {
      document,
      epoch: 1,
      device: device.id,
      seq: (last?.seq ?? 0) + 1,
      prevHash: last?.hash ?? noHash,
      seen: [],
    }
    const header: Header =
      covers === undefined || last === undefined
        ? { kind: 'update', ...common }
        : {
            kind: 'snapshot',
            ...common,
            covers: [{ device: device.id, hash: last.hash, ranges: [{ from: 1, to: covers }] }],
          }
    const bytes = await sealEnvelope(vault, key, device, header, plaintext(content))
    rows.push({ seq: common.seq, hash: await hashEnvelope(vault, bytes), bytes })
  }
  for (let at = 0; at < edits / batch; at++) {
    let last = new Uint8Array()
    for (let edit = 0; edit < batch; edit++) last = Uint8Array.from(doc.type())
    await add(last)
  }
  await add(doc.state(), edits / batch)
  for (let at = 0; at < since; at++) await add(doc.type())
  return { vault, key, device, document, rows }
}

type Year = Awaited<ReturnType<typeof makeYear>>

/** Puts it into the database as the relay has it once the snapshot was checked. */
async function putYear(
  place: DatabasePlace,
  writer: Writer,
  { device, document, rows }: Year,
): Promise<void> {
  const opened = await openDatabase(place)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const { organisation } = writer.at('http://127.0.0.1')
  await opened.value.as('app', organisation, async (query) => {
    const own = bytesOf(organisation)
    for (const { seq, hash, bytes } of rows) {
      const row = {
        organisation: own,
        document,
        device: bytesOf(device.id),
        seq,
        hash,
        size: bytes.length,
        bytes: seq <= edits / batch ? null : bytes,
        stored_at: new Date(0),
      }
      await query.insertInto('envelopes').values(row).execute()
    }
    const last = rows.at(-1)
    if (last === undefined) return
    await query
      .insertInto('heads')
      .values({ organisation: own, document, device: bytesOf(device.id), seq: last.seq, hash: last.hash })
      .execute()
  })
  await opened.value.asOwner('write', (query) => sql`analyze`.execute(query))
  await opened.value.close()
}

async function openCold(writer: Writer, address: string, { vault, key, device, document }: Year) {
  const begun = performance.now()
  const live = await writer.at(address).live()
  live.send({ type: 'subscribe', document, after: {} })
  await live.until(({ type }) => type === 'caught-up')
  const handedOut = performance.now() - begun
  const doc = newYjs()
  const texts = live.frames.flatMap((frame) => (frame.type === 'envelopes' ? frame.envelopes : []))
  if (texts.length !== since + 1) throw new Error(`${texts.length} envelopes came`)
  for (const [at, text] of texts.entries()) {
    const expected = { document, epoch: 1, seq: edits / batch + 1 + at }
    const opened = await openEnvelope(vault, key, device, expected, Buffer.from(text, 'base64url'))
    if (!opened.ok) throw new Error(opened.error)
    doc.take(opened.value.content)
  }
  const all = performance.now() - begun
  live.socket.terminate()
  await once(live.socket, 'close')
  return { handedOut, all }
}
