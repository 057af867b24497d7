import { useState } from 'react'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { wayIn } from '../account.css.ts'
import type { Account } from '../account.ts'
import type { ComingInError } from '../coming-in.ts'
import { accountMessages } from '../messages.ts'
import { passkeyMessages } from './messages.ts'

/** Signing in with a passkey, and what that does not do. */
export function PasskeySignIn({ account }: { readonly account: Account }) {
  const m = useMessages(passkeyMessages)
  const a = useMessages(accountMessages)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<ComingInError | null>(null)
  const signIn = async () => {
    setBusy(true)
    setRefused(null)
    try {
      const done = await account.signInByPasskey()
      if (!done.ok) setRefused(done.error)
    } catch {
      // Its code is not here, and no network.
      setRefused({ problem: 'offline', wait: 0 })
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={wayIn}>
      <div>
        <Button disabled={busy} onPress={() => void signIn()}>
          {busy ? a.signingIn : m.signIn}
        </Button>
      </div>
      <p className={soft}>{m.signInWhat}</p>
      <p role="alert">{refused === null ? '' : a.refused(refused)}</p>
    </div>
  )
}
