import type { PasskeyWay } from '@lef/store'
import { useState } from 'react'
import { useNotebook } from '../../app/notebook-context.ts'
import { tight } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { accountMessages } from '../messages.ts'
import { askPrf } from './browser-passkey.ts'
import { passkeyMessages } from './messages.ts'

/** Opening the notebook at its lock with a passkey; no server takes part. */
export default function OpenWithPasskey({ ways }: { readonly ways: readonly PasskeyWay[] }) {
  const m = useMessages(passkeyMessages)
  const a = useMessages(accountMessages)
  const notebook = useNotebook()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const unlock = async () => {
    setBusy(true)
    setProblem('')
    const asked = await askPrf(ways)
    const { output, credential } = asked.ok ? asked.value : { output: null, credential: null }
    if (!asked.ok) setProblem(a.refused({ problem: asked.error, wait: 0 }))
    else if (output === null || credential === null) setProblem(m.noAnswer)
    else {
      const opened = await notebook.unlockByPasskey(credential, output)
      if (opened.ok) return
      setProblem(m.noAnswer)
    }
    setBusy(false)
  }
  return (
    <div className={tight}>
      <div>
        <Button disabled={busy} onPress={() => void unlock()}>
          {busy ? m.unlocking : m.unlock}
        </Button>
      </div>
      <p role="alert">{problem}</p>
    </div>
  )
}
