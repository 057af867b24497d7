import type { PasskeyWay } from '@lef/store'
import { useCallback, useEffect, useState } from 'react'
import { useNotebook, useNotebookState } from '../../app/notebook-context.ts'

/** Which passkeys open the notebook on this device, and how to look again; null until that is known. */
export function useWays(): readonly [readonly PasskeyWay[] | null, () => void] {
  const notebook = useNotebook()
  // New keys leave the passkeys behind.
  const device = useNotebookState((open) => open.device)
  const [ways, setWays] = useState<readonly PasskeyWay[] | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    let gone = false
    notebook.passkeys().then(
      (found) => {
        if (!gone) setWays(found.ok ? found.value : null)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [notebook, device, times])
  return [ways, useCallback(() => setTimes((before) => before + 1), [])]
}
