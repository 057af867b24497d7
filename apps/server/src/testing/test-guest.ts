import { randomBytes } from 'node:crypto'
import type { OrganisationId } from '@lef/protocol'
import { csrfHeader } from '../http/register-routes.ts'
import { ask, publicAddress, type Answer, type TestServer } from './test-server.ts'

/** A key as a device derives it from a passphrase, in base64url. */
export const newAuthKey = () => randomBytes(32).toString('base64url')

/** What a device sends to sign in by this key from now on. */
export const newSignIn = (authKey: string) => ({
  authKey,
  stretching: {
    salt: randomBytes(16).toString('base64url'),
    memoryKib: 65_536,
    iterations: 3,
    parallelism: 1,
  },
})

/** A browser: it keeps its cookies, and the token that it was told. */
export class Guest {
  cookie = ''
  csrf = ''
  readonly #address: string

  constructor({ address }: TestServer) {
    this.#address = address
  }

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await ask(this.#address, method, path, body, {
      origin: publicAddress,
      cookie: this.cookie,
      [csrfHeader]: this.csrf,
      ...headers,
    })
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      const [name = ''] = pair.split('=')
      const others = this.cookie.split('; ').filter((one) => one !== '' && !one.startsWith(`${name}=`))
      this.cookie = [...others, pair].join('; ')
    }
    if (typeof answer.body?.csrf === 'string') this.csrf = answer.body.csrf
    return answer
  }
}

/** Signs in by passphrase, in a new browser unless one is given. */
export async function signInAt(
  test: TestServer,
  organisation: OrganisationId,
  mail: string,
  authKey: string,
  guest = new Guest(test),
): Promise<{ readonly guest: Guest; readonly answer: Answer }> {
  return { guest, answer: await guest.ask('POST', '/api/sign-in', { organisation, mail, authKey }) }
}

/** Somebody whom this organiser invited, and who said yes in a browser of their own. */
export async function invitedBy(
  organiser: Pick<Guest, 'ask'>,
  test: TestServer,
  mail: string,
  authKey = newAuthKey(),
) {
  const made = await organiser.ask('POST', '/api/invitations', { mail, name: 'Sam', organiser: false })
  const guest = new Guest(test)
  const body = { token: made.body.token, name: 'Sam de Vries', signIn: newSignIn(authKey) }
  const answer = await guest.ask('POST', '/api/invitations/accept', body)
  return { guest, answer, body }
}

/** The first organiser of a server that nobody has set up yet, by its printed link. */
export async function setUp(test: TestServer, authKey: string) {
  const guest = new Guest(test)
  const answer = await guest.ask('POST', '/api/setup', {
    token: new URL(test.server.setupLink ?? '').hash.slice(1),
    organisationName: 'De Waterschappen',
    name: 'Ans Bakker',
    mail: 'ans@example.org',
    signIn: newSignIn(authKey),
  })
  return { guest, organisation: answer.body.organisation as OrganisationId }
}
