import { problemAnswer, routes, type Problem, type RouteName, type Routes } from '@lef/protocol/messages'
import * as z from 'zod/mini'

// Under a strict content policy, building validators by evaluation is refused; this is as quick here.
z.config({ jitless: true })

/**
 * Why the server did not do what it was asked: its own reasons; `offline`: no answer came; `no-server`: what answers there
 * only hands out the app; `other-version`: it speaks another version of the protocol.
 */
export type AskProblem = Problem | 'offline' | 'no-server' | 'other-version'

export interface AskError {
  readonly problem: AskProblem
  /** Milliseconds after which it may work; 0 where that is not known. */
  readonly wait: number
}

export type AskResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: AskError }

export type AnswerOf<Name extends RouteName> = z.infer<Routes[Name]['answer']>

/** What a route is asked with; what it does not take, is left out. */
export interface Asking<Name extends RouteName> {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: z.input<Routes[Name]['query']>
  readonly body?: z.input<Routes[Name]['body']>
}

/** Asks the server of this very address, by its table of routes. Throws nothing. */
export type Ask = <Name extends RouteName>(
  name: Name,
  asking?: Asking<Name>,
) => Promise<AskResult<AnswerOf<Name>>>

const failed = (problem: AskProblem, wait = 0) => ({ ok: false, error: { problem, wait } }) as const

/** `csrf` gives the session's token, which goes along with every change; null while nobody is signed in. */
export function createAsk(view: Pick<Window, 'fetch'>, csrf: () => string | null): Ask {
  return async (name, { params = {}, query = {}, body } = {}) => {
    const { method, path, answer }: Routes[RouteName] = routes[name]
    const search = new URLSearchParams(Object.entries(query)).toString()
    const address =
      path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(params[part] ?? '')) +
      (search === '' ? '' : `?${search}`)
    const token = csrf()
    let response: Response
    let read: unknown
    try {
      response = await view.fetch(address, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(token === null ? {} : { 'X-Lef-Csrf': token }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (response.headers.get('Content-Type')?.startsWith('application/json') !== true)
        return failed('no-server')
      read = await response.json()
    } catch {
      return failed('offline')
    }
    if (!response.ok) {
      const refusal = problemAnswer.safeParse(read)
      if (!refusal.success) return failed('other-version')
      return failed(refusal.data.problem, Number(response.headers.get('Retry-After') ?? 0) * 1000)
    }
    const checked = answer.safeParse(read)
    // Which answer belongs to which name, the table says; here they are all alike.
    return checked.success
      ? { ok: true, value: checked.data as AnswerOf<typeof name> }
      : failed('other-version')
  }
}
