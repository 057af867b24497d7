import { Link } from 'wouter'
import type { Account } from './account.ts'
import { useMessages } from '../messages/messages.ts'
import { accountMessages } from './messages.ts'
import { useAnswer } from './use-answer.ts'

/** What still signs in after another passphrase: passkeys and single sign-on, which it leaves as they are. */
export default function OtherWaysIn({ account }: { readonly account: Account }) {
  const m = useMessages(accountMessages)
  const [list] = useAnswer(account, 'listPasskeys')
  if (list === null || (list.passkeys.length === 0 && !list.singleSignOn)) return null
  return (
    <p>
      {m.stillSignsIn(list.passkeys.length, list.singleSignOn)}{' '}
      {list.passkeys.length > 0 ? <Link href="/settings">{m.lookAtPasskeys}</Link> : null}
    </p>
  )
}
