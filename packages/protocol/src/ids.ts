import { fromHex, toHex } from './bytes.ts'
import type { Reader, Writer } from './wire.ts'

declare const brand: unique symbol

/** Names a document everywhere: 1–64 of letters, digits, `.`, `_`, `:` and `-`. */
export type DocumentId = string & { readonly [brand]: 'DocumentId' }

/** A device: the first 16 bytes of the SHA-256 of its public key, in hexadecimal. */
export type DeviceId = string & { readonly [brand]: 'DeviceId' }

/**
 * A person's identity: 16 bytes of a hash over both its public keys, in hexadecimal (SPEC P-4). New keys are
 * a new id: whoever knew the old one must not take the new one for granted.
 */
export type PersonId = string & { readonly [brand]: 'PersonId' }

/** An organisation on a server: 16 random bytes in hexadecimal. It has no keys. */
export type OrganisationId = string & { readonly [brand]: 'OrganisationId' }

/** How long the ids of devices, persons and organisations are, in bytes. */
export const idLength = 16

/** Names a text as a document id; null when it is not one. */
export function parseDocumentId(text: string): DocumentId | null {
  return /^[A-Za-z0-9._:-]{1,64}$/.test(text) ? (text as DocumentId) : null
}

/** Names 16 bytes as a device id; null when there are not 16. */
export function parseDeviceId(bytes: Uint8Array): DeviceId | null {
  return bytes.length === idLength ? (toHex(bytes) as DeviceId) : null
}

/** Names 16 bytes as a person id; null when there are not 16. */
export function parsePersonId(bytes: Uint8Array): PersonId | null {
  return bytes.length === idLength ? (toHex(bytes) as PersonId) : null
}

/** Names 16 bytes as an organisation id; null when there are not 16. */
export function parseOrganisationId(bytes: Uint8Array): OrganisationId | null {
  return bytes.length === idLength ? (toHex(bytes) as OrganisationId) : null
}

/** The device id that a text in lower-case hexadecimal stands for; null when it is not one. */
export function deviceIdFromText(text: string): DeviceId | null {
  return parseDeviceId(fromHex(text) ?? new Uint8Array(0))
}

/** The person id that a text in lower-case hexadecimal stands for; null when it is not one. */
export function personIdFromText(text: string): PersonId | null {
  return parsePersonId(fromHex(text) ?? new Uint8Array(0))
}

/** The organisation id that a text in lower-case hexadecimal stands for; null when it is not one. */
export function organisationIdFromText(text: string): OrganisationId | null {
  return parseOrganisationId(fromHex(text) ?? new Uint8Array(0))
}

/** Writes the 16 bytes of a device, person or organisation. */
export function writeId(writer: Writer, id: DeviceId | PersonId | OrganisationId): Writer {
  const bytes = fromHex(id)
  if (bytes?.length !== idLength) throw new RangeError('an id has 16 bytes')
  return writer.fixed(bytes)
}

/** Reads a device id; null when not enough is left. */
export function readDeviceId(reader: Reader): DeviceId | null {
  const bytes = reader.fixed(idLength)
  return bytes && parseDeviceId(bytes)
}

/** Reads a person id; null when not enough is left. */
export function readPersonId(reader: Reader): PersonId | null {
  const bytes = reader.fixed(idLength)
  return bytes && parsePersonId(bytes)
}
