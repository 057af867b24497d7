import { parseDocumentId, type DocumentId } from '@lef/vault'

/**
 * What tabs tell each other. `changed`: there is something to read. `rekeying`: write what you have, the
 * keys are about to be replaced. `keys`: they were. `lock`, `erased`, `removed`: as they say.
 */
export type Message =
  | { readonly type: 'changed' | 'removed'; readonly document: DocumentId }
  | { readonly type: 'rekeying' | 'keys' | 'lock' | 'erased' | 'problems' }

/** Reads a message of another tab, which may run another version; null when it says nothing to us. */
export function parseMessage(message: unknown): Message | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  const { type } = message
  switch (type) {
    case 'changed':
    case 'removed': {
      const named = 'document' in message && typeof message.document === 'string' ? message.document : ''
      const document = parseDocumentId(named)
      return document === null ? null : { type, document }
    }
    case 'rekeying':
    case 'keys':
    case 'lock':
    case 'erased':
    case 'problems':
      return { type }
    default:
      return null
  }
}
