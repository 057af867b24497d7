import { fromBase64Url, toBase64Url, type Bytes } from '@lef/vault'
import {
  limits,
  livePath,
  problemAnswer,
  routes,
  serverFrame,
  type ClientFrame,
  type RouteName,
  type Routes,
  type ServerFrame,
} from '@lef/protocol/messages'
import type * as z from 'zod/mini'
import {
  nonsense,
  offline,
  type KeptStatement,
  type LiveFrame,
  type Relay,
  type RelayResult,
} from './relay.ts'

/** An answer to a request; `wait` in milliseconds, as the server asks for (`Retry-After`). */
export interface WebAnswer {
  readonly status: number
  readonly text: string
  readonly wait: number
}

/** What a socket tells. */
export interface SocketEars {
  message(text: string): void
  closed(): void
}

/** An open socket, or one that is being opened. */
export interface WebSocketLine {
  send(text: string): void
  close(): void
}

/** The network as a page has it. */
export interface WebPorts {
  /** Asks; throws when no answer comes, or none in time. */
  ask(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | null,
  ): Promise<WebAnswer>
  openSocket(path: string, ears: SocketEars): WebSocketLine
}

/** How long an answer may take, in milliseconds. */
const answerTime = 30_000
const csrfHeader = 'x-lef-csrf'
/** Longer frames, and longer answers to a request, no server of ours gives: they are not read. In letters. */
const longestFrame = limits.messageBytes
const longestAnswer = 6 * limits.messageBytes

/** The network of a page that the server itself serves: `fetch` and `WebSocket`, with the session's cookie. */
export function browserWebPorts(): WebPorts {
  return {
    ask: async (method, path, headers, body) => {
      const signal = AbortSignal.timeout(answerTime)
      const init = { method, headers, signal, cache: 'no-store', redirect: 'error' } as const
      const answer = await fetch(path, body === null ? init : { ...init, body })
      const seconds = Number(answer.headers.get('retry-after') ?? 0)
      return {
        status: answer.status,
        text: await answer.text(),
        wait: Number.isFinite(seconds) ? seconds * 1000 : 0,
      }
    },
    openSocket: (path, ears) => {
      const address = new URL(path, location.href)
      address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
      const socket = new WebSocket(address)
      socket.addEventListener('message', ({ data }) => ears.message(typeof data === 'string' ? data : ''))
      // After an error there is always a close.
      socket.addEventListener('close', () => ears.closed())
      return {
        send: (text) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(text)
        },
        close: () => socket.close(),
      }
    },
  }
}

type AnswerOf<Name extends RouteName> = z.infer<Routes[Name]['answer']>

