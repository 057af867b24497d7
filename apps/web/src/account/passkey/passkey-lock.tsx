import { useState } from 'react'
import { useNotebook } from '../../app/notebook-context.ts'
import { stack } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { passkeyMessages } from './messages.ts'
import { useWays } from './use-ways.ts'

/** Says at the lock that passkeys open it too, and takes that back; nothing where none does. */
export default function PasskeyLock() {
  const m = useMessages(passkeyMessages)
  const notebook = useNotebook()
  const [ways, lookAgain] = useWays()
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState(false)
  const shut = async () => {
    setFailed(!(await notebook.removePasskeys(null)).ok)
    lookAgain()
  }
  if (ways === null || ways.length === 0) return null
  return (
    <div className={stack}>
      <p>{m.lockToo(ways.length)}</p>
      <div>
        <Button onPress={() => setAsking(true)}>{m.lockOnly}</Button>
      </div>
      {failed ? <p role="alert">{m.keysBusy}</p> : null}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={m.lockOnlyTitle}
        action={m.lockOnly}
        onConfirm={() => void shut()}
      >
        <p>{m.lockOnlyWhat}</p>
      </Confirm>
    </div>
  )
}
