import type { PairingBox, RelayProblem } from '@lef/store/shared'
import { fromBase64Url, toBase64Url } from '@lef/vault'
import type { Ask, AskError } from '../account/ask.ts'

/** Where two devices of the account meet, at the server of this address. */
export function pairingBox(ask: Ask): PairingBox {
  const refused = ({ problem, wait }: AskError): { readonly ok: false; readonly error: RelayProblem } => ({
    ok: false,
    error: { problem: problem === 'no-server' || problem === 'other-version' ? 'nonsense' : problem, wait },
  })
  return {
    open: async (pairing) => {
      const opened = await ask('openPairing', { body: { pairing } })
      return opened.ok ? { ok: true, value: null } : refused(opened.error)
    },
    give: async (pairing, part, bytes) => {
      const given = await ask('giveToPairing', {
        params: { pairing },
        body: { part, bytes: toBase64Url(bytes) },
      })
      return given.ok ? { ok: true, value: null } : refused(given.error)
    },
    look: async (pairing, after) => {
      const looked = await ask('lookAtPairing', { params: { pairing }, query: { after: String(after) } })
      if (!looked.ok) return refused(looked.error)
      return {
        ok: true,
        value: looked.value.parts.map(({ part, bytes }) => ({
          part,
          // What is none is refused where it is opened.
          bytes: fromBase64Url(bytes) ?? new Uint8Array(0),
        })),
      }
    },
    end: async (pairing) => {
      const ended = await ask('endPairing', { params: { pairing } })
      return ended.ok ? { ok: true, value: null } : refused(ended.error)
    },
  }
}
