import { useLocation } from 'wouter'
import { useNotebook } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import EraseByWord from './erase-by-word.tsx'

/** Erases the notebook of this device and begins anew, from the settings or the lock. */
export default function EraseEverything() {
  const notebook = useNotebook()
  const [, setPreferences] = usePreferences()
  const [, navigate] = useLocation()
  const erase = async () => {
    const erased = await notebook.erase()
    if (!erased.ok) return false
    setPreferences({ protectionLater: false })
    navigate('/')
    return true
  }
  return <EraseByWord erase={erase} />
}
