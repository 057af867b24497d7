type Bytes = Uint8Array<ArrayBuffer>

/** What nothing that Lef wrote comes near; more is a trick to fill the memory. */
const mostBytes = 256 * 1024 * 1024

/** Compresses bytes by raw DEFLATE. */
export async function deflate(bytes: Bytes): Promise<Bytes> {
  return joined(await through(new CompressionStream('deflate-raw'), bytes, Infinity))
}

/** Gives back what was compressed; null when it is not compressed, not wholly, or absurdly large. */
export async function inflate(bytes: Bytes, most = mostBytes): Promise<Bytes | null> {
  try {
    return joined(await through(new DecompressionStream('deflate-raw'), bytes, most))
  } catch {
    return null
  }
}

async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Bytes,
  most: number,
): Promise<Uint8Array[]> {
  const writer = writable.getWriter()
  // What goes wrong in here goes wrong for the reader too, which tells.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  const reader = readable.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return parts
    parts.push(value)
    length += value.length
    if (length > most) {
      await reader.cancel()
      throw new RangeError('too large')
    }
  }
}

function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
