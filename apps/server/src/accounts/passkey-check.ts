import type { WebAuthnCredential } from '@simplewebauthn/server'
import type { Routes } from '@lef/protocol/messages'
import type * as z from 'zod/mini'

/** COSE: Ed25519, ECDSA on P-256, RSA. What platforms have, and nothing weaker. */
export const passkeyAlgorithms = [-8, -7, -257]

/** In bytes: a key of RSA with 16,384 bits. */
const longestKey = 4096

/** Where a passkey must have been made and used. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

/** The address that people open is the one that passkeys belong to. */
export function relyingPartyOf(publicAddress: string): RelyingParty {
  const { hostname, origin } = new URL(publicAddress)
  return { id: hostname, origin }
}

export interface NewPasskey {
  readonly publicKey: Buffer
  readonly counter: number
  readonly synced: boolean
}

/** What a new passkey is, when it was made here, for this challenge, by whoever unlocked it; else null. */
export async function checkNewPasskey(
  { id, origin }: RelyingParty,
  challenge: string,
  body: z.infer<Routes['addPasskey']['body']>,
): Promise<NewPasskey | null> {
  // Loaded with the first passkey: who has none, does not wait for it.
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id: body.credential,
        rawId: body.credential,
        type: 'public-key',
        response: { clientDataJSON: body.clientData, attestationObject: body.attestation },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      supportedAlgorithmIDs: passkeyAlgorithms,
    })
    if (!verified || registrationInfo.credential.id !== body.credential) return null
    const { credential, credentialDeviceType } = registrationInfo
    if (credential.publicKey.length > longestKey) return null
    return {
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      synced: credentialDeviceType === 'multiDevice',
    }
  } catch {
    // Whatever is wrong with it, is theirs.
    return null
  }
}

/** The counter that comes with a signature of this passkey over this challenge, made here; null when it is not that. */
export async function checkPasskeyUse(
  { id, origin }: RelyingParty,
  challenge: string,
  body: z.infer<Routes['signInByPasskey']['body']>,
  credential: Pick<WebAuthnCredential, 'publicKey' | 'counter'>,
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id: body.credential,
        rawId: body.credential,
        type: 'public-key',
        response: {
          clientDataJSON: body.clientData,
          authenticatorData: body.authenticatorData,
          signature: body.signature,
        },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      credential: { id: body.credential, ...credential },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    // As above; also a counter that went back, as that of a copied authenticator does.
    return null
  }
}
