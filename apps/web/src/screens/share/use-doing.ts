import type { SharingError } from '@lef/store/shared'
import { useState } from 'react'

type Done = { readonly ok: true } | { readonly ok: false; readonly error: SharingError }

/** One step of getting to share: whether it is under way, and why it did not work. */
export function useDoing(): {
  readonly busy: boolean
  readonly refused: SharingError | null
  readonly run: (step: () => Promise<Done>) => Promise<boolean>
} {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<SharingError | null>(null)
  return {
    busy,
    refused,
    run: async (step) => {
      if (busy) return false
      setBusy(true)
      setRefused(null)
      try {
        const done = await step()
        if (!done.ok) setRefused(done.error)
        return done.ok
      } catch {
        setRefused('disk')
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
