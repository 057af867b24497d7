import { err, ok, type Result } from '@lef/talk'

export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
}

export interface LineFailure {
  readonly number: number
  readonly problem: 'too-long' | 'not-utf8'
}

/** What one line may hold, in bytes: as much as a whole transcript. */
export const longestLine = 16 * 1024 * 1024

const newline = 0x0a

/**
 * The lines of a stream of bytes, each as soon as its end has come in; without a byte order mark, and with a carriage
 * return before the end left in (JSON does not mind it). Ends after the first failure. Never holds more than one line
 * and one chunk.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit = longestLine,
): AsyncGenerator<Result<Line, LineFailure>> {
  let number = 1
  let held: Uint8Array[] = []
  let heldLength = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      const read =
        heldLength + at - from > limit
          ? err({ number, problem: 'too-long' } as const)
          : decode(number, [...held, chunk.subarray(from, at)])
      yield read
      if (!read.ok) return
      held = []
      heldLength = 0
      number += 1
      from = at + 1
    }
    if (from < chunk.length) {
      held.push(chunk.subarray(from))
      heldLength += chunk.length - from
    }
    if (heldLength > limit) {
      yield err({ number, problem: 'too-long' })
      return
    }
  }
  if (heldLength > 0) yield decode(number, held)
}

function decode(number: number, parts: readonly Uint8Array[]): Result<Line, LineFailure> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const text = parts.map((part) => decoder.decode(part, { stream: true })).join('')
    return ok({ number, text: text + decoder.decode() })
  } catch {
    return err({ number, problem: 'not-utf8' })
  }
}
