import { lazy, Suspense } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import { lead, narrow } from '../../account/account.css.ts'
import { ServerSees } from '../../account/server-sees.tsx'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { SignInWays } from '../../account/sign-in-ways.tsx'
import { placeInside } from '../../account/way-back.ts'
import { useAccount, useAccountState } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { comingInMessages } from './messages.ts'
import { NoLockYet } from './no-lock-yet.tsx'
import { WaysOn } from './ways-on.tsx'

const LostHere = lazy(() => import('../share/return/lost-here.tsx'))

/** Signing in on a device; who is in already sees as whom. */
export default function SignInScreen() {
  const m = useMessages(comingInMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const back = placeInside(useHistoryState<{ back?: unknown } | null>()?.back)
  const nobody = state.kind === 'out' && state.organisation === null
  return (
    <main className={page}>
      <div className={stack}>
        <h1 className={title}>{m.signIn}</h1>
        <p className={lead}>
          {state.kind === 'in' ? m.inAs(state.session.name, state.session.organisationName) : m.signInLead}
        </p>
      </div>
      <ServerTrouble account={account} state={state} />
      {nobody ? <p>{m.noOrganisation}</p> : null}
      {account !== null && state.kind === 'out' && !nobody ? (
        <>
          <SignInWays account={account} back={back} />
          <p className={`${narrow} ${soft}`}>{m.signInLost}</p>
        </>
      ) : null}
      {state.kind === 'in' ? <NoLockYet /> : null}
      {state.kind === 'in' ? <WaysOn back={back} /> : null}
      {state.kind === 'in' ? (
        <Suspense>
          <LostHere />
        </Suspense>
      ) : (
        <ServerSees />
      )}
    </main>
  )
}
