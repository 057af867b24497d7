import { useEffect, useState } from 'react'
import type { ComingInError } from '../../account/coming-in.ts'
import { accountMessages } from '../../account/messages.ts'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { singleSignOnMessages } from '../../account/single-sign-on/messages.ts'
import { takeWayBack } from '../../account/way-back.ts'
import { useAccount, useAccountState } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { comingInMessages } from './messages.ts'
import { NoLockYet } from './no-lock-yet.tsx'
import { WaysOn } from './ways-on.tsx'

/** Where the browser comes back from the provider of single sign-on. */
export default function BackScreen() {
  const m = useMessages(singleSignOnMessages)
  const a = useMessages(accountMessages)
  const c = useMessages(comingInMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const [finishing, setFinishing] = useState(false)
  const [refused, setRefused] = useState<ComingInError | null>(null)
  const [back, setBack] = useState<string | null>(null)
  const out = state.kind === 'out'
  useEffect(() => {
    if (account === null || !out) return
    const search = location.search
    // Used once, here: the code is not to lie in the history.
    history.replaceState(history.state, '', location.pathname)
    // Opened anew, or by hand: there is nothing to finish.
    if (search === '') return
    setFinishing(true)
    setBack(takeWayBack(window))
    void account.finishSingleSignOn(search).then((done) => {
      setFinishing(false)
      if (!done.ok) setRefused(done.error)
    })
  }, [account, out])
  return (
    <main className={page}>
      <div className={stack}>
        <h1 className={title}>{m.back}</h1>
        {state.kind === 'in' ? (
          <>
            <p role="status">{c.inAs(state.session.name, state.session.organisationName)}</p>
            <NoLockYet />
          </>
        ) : refused !== null ? (
          <p role="alert">{a.refused(refused)}</p>
        ) : out && finishing ? (
          <p role="status">{m.finishing}</p>
        ) : (
          <ServerTrouble account={account} state={state} />
        )}
      </div>
      {state.kind === 'in' ? (
        <WaysOn back={back} />
      ) : (
        <div>
          <ButtonLink href="/sign-in" state={{ back }}>
            {m.again}
          </ButtonLink>
        </div>
      )}
    </main>
  )
}
