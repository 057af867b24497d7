import type { WebSocket } from 'ws'

/** One edit, in milliseconds. */
export interface EditTimes {
  /** From handing what shows the words to the writer's connection until it is at the reader's. */
  readonly relayed: number
  /** The same of the signed envelope that says them for good; null where there is none. */
  readonly signed: number | null
  /** From the key until the words are in the reader's document: with all that the devices do. */
  readonly whole: number
  /** From handing over the message until the writer knows that it is on disk; null where nothing says so. */
  readonly stored: number | null
}

/** Two clients and the server between them. */
export interface Pair {
  readonly name: string
  /** One edit, done to its end: what the server does afterwards is done as well. */
  edit(): Promise<EditTimes>
  /** How long a row takes in its database that nobody checked, each committed by itself, in milliseconds; null where there is no such database. */
  bareRow(): Promise<number | null>
  close(): Promise<void>
}

/** Resolves with the next message of a kind, and the moment in which it came in. */
export function arrivals(socket: WebSocket, fits: (data: Buffer) => boolean) {
  let waiting: ((came: { readonly data: Buffer; readonly at: number }) => void) | null = null
  socket.on('message', (data: Buffer) => {
    const at = performance.now()
    if (fits(data)) waiting?.({ data, at })
  })
  return {
    next: () => new Promise<{ readonly data: Buffer; readonly at: number }>((done) => (waiting = done)),
  }
}
