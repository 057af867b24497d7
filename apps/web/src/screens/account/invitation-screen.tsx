import { lazy, Suspense } from 'react'
import { lead } from '../../account/account.css.ts'
import { ServerSees } from '../../account/server-sees.tsx'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { useAccount, useAccountState } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Accept, InvitationTrouble, useInvitation } from './accept.tsx'
import { comingInMessages } from './messages.ts'
import { useFragment } from './use-fragment.ts'

const LostHere = lazy(() => import('../share/return/lost-here.tsx'))

/** Making an account, by a link from somebody in the organisation. */
export default function InvitationScreen() {
  const token = useFragment()
  // Another link, opened in the same tab, is another invitation.
  return <Invited key={token} token={token} />
}

function Invited({ token }: { readonly token: string }) {
  const m = useMessages(comingInMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const invitation = useInvitation(account, state.kind === 'out' ? token : null)
  if (state.kind === 'in') return <Welcome organisation={state.session.organisationName} />
  const found = invitation !== null && 'mail' in invitation ? invitation : null
  return (
    <main className={page}>
      <div className={stack}>
        <h1 className={title}>{found ? m.invitedBy(found.organisationName) : m.invitation}</h1>
        <p className={lead}>{m.invitationLead}</p>
        {found ? <p className={soft}>{m.invitedAs(found.mail)}</p> : null}
      </div>
      <ServerTrouble account={account} state={state} />
      {found ? <Accept token={token} invitation={found} back={null} /> : null}
      <InvitationTrouble invitation={invitation} />
      <ServerSees />
    </main>
  )
}

function Welcome({ organisation }: { readonly organisation: string }) {
  const m = useMessages(comingInMessages)
  return (
    <main className={page}>
      <div className={stack}>
        <h1 className={title}>{m.welcome}</h1>
        <p className={lead}>{m.welcomeAt(organisation)}</p>
        <p>{m.welcomeNext}</p>
        <div>
          <ButtonLink kind="primary" href="/">
            {m.toHome}
          </ButtonLink>
        </div>
      </div>
      <Suspense>
        <LostHere />
      </Suspense>
    </main>
  )
}
