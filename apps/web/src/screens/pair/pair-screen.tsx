import { useEffect, useState } from 'react'
import { lead } from '../../account/account.css.ts'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { SignInWays } from '../../account/sign-in-ways.tsx'
import { useAccount, useAccountState, useSharing } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { useFragment } from '../account/use-fragment.ts'
import { pairMessages } from './messages.ts'
import { ReadCode } from './read-code.tsx'
import { ShowCode } from './show-code.tsx'

/** Pairing two devices of one person: on the one that has everything a code is shown, on the new one it is read. */
export default function PairScreen() {
  const m = useMessages(pairMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const sharing = useSharing()
  const fragment = useFragment()
  const [code, setCode] = useState<string | null>(null)
  const [busy, setBusy] = useState<'here' | 'new' | null>(null)
  useEffect(() => {
    if (fragment === '') return
    setCode(fragment)
    // A secret for ten minutes: it is not to lie in the history.
    history.replaceState(history.state, '', location.pathname)
  }, [fragment])
  return (
    <main className={page}>
      <div className={stack}>
        <h1 className={title}>{m.title}</h1>
        <p className={lead}>{state.kind === 'out' ? m.signInFirst : m.lead}</p>
      </div>
      <ServerTrouble account={account} state={state} />
      {account !== null && state.kind === 'out' ? (
        // Without the code: it is not to be kept anywhere.
        <SignInWays account={account} back="/pair" />
      ) : null}
      {account === null || state.kind !== 'in' ? null : sharing === null ? (
        <p role="status">{m.opening}</p>
      ) : (
        <>
          {code !== null || busy === 'new' ? null : (
            <ShowCode account={account} sharing={sharing} onBegin={() => setBusy('here')} />
          )}
          {busy === 'here' ? null : (
            <ReadCode
              key={code}
              account={account}
              sharing={sharing}
              code={code}
              onBegin={() => setBusy('new')}
            />
          )}
        </>
      )}
    </main>
  )
}
