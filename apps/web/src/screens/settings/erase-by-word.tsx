import { useState } from 'react'
import { stack } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Words } from '../../parts/words.tsx'
import { eraseMessages } from './erase-messages.ts'

interface EraseByWordProps {
  /** Erases; gives whether it worked. */
  readonly erase: () => Promise<boolean>
}

/** Erases everything on this device, after a word was typed: nothing brings it back. */
export default function EraseByWord(props: EraseByWordProps) {
  const m = useMessages(eraseMessages)
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
    setFailed(!(await props.erase()))
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
