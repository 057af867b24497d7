/** Messages about passkeys (SPEC R-25). What a passkey's PRF gives has no field here: it never leaves the device. */
import * as z from 'zod/mini'
import { bytesExactly, bytesUpTo, moment, organisationId } from './fields.ts'
import { limits } from './limits.ts'

/** As the authenticator chose it. */
const credentialId = bytesUpTo(limits.credentialIdBytes).check(z.minLength(1))
const challenge = bytesExactly(32)
/** How an authenticator can be reached, as the browser says it; only handed back to browsers. */
const transports = z.array(z.string().check(z.regex(/^[a-z-]{1,20}$/))).check(z.maxLength(8))
const clientData = bytesUpTo(4096).check(z.minLength(1))

/** One passkey of one's own. */
export const passkey = z.strictObject({
  /** The start of the SHA-256 of the credential's id, in hexadecimal: what it is called in an address. */
  passkey: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  credential: credentialId,
  transports,
  madeAt: moment,
  usedAt: z.nullable(moment),
  /** It is kept by an account elsewhere (of the maker of a phone, say), and not in one device alone. */
  synced: z.boolean(),
})
export type Passkey = z.infer<typeof passkey>

export const passkeysAnswer = z.strictObject({
  /** Whether the account has a passphrase, which then is asked before a passkey is added. */
  passphrase: z.boolean(),
  /** Whether single sign-on opens it, too. */
  singleSignOn: z.boolean(),
  passkeys: z.array(passkey),
})
export const passkeyParams = z.strictObject({ passkey: passkey.shape.passkey })

/** The auth key says that it is really them; where the account has no passphrase, null. */
export const beginPasskeyBody = z.strictObject({ authKey: z.nullable(bytesExactly(32)) })
export const beginPasskeyAnswer = z.strictObject({
  challenge,
  relyingParty: z.strictObject({ id: z.string(), name: z.string() }),
  user: z.strictObject({ id: bytesExactly(16), name: z.string(), displayName: z.string() }),
  /** COSE numbers of the signatures that are taken, the preferred one first. */
  algorithms: z.array(z.int()),
  /** Those that there are already: no authenticator gets a second one. */
  there: z.array(z.strictObject({ credential: credentialId, transports })),
})
export const newPasskeyBody = z.strictObject({
  credential: credentialId,
  transports,
  clientData,
  attestation: bytesUpTo(16 * 1024).check(z.minLength(1)),
})

export const beginPasskeySignInBody = z.strictObject({ organisation: organisationId })
export const beginPasskeySignInAnswer = z.strictObject({ challenge, relyingParty: z.string() })
export const passkeySignInBody = z.strictObject({
  organisation: organisationId,
  credential: credentialId,
  clientData,
  authenticatorData: bytesUpTo(4096).check(z.minLength(1)),
  signature: bytesUpTo(4096).check(z.minLength(1)),
  /** Whose the authenticator says that it is. */
  user: z.nullable(bytesUpTo(64)),
})
