import { useState } from 'react'
import type { Account, Session } from '../../account/account.ts'
import { lead } from '../../account/account.css.ts'
import { accountMessages } from '../../account/messages.ts'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { useAnswer } from '../../account/use-answer.ts'
import { SignInLink } from '../../account/sign-in-link.tsx'
import { useAccount, useAccountState } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { Audit } from './audit.tsx'
import { Invite, type Invited } from './invite.tsx'
import { organisationMessages } from './messages.ts'
import { OpenInvitations } from './open-invitations.tsx'
import { People } from './people.tsx'
import { UnsentMails } from './unsent-mails.tsx'
import { WorkingTogether } from './working-together.tsx'

/** Who is in the organisation, and letting in others. Organisers see everybody; anyone can invite. */
export default function OrganisationScreen() {
  const m = useMessages(organisationMessages)
  const account = useAccount()
  const state = useAccountState(account)
  return (
    <main className={page}>
      <div className={stack}>
        <h1 className={title}>{state.kind === 'in' ? state.session.organisationName : m.title}</h1>
        <p className={lead}>{m.lead}</p>
      </div>
      <ServerTrouble account={account} state={state} />
      {state.kind === 'out' ? (
        <div>
          <SignInLink kind="primary">{m.signIn}</SignInLink>
        </div>
      ) : null}
      {account !== null && state.kind === 'in' ? (
        state.session.organiser ? (
          <ForOrganisers account={account} session={state.session} />
        ) : (
          <Inviting account={account} organiser={false} onInvited={() => {}} again={null} />
        )
      ) : null}
      <div>
        <ButtonLink kind="quiet" href="/">
          {m.toHome}
        </ButtonLink>
      </div>
    </main>
  )
}

function ForOrganisers(props: { readonly account: Account; readonly session: Session }) {
  const { account, session } = props
  const a = useMessages(accountMessages)
  const [list, error, lookAgain] = useAnswer(account, 'listAccounts')
  const [again, setAgain] = useState<Invited | null>(null)
  if (list === null) return <p role="status">{error ? a.refused(error) : a.asking}</p>
  return (
    <>
      <Inviting account={account} organiser onInvited={lookAgain} again={again} />
      <OpenInvitations
        account={account}
        invitations={list.invitations}
        onAgain={(invited) => {
          setAgain(invited)
          lookAgain()
        }}
      />
      <People account={account} own={session.account} people={list.accounts} onClosed={lookAgain} />
      <WorkingTogether account={account} after={list} />
      <UnsentMails account={account} after={list} />
      <Audit account={account} people={list.accounts} />
    </>
  )
}

function Inviting(props: {
  readonly account: Account
  readonly organiser: boolean
  readonly onInvited: () => void
  readonly again: Invited | null
}) {
  const m = useMessages(organisationMessages)
  return (
    <Section title={m.invite} hint={m.inviteHint}>
      <Invite {...props} />
    </Section>
  )
}
