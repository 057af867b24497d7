import type { AskedBack, Sharing } from '@lef/store/shared'
import type { DocumentId } from '@lef/vault'
import { useEffect, useState } from 'react'
import { followNewest } from '../../../sharing/follow-newest.ts'

/** How often it is looked whether the wait is over, in milliseconds. */
const lookEvery = 20_000

/** Who asks to come back now; looked at again when something changed, and as time passes. */
export function useRequests(sharing: Sharing, document: DocumentId): readonly AskedBack[] {
  const [requests, setRequests] = useState<readonly AskedBack[]>([])
  useEffect(() => {
    return followNewest(
      (listener) => {
        const stop = sharing.subscribe(listener)
        const timer = setInterval(listener, lookEvery)
        return () => {
          stop()
          clearInterval(timer)
        }
      },
      // What cannot be read now is looked for again in a while.
      () => sharing.recovery.requests(document).catch(() => null),
      (found) => found && setRequests(found),
    )
  }, [sharing, document])
  return requests
}
