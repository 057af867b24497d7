import type { Configuration } from 'openid-client'

/** How this server is known to a provider of OpenID Connect. */
export interface SingleSignOn {
  /** What it is called on a button. */
  readonly name: string
  readonly issuer: URL
  readonly client: string
  readonly secret: string
}

/** What the settings do not allow; for whoever starts the server. */
export type SingleSignOnError = 'incomplete' | 'no-address' | 'no-tls'

/**
 * Reads `LEF_OIDC_ISSUER`, `LEF_OIDC_CLIENT`, `LEF_OIDC_SECRET` and `LEF_OIDC_NAME`; null when none of them is set. A
 * provider without TLS is taken on this very machine only, for trying things out.
 */
export function singleSignOnOf(
  env: Readonly<Record<string, string | undefined>>,
): SingleSignOn | null | { readonly wrong: SingleSignOnError } {
  const read = (name: string) => env[`LEF_OIDC_${name}`]?.trim() ?? ''
  const [issuer, client, secret] = [read('ISSUER'), read('CLIENT'), read('SECRET')]
  if (issuer === '' && client === '' && secret === '') return null
  if (issuer === '' || client === '' || secret === '') return { wrong: 'incomplete' }
  const address = URL.canParse(issuer) ? new URL(issuer) : null
  if (address === null) return { wrong: 'no-address' }
  if (address.protocol !== 'https:' && !isLocal(address)) return { wrong: 'no-tls' }
  return { name: read('NAME') || address.hostname, issuer: address, client, secret }
}

const isLocal = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** A sign-in that was begun: what is kept of it until the browser comes back. */
export interface Begun {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who somebody is at a provider. A mail address is not asked for: nothing would go by it. */
export interface ProviderIdentity {
  readonly issuer: string
  readonly subject: string
}

/** A provider as it is spoken to: the authorization code flow with PKCE, state and nonce. */
export interface OpenId {
  /** A nonce and verifier, and where the browser is to go; null while the provider does not answer. */
  begin(state: string): Promise<{ readonly begun: Begun; readonly address: string } | null>
  /** Who came back. `refused`: whatever does not fit; `unreachable`: the provider does not answer. */
  finish(
    begun: Begun,
    back: { readonly state: string; readonly code: string; readonly issuer: string | null },
  ): Promise<ProviderIdentity | 'refused' | 'unreachable'>
}

/** In seconds. */
const patience = 10

/** `back` is the address to which the provider sends browsers, as it is registered there. */
export function createOpenId({ issuer, client, secret }: SingleSignOn, back: string): OpenId {
  let found: Promise<Configuration> | null = null
  // Asked when it is first needed, and again when that failed: the server starts without its provider.
  const configuration = async () => {
    const { discovery, allowInsecureRequests } = await import('openid-client')
    const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : []
    found ??= discovery(issuer, client, secret, undefined, { timeout: patience, execute })
    found.catch(() => {
      found = null
    })
    return found
  }
  return {
    begin: async (state) => {
      const openId = await import('openid-client')
      const begun = { state, nonce: openId.randomNonce(), verifier: openId.randomPKCECodeVerifier() }
      try {
        const address = openId.buildAuthorizationUrl(await configuration(), {
          redirect_uri: back,
          scope: 'openid',
          state,
          nonce: begun.nonce,
          code_challenge: await openId.calculatePKCECodeChallenge(begun.verifier),
          code_challenge_method: 'S256',
        })
        return { begun, address: address.href }
      } catch {
        return null
      }
    },
    finish: async (begun, { state, code, issuer: said }) => {
      const openId = await import('openid-client')
      const current = new URL(back)
      current.searchParams.set('state', state)
      current.searchParams.set('code', code)
      if (said !== null) current.searchParams.set('iss', said)
      try {
        const tokens = await openId.authorizationCodeGrant(await configuration(), current, {
          pkceCodeVerifier: begun.verifier,
          expectedState: begun.state,
          expectedNonce: begun.nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined || !isKeepable(claims.iss, 1024) || !isKeepable(claims.sub, 255))
          return 'refused'
        return { issuer: claims.iss, subject: claims.sub }
      } catch (error) {
        return isOfNetwork(error) ? 'unreachable' : 'refused'
      }
    },
  }
}

/** As OpenID Connect says it: printable, and no longer than that. */
function isKeepable(text: string, longest: number): boolean {
  return text.length <= longest && /^[\x20-\x7e]+$/.test(text)
}

function isOfNetwork(error: unknown): boolean {
  if (error instanceof TypeError) return true
  return error instanceof Error && 'code' in error && error.code === 'OAUTH_TIMEOUT'
}
