import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { OrganisationId } from '@lef/protocol'
import { cookieIn, knownCookie } from '../http/cookies.ts'

/** A browser in which somebody has signed in before. */
export interface KnownDevice {
  /** Its own name: random, and kept in its cookie alone. */
  readonly name: string
  /** Whether it was this address that signed in there last. */
  isOf(organisation: OrganisationId, mail: string): boolean
}

/** Recognises browsers by a cookie that only this server can have made; nothing of it is stored here. */
export interface KnownDevices {
  find(cookies: string | undefined): KnownDevice | null
  /** The cookie's value after somebody has signed in; the browser keeps the name it had for the same address. */
  valueFor(cookies: string | undefined, organisation: OrganisationId, mail: string): string
}

/**
 * Devices that are known have tries of their own, so that whoever tries somebody's address from elsewhere does not keep its
 * owner out (the idea: OWASP's device cookies). `name ‖ '.' ‖ whose ‖ '.' ‖ mac`, in base64url.
 */
export function createKnownDevices(secret: Uint8Array, secure: boolean): KnownDevices {
  const mac = (text: string) =>
    createHmac('sha256', secret).update(text).digest().subarray(0, 16).toString('base64url')
  const whose = (organisation: OrganisationId, mail: string) => mac(`whose/${organisation}/${mail}`)
  const find = (cookies: string | undefined): KnownDevice | null => {
    const [, name = '', of = '', shown = ''] =
      /^([\w-]{22})\.([\w-]{22})\.([\w-]{22})$/.exec(cookieIn(cookies, knownCookie(secure)) ?? '') ?? []
    if (name === '' || !timingSafeEqual(Buffer.from(shown), Buffer.from(mac(`known/${name}/${of}`)))) {
      return null
    }
    return { name, isOf: (organisation, mail) => of === whose(organisation, mail) }
  }
  return {
    find,
    valueFor: (cookies, organisation, mail) => {
      const known = find(cookies)
      const stays = known?.isOf(organisation, mail) === true ? known.name : null
      const name = stays ?? randomBytes(16).toString('base64url')
      const of = whose(organisation, mail)
      return `${name}.${of}.${mac(`known/${name}/${of}`)}`
    },
  }
}
