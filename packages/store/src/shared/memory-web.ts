import { fromBase64Url, parseDocumentId, toBase64Url, type Bytes, type DocumentId } from '@lef/vault'
import { problems, routes, type ClientFrame, type RouteName, type ServerFrame } from '@lef/protocol/messages'
import type { MemoryRelay } from './memory-server.ts'
import type { Cursor, LiveFrame, RelayResult } from './relay.ts'
import type { SocketEars, WebAnswer, WebPorts } from './web-relay.ts'

/** One account's way to a memory server by its texts, with somebody in between who may change them. */
export interface MemoryWeb {
  readonly ports: WebPorts
  /** What becomes of an answer on its way; null: nothing. */
  onAnswer: ((route: RouteName, answer: WebAnswer) => WebAnswer) | null
  /** What becomes of a frame on its way: as many as there are texts. */
  onFrame: ((text: string, frame: ServerFrame) => readonly string[]) | null
  /** Says this on every live connection there is; gives how many those are. */
  say(text: string): number
  /** How many live connections were opened. */
  readonly opened: () => number
}

type Answering = (
  place: { readonly document: DocumentId },
  query: URLSearchParams,
  // As each route has its own body, and this stands in for all of them, only what answers knows its shape; for tests alone.
  body: any, // oxlint-disable-line no-explicit-any
) => Promise<RelayResult<object>>

/** A memory server behind the texts that `createWebRelay` asks and hears. */
export function createMemoryWeb(relay: MemoryRelay): MemoryWeb {
  const open = new Set<SocketEars>()
  let opened = 0
  const bytesOf = (text: string): Bytes => fromBase64Url(text) ?? new Uint8Array(0)
  const then = async <Value>(asked: Promise<RelayResult<Value>>, as: (value: Value) => object) => {
    const answer = await asked
    return answer.ok ? { ok: true as const, value: as(answer.value) } : answer
  }
  const answers: Partial<Record<RouteName, Answering>> = {
    session: () =>
      then(relay.session(), ({ account }) => ({
        organisation: '00'.repeat(16),
        organisationName: 'Iets',
        account,
        name: 'Iemand',
        mail: 'iemand@example.org',
        organiser: false,
        csrf: 'token',
      })),
    addDevice: (_place, _query, { publicKey, proof }) =>
      then(relay.addDevice(bytesOf(publicKey), bytesOf(proof)), () => ({
        device: '00'.repeat(16),
        madeAt: '2027-01-15T08:00:00.000Z',
      })),
    listEnvelopes: ({ document }, query) => {
      const read = (query.get('after') ?? '').split(',').filter((one) => one !== '')
      const after = Object.fromEntries(read.map((one) => [one.slice(0, 32), Number(one.slice(33))]))
      return then(relay.list(document, after as Cursor), ({ envelopes, ...page }) => ({
        ...page,
        envelopes: envelopes.map(toBase64Url),
      }))
    },
    appendEnvelopes: ({ document }, _query, { envelopes }) =>
      then(relay.append(document, envelopes.map(bytesOf)), (results) => ({ results })),
    listStatements: ({ document }, query) =>
      then(relay.listStatements(document, Number(query.get('after') ?? 0)), ({ statements, ...page }) => ({
        ...page,
        statements: statements.map(({ statement, sealed }, at) => ({
          place: at + 1,
          hash: '00'.repeat(32),
          kind: 'membership',
          complete: true,
          statement: toBase64Url(statement),
          sealed: sealed && toBase64Url(sealed),
          seenAt: '2027-01-15T08:00:00.000Z',
        })),
      })),
    addStatement: ({ document }, _query, { statement, sealed }) =>
      then(relay.addStatement(document, bytesOf(statement), sealed && bytesOf(sealed)), (added) =>
        added.outcome === 'refused' ? added : { ...added, hash: '00'.repeat(32), place: 1 },
      ),
    listLinkAnswers: () => Promise.resolve({ ok: true, value: { answers: [] } }),
  }

  const answer = async (name: RouteName, place: string, query: string, body: string | null) => {
    const document = parseDocumentId(place || 'none')
    const known = answers[name]
    if (document === null || known === undefined) throw new Error(`${name} is not played`)
    const given = await known({ document }, new URLSearchParams(query), JSON.parse(body ?? 'null'))
    if (given.ok) return { status: 200, text: JSON.stringify(given.value), wait: 0 }
    const { problem, wait } = given.error
    if (problem === 'offline' || problem === 'nonsense') throw new Error('no answer comes')
    return { status: problems[problem], text: JSON.stringify({ problem, text: 'because' }), wait }
  }

  const web: MemoryWeb = {
    onAnswer: null,
    onFrame: null,
    opened: () => opened,
    say: (text) => {
      for (const ears of open) ears.message(text)
      return open.size
    },
    ports: {
      ask: async (method, address, _headers, body) => {
        const [path = '', query = ''] = address.split('?')
        for (const [name, route] of Object.entries(routes)) {
          const pattern = new RegExp(`^${route.path.replaceAll(/:\w+/g, '([^/]+)')}$`)
          const [whole, place = ''] = pattern.exec(path) ?? []
          if (whole === undefined || route.method !== method) continue
          // Object.entries forgets that it gives the keys.
          const route_ = name as RouteName
          const given = await answer(route_, place, query, body)
          return web.onAnswer?.(route_, given) ?? given
        }
        throw new Error(`${method} ${path} is no route`)
      },
      openSocket: (_path, ears) => {
        opened++
        const say = (frame: ServerFrame): void => {
          const text = JSON.stringify(frame)
          for (const one of web.onFrame?.(text, frame) ?? [text]) ears.message(one)
        }
        const line = relay.openLive({
          opened: () => {
            open.add(ears)
            say({ type: 'hello', version: 1 })
          },
          frame: (frame) => say(asText(frame)),
          nonsense: () => undefined,
          closed: () => {
            open.delete(ears)
            ears.closed()
          },
        })
        return {
          send: (text) => {
            const frame: ClientFrame = JSON.parse(text)
            if (frame.type === 'subscribe') line.subscribe(frame.document, frame.after as Cursor)
            else if (frame.type === 'unsubscribe') line.unsubscribe(frame.document)
            else if (frame.type === 'append')
              line.append(frame.id, frame.document, frame.envelopes.map(bytesOf))
            else line.whisper(frame.document, bytesOf(frame.bytes))
          },
          close: () => {
            open.delete(ears)
            line.close()
          },
        }
      },
    },
  }
  return web
}

function asText(frame: LiveFrame): ServerFrame {
  switch (frame.type) {
    case 'envelopes':
      return { ...frame, envelopes: frame.envelopes.map(toBase64Url) }
    case 'whisper':
      return { ...frame, bytes: toBase64Url(frame.bytes) }
    case 'appended':
      return { ...frame, results: [...frame.results] }
    case 'caught-up':
      return { ...frame, heads: [...frame.heads] }
    case 'statement':
      return { ...frame, type: 'statement', place: 1 }
    case 'answer':
      return { ...frame, type: 'answer' }
    case 'problem': {
      const { problem } = frame
      if (problem === 'offline' || problem === 'nonsense') throw new Error('no server says that')
      return { ...frame, problem }
    }
  }
}
