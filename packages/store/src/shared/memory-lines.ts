import type { Bytes, DocumentId } from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'
import type { MemoryDocument } from './memory-document.ts'
import { isTooMuch } from './memory-envelopes.ts'
import type {
  Cursor,
  EnvelopePage,
  LiveEars,
  LiveFrame,
  LiveLine,
  RelayResult,
  SentEnvelope,
} from './relay.ts'

/** What lies between an account and a memory server, as a test has it. */
export interface MemoryNetwork {
  /** `cut`: nothing is answered; `no-live`: live connections cannot be opened; `half-open`: they are silent. */
  network: 'fine' | 'cut' | 'no-live' | 'half-open'
  /** Whether the server knows who asks; false: the session ended. */
  signedIn: boolean
}

/** One live connection. */
export interface MemoryLine {
  readonly account: AccountId
  readonly between: MemoryNetwork
  readonly ears: LiveEars
  readonly follows: Set<DocumentId>
  open: boolean
}

/** What live connections ask of the server that they belong to. */
export interface MemoryLinesParts {
  /** The document, if it is the account's. */
  mine(account: AccountId, id: DocumentId): MemoryDocument | null
  /** All that comes after a cursor, and where the rows end. */
  read(id: DocumentId, document: MemoryDocument, after: Cursor): EnvelopePage
  append(
    account: AccountId,
    id: DocumentId,
    envelopes: readonly Bytes[],
    line: MemoryLine,
  ): Promise<RelayResult<readonly SentEnvelope[]>>
  /** What is passed on instead of a whisper. */
  whispers(id: DocumentId, bytes: Bytes): readonly Bytes[]
  /** Envelopes in one frame. */
  pageSize(): number
}

/** The live connections of a memory server. */
export interface MemoryLines {
  open(account: AccountId, between: MemoryNetwork, ears: LiveEars): LiveLine
  /** Says something to all who follow a document, but to one. */
  tell(id: DocumentId, frame: LiveFrame, but?: MemoryLine | null): void
  /** An account may not follow a document any more. */
  unfollow(account: AccountId, id: DocumentId): void
  /** Ends an account's connections. */
  drop(account: AccountId): void
}

/** No connections yet. */
export function createMemoryLines({ mine, read, append, whispers, pageSize }: MemoryLinesParts): MemoryLines {
  const lines = new Set<MemoryLine>()
  const isSilent = ({ between }: MemoryLine): boolean => between.network === 'half-open'
  const say = (line: MemoryLine, frame: LiveFrame): void => {
    void Promise.resolve().then(() => {
      if (line.open && !isSilent(line)) line.ears.frame(frame)
    })
  }
  const refuse = (line: MemoryLine, id: DocumentId): void =>
    say(line, { type: 'problem', problem: 'unknown-document', wait: 0, id: null, document: id })
  const tell: MemoryLines['tell'] = (id, frame, but = null) => {
    for (const line of lines) if (line !== but && line.follows.has(id)) say(line, frame)
  }
  const end = (line: MemoryLine): void => {
    const was = line.open
    line.open = false
    lines.delete(line)
    if (was) void Promise.resolve().then(() => line.ears.closed())
  }
  return {
    tell,
    unfollow: (account, id) => {
      for (const line of lines) if (line.account === account && line.follows.delete(id)) refuse(line, id)
    },
    drop: (account) => {
      for (const line of lines) if (line.account === account) end(line)
    },
    open: (account, between, ears) => {
      const line: MemoryLine = { account, between, ears, follows: new Set(), open: true }
      void Promise.resolve().then(() => {
        if (between.network === 'cut' || between.network === 'no-live' || !between.signedIn) return end(line)
        if (!line.open) return
        lines.add(line)
        if (!isSilent(line)) ears.opened()
      })
      const reaches = (): boolean => line.open && !isSilent(line) && between.network !== 'cut'
      return {
        subscribe: (id, after) => {
          if (!reaches()) return
          const document = mine(account, id)
          if (document === null) return refuse(line, id)
          line.follows.add(id)
          const { envelopes, heads } = read(id, document, after)
          for (let at = 0; at < envelopes.length; at += pageSize()) {
            say(line, { type: 'envelopes', document: id, envelopes: envelopes.slice(at, at + pageSize()) })
          }
          say(line, { type: 'caught-up', document: id, heads, statements: document.places })
        },
        unsubscribe: (id) => line.follows.delete(id),
        append: (id, document, envelopes) => {
          if (!reaches()) return
          // As the real one: what is no message of ours, or longer than any, ends the connection.
          if (isTooMuch(envelopes)) {
            say(line, { type: 'problem', problem: 'malformed', wait: 0, id: null, document: null })
            return end(line)
          }
          void append(account, document, envelopes, line).then((answer) =>
            say(
              line,
              answer.ok
                ? { type: 'appended', id, results: answer.value }
                : { type: 'problem', id, document, ...answer.error },
            ),
          )
        },
        whisper: (id, bytes) => {
          if (!reaches() || !mine(account, id)) return
          for (const passed of whispers(id, bytes))
            tell(id, { type: 'whisper', document: id, bytes: passed }, line)
        },
        close: () => {
          line.open = false
          lines.delete(line)
        },
      }
    },
  }
}
