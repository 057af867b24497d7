/**
 * Passkeys as the browser has them. Loaded when somebody makes or uses one. What a passkey's PRF gives stays here: of
 * an answer only what a server checks is passed on, never the browser's answer as a whole.
 */
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import type { PasskeyWay } from '@lef/store'
import { copyOf, fromBase64Url, toBase64Url, type Bytes } from '@lef/vault'
import type { AnswerOf } from '../ask.ts'
import type { PasskeyProblem } from '../coming-in.ts'

type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: PasskeyProblem }

/** Long enough to find a key in a bag. */
const timeout = 120_000

export interface MadePasskey {
  /** For the server. */
  readonly body: {
    readonly credential: string
    readonly transports: string[]
    readonly clientData: string
    readonly attestation: string
  }
  /** Whether it has a PRF at all, and so can open something. */
  readonly hasPrf: boolean
}

/** Has a passkey made. */
export async function makePasskey(begun: AnswerOf<'beginPasskey'>): Promise<Result<MadePasskey>> {
  const { challenge, relyingParty, user, algorithms, there } = begun
  return attempt(async () => {
    const made = await startRegistration({
      optionsJSON: {
        challenge,
        rp: relyingParty,
        user,
        pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
        timeout,
        attestation: 'none',
        excludeCredentials: there.map(({ credential }) => ({ id: credential, type: 'public-key' })),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        extensions: { prf: {} },
      },
    })
    return { body: bodyOf(made), hasPrf: made.clientExtensionResults.prf?.enabled === true }
  })
}

const bodyOf = ({ id, response }: RegistrationResponseJSON): MadePasskey['body'] => ({
  credential: id,
  transports: (response.transports ?? []).slice(0, 8),
  clientData: response.clientDataJSON,
  attestation: response.attestationObject,
})

/** Signs a server's challenge with a passkey that the person chooses. */
export async function signWithPasskey({ challenge, relyingParty }: AnswerOf<'beginPasskeySignIn'>) {
  return attempt(async () => {
    const { id, response } = await startAuthentication({
      optionsJSON: { challenge, rpId: relyingParty, timeout, userVerification: 'required' },
    })
    return {
      credential: id,
      clientData: response.clientDataJSON,
      authenticatorData: response.authenticatorData,
      signature: response.signature,
      user: response.userHandle ?? null,
    }
  })
}

/**
 * Asks the PRF of one of these passkeys for the salt of its way; `output` is null when it has none. No server takes part:
 * the challenge is nobody's, and the 32 bytes prove themselves.
 */
export async function askPrf(
  ways: readonly PasskeyWay[],
): Promise<Result<{ readonly credential: Bytes; readonly output: Bytes | null }>> {
  return attempt(async () => {
    const { id, clientExtensionResults } = await startAuthentication({
      optionsJSON: {
        challenge: toBase64Url(crypto.getRandomValues(new Uint8Array(32))),
        timeout,
        userVerification: 'required',
        allowCredentials: ways.map(({ credential }) => ({
          id: toBase64Url(credential),
          type: 'public-key',
        })),
        extensions: {
          prf: {
            evalByCredential: Object.fromEntries(
              ways.map(({ credential, salt }) => [toBase64Url(credential), { first: salt }]),
            ),
          },
        },
      },
    })
    const given = clientExtensionResults.prf?.results?.first
    const bytes = given instanceof ArrayBuffer ? new Uint8Array(given) : null
    const credential = fromBase64Url(id)
    if (credential === null) throw new Error('a browser names what it used')
    return { credential, output: bytes?.length === 32 ? copyOf(bytes) : null }
  })
}

async function attempt<Value>(run: () => Promise<Value>): Promise<Result<Value>> {
  if (!browserSupportsWebAuthn()) return { ok: false, error: 'passkey-unsupported' }
  try {
    return { ok: true, value: await run() }
  } catch (error) {
    return { ok: false, error: problemOf(error) }
  }
}

function problemOf(error: unknown): PasskeyProblem {
  const name = error instanceof Error ? error.name : ''
  // Browsers do not tell apart that somebody said no, and that there was nothing to choose from.
  if (name === 'NotAllowedError' || name === 'AbortError') return 'passkey-cancelled'
  if (name === 'InvalidStateError') return 'passkey-there'
  return name === 'NotSupportedError' ? 'passkey-unsupported' : 'passkey-failed'
}
