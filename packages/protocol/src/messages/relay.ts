/** Messages about documents and their envelopes (SPEC ). Envelopes travel in base64url. */
import * as z from 'zod/mini'
import { accountId, bytesExactly, bytesUpTo, deviceId, documentId, hash, moment, seq } from './fields.ts'
import { limits } from './limits.ts'
import { problem } from './problem.ts'
import { place } from './sharing.ts'

const envelope = bytesUpTo(limits.envelopeBytes)
const envelopes = z.array(envelope).check(z.minLength(1), z.maxLength(limits.envelopesAtOnce))

/** Where a device's row of envelopes ends on the server. */
export const head = z.strictObject({ device: deviceId, seq, hash })

/** How far a reader has come: the last seq it has of each device. Devices that are not named: nothing yet. */
export const cursor = z
  .record(deviceId, seq)
  .check(z.refine((read) => Object.keys(read).length <= limits.cursorDevices, 'too many devices'))

/**
 * What became of one envelope. `stored` and `known` are acknowledgements: it is on disk, now or since before.
 * All others are refusals, and say why.
 */
export const outcome = z.enum([
  'stored',
  'known',
  'fork',
  'gap',
  'damaged',
  'newer-version',
  'too-large',
  'wrong-document',
  'wrong-device',
  'wrong-signature',
  // Where the document has a membership:
  'stale-epoch',
  'unknown-epoch',
  'unknown-device',
  'not-a-member',
  'after-removal',
])
export type AppendOutcome = z.infer<typeof outcome>

/** The answer about one envelope; `head` is the last one stored of its device, where that helps. */
export const appended = z.strictObject({ outcome, head: z.nullable(head) })
export type Appended = z.infer<typeof appended>

export const appendBody = z.strictObject({ envelopes })
export const appendAnswer = z.strictObject({ results: z.array(appended) })

/** As the query of an address has it: `device:seq`, joined by commas. */
export const cursorText = z
  .string()
  .check(z.maxLength(limits.cursorDevices * 44), z.regex(/^([0-9a-f]{32}:\d{1,10}(,|$))*$/))
export const listQuery = z.strictObject({ after: z.optional(cursorText) })
export const listAnswer = z.strictObject({
  envelopes: z.array(z.string()),
  heads: z.array(head),
  /** Whether there are more after these. */
  more: z.boolean(),
})

export const documentParams = z.strictObject({ document: documentId })
export const memberParams = z.strictObject({ document: documentId, account: accountId })
export const newDocumentBody = z.strictObject({ document: documentId })
export const newMemberBody = z.strictObject({ account: accountId })
export const documentAnswer = z.strictObject({
  document: documentId,
  members: z.array(accountId),
  heads: z.array(head),
  /** The last place of its statements; 0 when there are none. */
  statements: place,
})
export const documentsAnswer = z.strictObject({ documents: z.array(documentAnswer) })

/** A device is registered with its key, and a signature by it over the account's id (SPEC R-2). */
export const newDeviceBody = z.strictObject({ publicKey: bytesExactly(32), proof: bytesExactly(64) })
export const deviceAnswer = z.strictObject({ device: deviceId, madeAt: moment })
export const devicesAnswer = z.strictObject({ devices: z.array(deviceAnswer) })
export const deviceParams = z.strictObject({ device: deviceId })

const requestNumber = z.int().check(z.minimum(0), z.maximum(0xffff_ffff))

/** What a client says on the live connection. */
export const clientFrame = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('subscribe'), document: documentId, after: cursor }),
  z.strictObject({ type: z.literal('unsubscribe'), document: documentId }),
  z.strictObject({ type: z.literal('append'), id: requestNumber, document: documentId, envelopes }),
  z.strictObject({ type: z.literal('whisper'), document: documentId, bytes: bytesUpTo(limits.whisperBytes) }),
])
export type ClientFrame = z.infer<typeof clientFrame>

/** What the server says on the live connection. */
export const serverFrame = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), version: z.literal(1) }),
  z.strictObject({ type: z.literal('envelopes'), document: documentId, envelopes: z.array(z.string()) }),
  z.strictObject({
    type: z.literal('caught-up'),
    document: documentId,
    heads: z.array(head),
    /** The last place of its statements; 0 when there are none. */
    statements: place,
  }),
  z.strictObject({ type: z.literal('appended'), id: requestNumber, results: z.array(appended) }),
  z.strictObject({ type: z.literal('whisper'), document: documentId, bytes: z.string() }),
  /** There is a statement at this place, new or with a signature more: list them. */
  z.strictObject({ type: z.literal('statement'), document: documentId, place }),
  /** Somebody has answered a link to this document: list the answers. */
  z.strictObject({ type: z.literal('answer'), document: documentId }),
  z.strictObject({
    type: z.literal('problem'),
    problem,
    id: z.nullable(requestNumber),
    document: z.nullable(documentId),
    /** Milliseconds to wait, where it is `slow-down` or `busy`. */
    wait: z.nullable(z.int()),
  }),
])
export type ServerFrame = z.infer<typeof serverFrame>
