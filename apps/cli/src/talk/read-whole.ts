import { err, limits, ok, type Result } from '@lef/talk'

/**
 * All the bytes that come in, up to one more than a transcript may have: whoever reads them says that it is too large.
 * The error is the system's own code, such as `ENOENT`.
 */
export async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array, string>> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      parts.push(chunk)
      length += chunk.length
      if (length > limits.input) break
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return err(error.code)
    throw error
  }
  return ok(Buffer.concat(parts))
}
