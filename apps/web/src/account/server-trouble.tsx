import { stack } from '../design/layout.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import type { Account, AccountState } from './account.ts'
import { accountMessages } from './messages.ts'

/** Says plainly that the server is being asked, or why it does not answer; nothing once it did. */
export function ServerTrouble(props: { readonly account: Account | null; readonly state: AccountState }) {
  const m = useMessages(accountMessages)
  const { account, state } = props
  if (state.kind === 'asking') return <p role="status">{m.asking}</p>
  if (state.kind !== 'unreachable') return null
  return (
    <div className={stack} role="alert">
      <p>{m.refused({ problem: state.problem, wait: 0 })}</p>
      <div>
        <Button onPress={() => void account?.look()}>{m.again}</Button>
      </div>
    </div>
  )
}
