import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'
import { backFromProvider } from '../accounts/single-sign-on-handlers.ts'
import type { SingleSignOn } from '../accounts/open-id.ts'

/** A provider of OpenID Connect in this process, where anybody is whom they say they are. */
export interface TestProvider {
  readonly settings: SingleSignOn
  /** Goes to an address as a browser would, as somebody; gives what it is sent back with. */
  visit(address: string, subject: string): Promise<URLSearchParams>
  stop(): Promise<void>
}

/** `mail` is what it says of everybody; `subject` is who comes when a browser does. */
export async function startTestProvider(
  publicAddress: string,
  mail: string,
  subject = 'somebody',
): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = `http://localhost:${portOf(server)}`
  const back = backFromProvider(publicAddress)
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'lef',
        client_secret: 'a secret of both',
        redirect_uris: [back],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    features: { devInteractions: { enabled: false } },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    cookies: { keys: ['a key'] },
    claims: { openid: ['sub', 'email', 'email_verified'] },
    interactions: { url: (_, { uid }) => `/here/${uid}` },
    findAccount: (_, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, email: mail, email_verified: true }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/here/')) return answer(request, response)
    provider
      .interactionFinished(request, response, { login: { accountId: subject } })
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  return {
    settings: {
      name: 'De Waterschappen',
      issuer: new URL(issuer),
      client: 'lef',
      secret: 'a secret of both',
    },
    visit: async (address, who) => {
      subject = who
      const cookies = new Map<string, string>()
      let next = address
      for (let hops = 0; hops < 10; hops++) {
        if (next.startsWith(back)) return new URL(next).searchParams
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const said = await fetch(next, { redirect: 'manual', headers: { cookie } })
        for (const set of said.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          cookies.set(name, value)
        }
        const location = said.headers.get('location')
        if (location === null) throw new Error(`the provider says ${said.status}: ${await said.text()}`)
        next = new URL(location, next).href
      }
      throw new Error('the provider sends round in circles')
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
