import { gzipSync } from 'node:zlib'
import type { CDPSession } from 'playwright-core'

export interface FetchedScript {
  readonly path: string
  /** Bytes of the script compressed with gzip at its best (level 9). */
  readonly gzip: number
  /** Bytes that came over the wire, headers included, in the form the server chose. */
  readonly wire: number
}

/**
 * Follows what a page fetches, by the browser's own account. Workers and the service worker are targets of
 * their own and not in it. Give the function to call once the page is at rest: it lists the scripts, and
 * counts all bytes.
 */
export async function followFetches(
  cdp: CDPSession,
): Promise<() => Promise<{ scripts: FetchedScript[]; allBytes: number }>> {
  const requests = new Map<string, { url: string; script: boolean; wire: number }>()
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    const script = type === 'Script' || /javascript/.test(response.mimeType)
    requests.set(requestId, { url: response.url, script, wire: 0 })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.wire = encodedDataLength
  })
  await cdp.send('Network.enable', { maxTotalBufferSize: 2 ** 28, maxResourceBufferSize: 2 ** 27 })

  return async () => {
    const scripts: FetchedScript[] = []
    let allBytes = 0
    for (const [requestId, { url, script, wire }] of requests) {
      allBytes += wire
      if (!script || !url.startsWith('http')) continue
      const { body, base64Encoded } = await cdp.send('Network.getResponseBody', { requestId })
      const content = Buffer.from(body, base64Encoded ? 'base64' : 'utf8')
      scripts.push({ path: new URL(url).pathname, gzip: gzipSync(content, { level: 9 }).length, wire })
    }
    return { scripts, allBytes }
  }
}
