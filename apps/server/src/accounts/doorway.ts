import type { FastifyReply } from 'fastify'
import type { OrganisationId } from '@lef/protocol'
import { rates } from '@lef/protocol/messages'
import { keepCookie, keepKnownCookie } from '../http/cookies.ts'
import { keepToRate } from '../http/keep-to-rate.ts'
import type { Mailer } from '../mail/mailer.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import type { KnownDevice, KnownDevices } from './known-device.ts'
import { sessionSeconds } from './session.ts'

/** What whoever comes in passes, whichever way they come: passphrase, passkey or single sign-on. */
export interface Doorway {
  /** Whoever is not signed in, by address; a browser in which somebody has signed in before, by itself. */
  keepStrangersBack(address: string, reply: FastifyReply): KnownDevice | null
  /** Keeps the session, and that somebody of this address has signed in in this browser. */
  keepCookies(reply: FastifyReply, session: string, organisation: OrganisationId, mail: string): void
  /** Tells the owner of an account that it was opened in a browser that did not know it. */
  tellOfNewDevice(reply: FastifyReply, organisation: OrganisationId, mail: string): void
}

/** A doorway with tries of its own. */
export function createDoorway(parts: {
  readonly secure: boolean
  /** Milliseconds. */
  readonly now: () => number
  readonly knownDevices: KnownDevices
  readonly mailer: Mailer
}): Doorway {
  const { secure, knownDevices, mailer } = parts
  const strangers = createTokenBuckets(rates.strangers, parts.now)
  const knownIn = (reply: FastifyReply) => knownDevices.find(reply.request.headers.cookie)
  return {
    keepStrangersBack: (address, reply) => {
      const known = knownIn(reply)
      keepToRate(strangers, known === null ? address : `known ${known.name}`)
      return known
    },
    keepCookies: (reply, session, organisation, mail) => {
      const known = knownDevices.valueFor(reply.request.headers.cookie, organisation, mail)
      reply.header('Set-Cookie', [
        keepCookie(secure, session, sessionSeconds),
        keepKnownCookie(secure, known),
      ])
    },
    tellOfNewDevice: (reply, organisation, mail) => {
      if (knownIn(reply)?.isOf(organisation, mail) === true) return
      mailer.send(organisation, mail, { kind: 'new-device' })
    },
  }
}
