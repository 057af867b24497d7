import { shareKind } from '@lef/store'
import { useEffect, useState } from 'react'
import { useLef } from '../app/lef-context.tsx'
import { useNotebook } from '../app/notebook-context.ts'
import { usePreferences } from '../app/preferences.ts'

/**
 * Whether a trajectory is shared by what the notebook itself says, for who is not signed in: what is shared is then unknown, and
 * may not be said to be nothing. Null where somebody is signed in, and as long as it is not known; nothing of sharing is loaded
 * where nothing on this device is shared.
 */
export function useSharedHere(id: string): boolean | null {
  const { library } = useLef()
  const notebook = useNotebook()
  const [{ signedIn }] = usePreferences()
  const [shared, setShared] = useState<boolean | null>(null)
  useEffect(() => {
    if (signedIn) return
    let gone = false
    const look = async () => {
      const sharesSomething = (await library.documents.list(shareKind)).length > 0
      if (gone || !sharesSomething) return sharesSomething
      const { isSharedHere } = await import('@lef/store/shared')
      return isSharedHere(notebook, id)
    }
    look().then(
      (found) => {
        if (!gone) setShared(found)
      },
      // What cannot be read now is said elsewhere.
      () => undefined,
    )
    return () => {
      gone = true
      setShared(null)
    }
  }, [signedIn, library, notebook, id])
  return shared
}
