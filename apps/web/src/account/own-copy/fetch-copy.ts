import { limits } from '@lef/protocol/messages'
import { fromBase64Url } from '@lef/vault'
import type { Ask, AskResult } from '../ask.ts'

/** The bytes of the copy that stands at the server, from all its parts; what is missing or unreadable among them is found when it is opened. */
export async function fetchCopy(ask: Ask, copy: string, parts: number): Promise<AskResult<Uint8Array>> {
  const found: Uint8Array[] = []
  const most = Math.min(parts, limits.copyParts)
  while (found.length < most) {
    const page = await ask('readCopy', { params: { copy }, query: { after: `${found.length}` } })
    if (!page.ok) return page
    if (page.value.parts.length === 0) break
    for (const { bytes } of page.value.parts) {
      // Base64 is a third longer than what it says.
      if (bytes.length > (limits.copyPartBytes / 3) * 4 + 4)
        return { ok: false, error: { problem: 'other-version', wait: 0 } }
      found.push(fromBase64Url(bytes) ?? new Uint8Array(0))
    }
  }
  const whole = new Uint8Array(found.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of found) {
    whole.set(part, at)
    at += part.length
  }
  return { ok: true, value: whole }
}
