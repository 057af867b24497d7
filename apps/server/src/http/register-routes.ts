import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { routes, type Route, type RouteName } from '@lef/protocol/messages'
import { csrfTokenOf, type Session } from '../accounts/session.ts'
import type { TokenBuckets } from '../relay/token-bucket.ts'
import type { Handlers } from './handlers.ts'
import { isOwnOrigin } from './origin.ts'
import { keepToRate } from './keep-to-rate.ts'
import { Refusal } from './refusal.ts'

/** Finds the session of a request by its cookie; null when it has none that holds. */
export type Authenticate = (cookieHeader: string | undefined) => Promise<Session | null>

/** The header that carries the token of `csrfTokenOf`, with every change that somebody who is signed in makes. */
export const csrfHeader = 'x-lef-csrf'

/** Registers every route of the table with its handler, and with the checks that its row asks for. */
export function registerRoutes(
  server: FastifyInstance,
  handlers: Handlers,
  {
    authenticate,
    publicAddress,
    questions,
  }: {
    readonly authenticate: Authenticate
    readonly publicAddress: string
    /** What each account may ask. */
    readonly questions: TokenBuckets
  },
): void {
  // Object.keys forgets that it gives the keys.
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name]
    // Which handler belongs to which route, the type `Handlers` has checked; here they are all alike.
    const handle = handlers[name] as (asked: object) => Promise<unknown>
    server.route({
      method: route.method,
      url: route.path,
      config: { route: name },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        const changes = route.method !== 'GET'
        if (changes && !isOwnOrigin(request.headers, publicAddress)) throw new Refusal('wrong-origin')
        const session = await authenticate(request.headers.cookie)
        if (route.who !== 'anyone') {
          if (session === null) throw new Refusal('not-signed-in')
          if (changes && request.headers[csrfHeader] !== csrfTokenOf(session.session)) {
            throw new Refusal('wrong-origin')
          }
          keepToRate(questions, `${session.organisation}/${session.account}`, costOf(name))
          if (route.who === 'organiser' && !session.organiser) throw new Refusal('not-allowed')
        }
        const answer = await handle({
          params: checked(route.params, request.params),
          query: checked(route.query, request.query),
          body: checked(route.body, request.body),
          session,
          address: request.ip,
          reply,
        })
        return reply.send(answer)
      },
    })
  }
  refuseOtherMethods(server)
}

/** Says of every address of the table, when it is asked in another way, that it is there and which ways it takes. */
function refuseOtherMethods(server: FastifyInstance): void {
  const taken = new Map<string, Set<string>>()
  for (const { method, path } of Object.values(routes)) {
    const methods = taken.get(path) ?? new Set()
    // What is got can be asked for without its body.
    for (const one of method === 'GET' ? ['GET', 'HEAD'] : [method]) methods.add(one)
    taken.set(path, methods)
  }
  for (const [url, methods] of taken) {
    server.route({
      method: server.supportedMethods.filter((method) => !methods.has(method)),
      url,
      exposeHeadRoute: false,
      // Before anything of a body is read.
      onRequest: async (_, reply) => {
        reply.header('Allow', [...methods].join(', '))
        throw new Refusal('wrong-method')
      },
      handler: async () => ({}),
    })
  }
}

/** Lists of everything take the database as long as many small questions. */
const costly: readonly RouteName[] = [
  'listDocuments',
  'exportOwn',
  'listAccounts',
  'listAudit',
  'listSponsored',
]

const costOf = (name: RouteName): number => (costly.includes(name) ? 10 : 1)

function checked(schema: Route['body'], value: unknown): unknown {
  const read = schema.safeParse(value)
  if (!read.success) throw new Refusal('malformed')
  return read.data
}
