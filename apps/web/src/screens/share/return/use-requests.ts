import type { AskedBack, Sharing } from '@lef/store/shared'
import type { DocumentId } from '@lef/vault'
import { useEffect, useState } from 'react'

/** How often it is looked whether the wait is over, in milliseconds. */
const lookEvery = 20_000

/** Who asks to come back now; looked at again when something changed, and as time passes. */
export function useRequests(sharing: Sharing, document: DocumentId): readonly AskedBack[] {
  const [requests, setRequests] = useState<readonly AskedBack[]>([])
  useEffect(() => {
    let gone = false
    const look = async () => {
      const found = await sharing.recovery.requests(document)
      if (!gone) setRequests(found)
    }
    const now = () => void look().catch(() => undefined)
    now()
    const stop = sharing.subscribe(now)
    const timer = setInterval(now, lookEvery)
    return () => {
      gone = true
      stop()
      clearInterval(timer)
    }
  }, [sharing, document])
  return requests
}
