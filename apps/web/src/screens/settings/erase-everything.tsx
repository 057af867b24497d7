import { useState } from 'react'
import { useLocation } from 'wouter'
import { useNotebook } from '../../app/notebook-provider.tsx'
import { usePreferences } from '../../app/preferences.ts'
import { stack } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Words } from '../../parts/words.tsx'
import { eraseMessages } from './erase-messages.ts'

/** Erases everything on this device, after a word was typed: nothing brings it back. */
export default function EraseEverything() {
  const m = useMessages(eraseMessages)
  const notebook = useNotebook()
  const [, setPreferences] = usePreferences()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [failed, setFailed] = useState(false)
  const sure = typed.trim().toLowerCase() === m.word

  const close = () => {
    setAsking(false)
    setTyped('')
  }
  const erase = async () => {
    if (!sure) return
    close()
    const erased = await notebook.erase()
    setFailed(!erased.ok)
    if (!erased.ok) return
    setPreferences({ protectionLater: false })
    navigate('/')
  }
  return (
    <div className={stack}>
      <div>
        <Button onPress={() => setAsking(true)}>{m.erase}</Button>
      </div>
      <div role="alert">{failed ? <p>{m.failed}</p> : null}</div>
      <Dialog open={asking} onClose={close} title={m.title}>
        <p>{m.what}</p>
        <Words label={m.type} value={typed} onChange={setTyped} onEnter={() => void erase()} autoFocus />
        <div>
          <Button kind="primary" onPress={close}>
            {m.keep}
          </Button>{' '}
          <Button disabled={!sure} onPress={() => void erase()}>
            {m.erase}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
