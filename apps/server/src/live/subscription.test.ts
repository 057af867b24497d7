import { expect, it } from 'vitest'
import { deviceIdFromText, parseDocumentId } from '@lef/protocol'
import type { ServerFrame } from '@lef/protocol/messages'
import { createSubscription, type ReadPage } from './subscription.ts'

const device = deviceIdFromText('ab'.repeat(16))
const document = parseDocumentId('a-document')
if (device === null || document === null) throw new Error('these are ids')
const [last, place] = [device, document]
const page = { envelopes: [], more: false, heads: [], statements: 0 }

/** A subscription from seq 4 of one device, whose looks into the database go as told. */
function subscribed(read: ReadPage) {
  const frames: ServerFrame[] = []
  const outlet = {
    send: (frame: ServerFrame) => void frames.push(frame),
    hasRoom: () => true,
    room: async () => {},
  }

  const follower = createSubscription({}, place, new Map([[last, 4]]), outlet, read, () => undefined)
  const settled = () => new Promise((later) => setTimeout(later, 0))
  return { follower, settled, frames, types: () => frames.map(({ type }) => type) }
}
const fail = (): never => {
  throw new Error('the database does not answer')
}

it('R-1 R-7 passes nothing on while it could not be asked whether somebody may follow', async () => {
  const answers: (() => typeof page | null)[] = [fail, fail, () => null]
  const { follower, settled, types } = subscribed(async () => (answers.shift() ?? fail)())
  follower.catchUp()
  await settled()
  follower.offer({ device: last, seq: 5, text: 'c2VhbGVk' })
  follower.whisper('c2VhbGVk')
  await settled()
  expect(types()).toEqual([])
  follower.offer({ device: last, seq: 5, text: 'c2VhbGVk' })
  await settled()
  expect(types()).toEqual(['problem'])
})

it('R-1 R-7 passes on to whoever may follow, and asks again once a look failed', async () => {
  const answers: (() => typeof page | null)[] = [() => page, fail, () => page]
  const { follower, settled, types } = subscribed(async () => (answers.shift() ?? fail)())
  follower.catchUp()
  await settled()
  follower.offer({ device: last, seq: 5, text: 'c2VhbGVk' })
  follower.catchUp()
  await settled()
  expect(types()).toEqual(['caught-up', 'envelopes'])
  follower.whisper('c2VhbGVk')
  follower.offer({ device: last, seq: 6, text: 'c2VhbGVk' })
  await settled()
  follower.offer({ device: last, seq: 6, text: 'c2VhbGVk' })
  expect(types()).toEqual(['caught-up', 'envelopes', 'envelopes'])
})

it('R-7 gives nothing back to the connection it came from, also when the database answers late', async () => {
  const stored = [5, 6].map((seq) => ({ device: last, seq, bytes: Buffer.from('sealed') }))
  const asked: (() => void)[] = []
  const { follower, settled, frames } = subscribed(async () => {
    await new Promise<void>((answer) => asked.push(answer))
    return { ...page, envelopes: stored }
  })
  follower.catchUp()
  await settled()
  expect(follower.has(last, 5)).toBe(true)
  asked.shift()?.()
  await settled()
  asked.shift()?.()
  await settled()
  const envelopes = [Buffer.from('sealed').toString('base64url')]
  expect(frames).toMatchObject([{ type: 'envelopes', document: place, envelopes }, { type: 'caught-up' }])
})

it('R-7 says where the rows end with what its own connection was told is stored', async () => {
  const asked: ((seq: number) => void)[] = []
  const { follower, settled, frames } = subscribed(async () => {
    const seq = await new Promise<number>((answer) => asked.push(answer))
    return { ...page, heads: [{ device: last, seq, hash: 'ab'.repeat(32) }] }
  })
  follower.catchUp()
  await settled()
  // Stored, and answered to its sender, after it was read that there are four.
  follower.has(last, 5)
  asked.shift()?.(4)
  await settled()
  asked.shift()?.(5)
  await settled()
  expect(frames).toMatchObject([{ type: 'caught-up', heads: [{ seq: 5 }] }])
})
