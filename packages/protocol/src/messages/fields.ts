import * as z from 'zod/mini'
import { deviceIdFromText, organisationIdFromText, parseDocumentId, personIdFromText } from '../ids.ts'
import type { DeviceId, DocumentId, OrganisationId } from '../ids.ts'

/** 16 bytes in lower-case hexadecimal: an account on a server. Its number says nothing about the person. */
export type AccountId = string & z.$brand<'AccountId'>

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length * 2}}$`)))

/** A text that one of our readers of ids takes. */
const idBy = <Id extends string>(read: (text: string) => Id | null) =>
  z.pipe(
    z.string().check(z.maxLength(64)),
    z.transform((text, context): Id => {
      const id = read(text)
      if (id !== null) return id
      context.issues.push({ code: 'custom', message: 'not an id', input: text })
      return z.NEVER
    }),
  )

export const documentId = idBy<DocumentId>(parseDocumentId)
export const deviceId = idBy<DeviceId>(deviceIdFromText)
export const organisationId = idBy<OrganisationId>(organisationIdFromText)
export const personId = idBy(personIdFromText)
export const accountId = hex(16).brand<'AccountId'>()
/** A SHA-256 in hexadecimal. */
export const hash = hex(32)
export const seq = z.int().check(z.minimum(1), z.maximum(0xffff_ffff))
/** A moment as the server tells it, in UTC. */
export const moment = z.iso.datetime()

/** Bytes in base64url without padding, at most so many. */
export const bytesUpTo = (most: number) =>
  z.string().check(
    z.regex(/^[A-Za-z0-9_-]*$/),
    z.maxLength(Math.ceil((most * 4) / 3)),
    // One letter over is no byte: a part of nothing but that would have none.
    z.refine((text) => text.length % 4 !== 1, 'no whole bytes'),
  )

/** Exactly so many bytes in base64url without padding. */
export const bytesExactly = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((length * 4) / 3)}}$`)))
