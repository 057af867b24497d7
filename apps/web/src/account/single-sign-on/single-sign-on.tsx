import { useState } from 'react'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { wayIn } from '../account.css.ts'
import type { Account } from '../account.ts'
import type { ComingInError } from '../coming-in.ts'
import { accountMessages } from '../messages.ts'
import { useAnswer } from '../use-answer.ts'
import { singleSignOnMessages } from './messages.ts'

interface SingleSignOnProps {
  readonly account: Account
  /** To join by; null to sign in to the account that there is. */
  readonly invitation: { readonly token: string; readonly name: string } | null
  /** Where in the app to go on afterwards; null: nowhere in particular. */
  readonly back: string | null
}

/** Signing in with the organisation's own account, where there is such a thing; and what that does not open. */
export function SingleSignOn({ account, invitation, back }: SingleSignOnProps) {
  const m = useMessages(singleSignOnMessages)
  const a = useMessages(accountMessages)
  const [shown] = useAnswer(account, 'showSingleSignOn')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<ComingInError | null>(null)
  const name = shown?.name ?? null
  if (name === null) return null
  const go = async () => {
    setBusy(true)
    setRefused(null)
    const begun = await account.beginSingleSignOn(invitation, back)
    // Whoever is on the way is not to press twice.
    if (begun.ok) return
    setRefused(begun.error)
    setBusy(false)
  }
  const label = invitation === null ? m.signIn(name) : m.join(name)
  return (
    <div className={wayIn}>
      <div>
        <Button disabled={busy || invitation?.name === ''} onPress={() => void go()}>
          {busy ? m.going : label}
        </Button>
      </div>
      <p className={soft}>{m.what(name)}</p>
      <p role="alert">{refused === null ? '' : a.refused(refused)}</p>
    </div>
  )
}
