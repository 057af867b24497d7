import { hashEnvelope, noHash, signedBytes } from '@lef/protocol'
import {
  createDevice,
  createStream,
  openEnvelope,
  openStream,
  pad,
  plaintext,
  randomKey,
  readyKey,
  sealEnvelope,
  streamIdLength,
  unpad,
  utf8,
  webVaultCrypto,
} from '@lef/vault'
import { registrationLabel } from '../../../apps/server/src/relay/relay-handlers.ts'
import type { DatabasePlace } from '../../../apps/server/src/storage/database-place.ts'
import { bytesOf } from '../../../apps/server/src/storage/hex.ts'
import { startMeasured } from '../measured-server.ts'
import { seedPeople } from '../seed.ts'
import { arrivals, type Pair } from './pair.ts'
import { newYjs } from './yjs.ts'

/** Two devices that seal and open, and the server between them. */
export async function lefPair(name: string, program: string, place: DatabasePlace): Promise<Pair> {
  const [one, two] = await seedPeople(place, 2, true)
  if (one === undefined || two === undefined) throw new Error('two people were put there')
  const server = await startMeasured(program, place)
  const [coach, coachee] = [one.at(server.address), two.at(server.address)]
  const vault = webVaultCrypto(crypto)
  const key = await readyKey(vault, randomKey<'content'>(vault))
  const { device } = await createDevice(vault)
  const proof = await crypto.subtle.sign(
    'Ed25519',
    device.signer,
    signedBytes(registrationLabel, bytesOf(coach.account)),
  )
  await coach.ask('POST', '/api/devices', {
    publicKey: Buffer.from(device.publicKey).toString('base64url'),
    proof: Buffer.from(proof).toString('base64url'),
  })
  const [writer, reader] = [await coach.live(), await coachee.live()]
  const { document } = one
  for (const live of [writer, reader]) {
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
  }
  const [mine, theirs] = [newYjs(), newYjs()]
  const heard = arrivals(reader.socket, (data) => data.includes('"type":"whisper"'))
  const came = arrivals(reader.socket, (data) => data.includes('"type":"envelopes"'))
  const kept = arrivals(writer.socket, (data) => data.includes('"type":"appended"'))
  const [label, about] = ['lef/live/1', utf8(document)]
  const stream = await createStream(vault, key, label)
  let opener: Awaited<ReturnType<typeof openStream>> | null = null
  let [seq, prevHash] = [0, noHash]
  return {
    name,
    edit: async () => {
      const [whispered, arrived, stored] = [heard.next(), came.next(), kept.next()]
      seq += 1
      const begun = performance.now()
      const update = mine.type()
      const words = stream.seal(about, pad(plaintext(update)))
      if (words === null) throw new Error('a stream has room for more')
      const told = performance.now()
      writer.send({ type: 'whisper', document, bytes: Buffer.from(words).toString('base64url') })
      const whisper = await whispered
      const bytes = Uint8Array.from(Buffer.from(JSON.parse(String(whisper.data)).bytes, 'base64url'))
      opener ??= await openStream(vault, key, label, bytes.slice(0, streamIdLength))
      const shownWords = opener.open(about, bytes)
      const content = shownWords && unpad(shownWords)
      if (content === null) throw new Error('the other can read it')
      theirs.take(content)
      const shown = performance.now()
      const header = {
        kind: 'update',
        document,
        epoch: 1,
        device: device.id,
        seq,
        prevHash,
        seen: [],
      } as const
      const envelope = await sealEnvelope(vault, key, device, header, plaintext(update))
      const message = {
        type: 'append',
        id: seq,
        document,
        envelopes: [Buffer.from(envelope).toString('base64url')],
      }
      const sent = performance.now()
      writer.send(message)
      const { data, at } = await arrived
      const [text] = JSON.parse(String(data)).envelopes
      const opened = await openEnvelope(
        vault,
        key,
        device,
        { document, epoch: 1, seq },
        Buffer.from(text, 'base64url'),
      )
      if (!opened.ok) throw new Error(opened.error)
      theirs.take(opened.value.content)
      const acknowledged = await stored
      if (!acknowledged.data.includes('"outcome":"stored"')) throw new Error(String(acknowledged.data))
      prevHash = await hashEnvelope(vault, envelope)
      return {
        relayed: whisper.at - told,
        signed: at - sent,
        whole: shown - begun,
        stored: acknowledged.at - sent,
      }
    },
    bareRow: async () => {
      const { organisation } = coach
      const { values, arrays } = await server.insertRaw({
        organisation,
        document,
        rows: 60,
        group: 1,
        size: 1_000,
      })
      return 1_000 / Math.max(values, arrays)
    },
    close: async () => {
      await Promise.all([writer.close(), reader.close()])
      await server.stop()
    },
  }
}