/** The server behind its routes and its live connection. */
export function createWebRelay({ ask, openSocket }: WebPorts): Relay {
  let csrf: string | null = null

  const request = async <Name extends RouteName>(
    name: Name,
    place: Readonly<Record<string, string>> = {},
    body: object | null = null,
    query = '',
  ): Promise<RelayResult<AnswerOf<Name>>> => {
    const { method, path, answer: shape } = routes[name]
    const filled = path.replace(/:(\w+)/g, (_whole, part: string) => encodeURIComponent(place[part] ?? ''))
    if (method !== 'GET' && csrf === null) {
      const session = await signedIn()
      if (!session.ok) return session
    }
    const headers: Record<string, string> = method === 'GET' ? {} : { [csrfHeader]: csrf ?? '' }
    if (body !== null) headers['content-type'] = 'application/json'
    let given: WebAnswer
    try {
      given = await ask(method, filled + query, headers, body === null ? null : JSON.stringify(body))
    } catch {
      return { ok: false, error: offline }
    }
    const read = readJson(given.text, longestAnswer)
    if (given.status !== 200) {
      const refused = problemAnswer.safeParse(read)
      if (refused.success) {
        // The session is another than when its token was asked for.
        if (refused.data.problem === 'wrong-origin' || refused.data.problem === 'not-signed-in') csrf = null
        return { ok: false, error: { problem: refused.data.problem, wait: given.wait } }
      }
      // A proxy in between, or a server that is being started.
      return { ok: false, error: { problem: given.status >= 500 ? 'offline' : 'nonsense', wait: given.wait } }
    }
    const answer = shape.safeParse(read)
    if (!answer.success) return nonsense
    // The table's own schema of this very route has read it.
    return { ok: true, value: answer.data as AnswerOf<Name> }
  }
  const signedIn = async (): Promise<RelayResult<AnswerOf<'session'>>> => {
    const session = await request('session')
    csrf = session.ok ? session.value.csrf : null
    return session
  }
  const done = <Value>(result: RelayResult<Value>): RelayResult<null> =>
    result.ok ? { ok: true, value: null } : result

  return {
    session: async () => {
      const session = await signedIn()
      return session.ok ? { ok: true, value: { account: session.value.account } } : session
    },
    addDevice: async (publicKey, proof) =>
      done(await request('addDevice', {}, { publicKey: toBase64Url(publicKey), proof: toBase64Url(proof) })),
    removeDevice: async (device) => done(await request('removeDevice', { device })),
    documents: async () => {
      const listed = await request('listDocuments')
      if (!listed.ok) return listed
      return {
        ok: true,
        value: listed.value.documents.map(({ document, members }) => ({ document, members })),
      }
    },
    addDocument: async (document) => done(await request('addDocument', {}, { document })),
    addMember: async (document, account) => done(await request('addMember', { document }, { account })),
    removeMember: async (document, account) => done(await request('removeMember', { document, account })),
    list: async (document, after) => {
      const cursor = Object.entries(after).map(([device, seq]) => `${device}:${seq}`)
      const query = cursor.length > 0 ? `?after=${cursor.join(',')}` : ''
      const listed = await request('listEnvelopes', { document }, null, query)
      if (!listed.ok) return listed
      const envelopes = bytesOfAll(listed.value.envelopes)
      if (envelopes === null) return nonsense
      return { ok: true, value: { ...listed.value, envelopes } }
    },
    append: async (document, envelopes) => {
      const answer = await request('appendEnvelopes', { document }, { envelopes: envelopes.map(toBase64Url) })
      return answer.ok ? { ok: true, value: answer.value.results } : answer
    },
    listStatements: async (document, after) => {
      const listed = await request('listStatements', { document }, null, after > 0 ? `?after=${after}` : '')
      if (!listed.ok) return listed
      const statements = statementsIn(listed.value.statements)
      if (statements === null) return nonsense
      const places = listed.value.statements.map(({ place }) => place)
      const { more, last } = listed.value
      // In pages: where this one ends, unless it is the last.
      return { ok: true, value: { statements, more, last: more ? Math.max(after, ...places) : last } }
    },
    addStatement: async (document, statement, sealed) => {
      const beside = sealed === undefined ? {} : { sealed: toBase64Url(sealed) }
      return request('addStatement', { document }, { statement: toBase64Url(statement), ...beside })
    },
    addAnswer: async (document, answer) =>
      done(await request('answerLink', { document }, { answer: toBase64Url(answer) })),
    listAnswers: async (document) => {
      const listed = await request('listLinkAnswers', { document })
      if (!listed.ok) return listed
      const answers = listed.value.answers.map(({ answer, account, name, mail }) => {
        // What is no answer is refused where answers are checked.
        return { answer: fromBase64Url(answer) ?? new Uint8Array(0), account, name, mail }
      })
      return { ok: true, value: answers }
    },
    nameSponsor: async (document, answer) => done(await request('nameSponsor', { document }, { answer })),
    showOutline: async (document) => shown(await request('showOutline', { document })),
    listLooks: async (document) => {
      const listed = await request('listLooks', { document })
      return listed.ok ? { ok: true, value: listed.value.looks } : listed
    },
    lookAsSponsor: async (document) => shown(await request('lookAsSponsor', { document })),
    signAsSponsor: (document, statement) =>
      request('signAsSponsor', { document }, { statement: toBase64Url(statement) }),
    openLive: (ears) => {
      let over = false
      let greeted = false
      const end = (): void => {
        if (over) return
        over = true
        ears.closed()
      }
      let socket: WebSocketLine | null = null
      try {
        socket = openSocket(livePath, {
          message: (text) => {
            if (over) return
            const frame = serverFrame.safeParse(readJson(text, longestFrame))
            const heard = frame.success ? liveFrameOf(frame.data) : null
            // First of all it says hello, once.
            if (heard === null || (heard === 'hello') === greeted) return ears.nonsense()
            greeted = true
            if (heard === 'hello') ears.opened()
            else ears.frame(heard)
          },
          closed: end,
        })
      } catch {
        void Promise.resolve().then(end)
      }
      const send = (frame: ClientFrame): void => socket?.send(JSON.stringify(frame))
      return {
        subscribe: (document, after) => send({ type: 'subscribe', document, after: { ...after } }),
        unsubscribe: (document) => send({ type: 'unsubscribe', document }),
        append: (id, document, envelopes) =>
          send({ type: 'append', id, document, envelopes: envelopes.map(toBase64Url) }),
        whisper: (document, bytes) => send({ type: 'whisper', document, bytes: toBase64Url(bytes) }),
        close: () => {
          over = true
          socket?.close()
        },
      }
    },
  }
}

/** Statements as bytes; null when one is none. */
function statementsIn(listed: AnswerOf<'listStatements'>['statements']): readonly KeptStatement[] | null {
  const all: KeptStatement[] = []
  for (const { statement: text, sealed: beside } of listed) {
    const statement = fromBase64Url(text)
    if (statement === null) return null
    all.push({ statement, sealed: beside === null ? null : fromBase64Url(beside) })
  }
  return all
}

function shown(outline: RelayResult<AnswerOf<'showOutline'>>): RelayResult<readonly KeptStatement[]> {
  if (!outline.ok) return outline
  const statements = statementsIn(outline.value.statements)
  return statements === null ? nonsense : { ok: true, value: statements }
}

/** What a frame of the server says, with bytes as bytes; null when they are none. */
function liveFrameOf(frame: ServerFrame): LiveFrame | 'hello' | null {
  switch (frame.type) {
    case 'hello':
      return 'hello'
    case 'envelopes': {
      const envelopes = bytesOfAll(frame.envelopes)
      return envelopes && { type: 'envelopes', document: frame.document, envelopes }
    }
    case 'whisper': {
      const bytes = fromBase64Url(frame.bytes)
      return bytes && { type: 'whisper', document: frame.document, bytes }
    }
    case 'problem': {
      const { problem, id, document, wait } = frame
      return { type: 'problem', problem, id, document, wait: wait ?? 0 }
    }
    case 'statement':
    case 'answer':
      return { type: frame.type, document: frame.document }
    case 'caught-up':
    case 'appended':
      return frame
  }
}

function bytesOfAll(texts: readonly string[]): readonly Bytes[] | null {
  const all: Bytes[] = []
  for (const text of texts) {
    const bytes = fromBase64Url(text)
    if (bytes === null) return null
    all.push(bytes)
  }
  return all
}

function readJson(text: string, longest: number): unknown {
  if (text.length > longest) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
