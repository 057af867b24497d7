import { lazy, Suspense, useEffect, useState } from 'react'
import { lead } from '../../account/account.css.ts'
import type { AnswerOf, AskError } from '../../account/ask.ts'
import { fieldProblem } from '../../account/field-problem.ts'
import { accountMessages } from '../../account/messages.ts'
import { ServerSees } from '../../account/server-sees.tsx'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { SingleSignOn } from '../../account/single-sign-on/single-sign-on.tsx'
import { WithPassphrase } from '../../account/with-passphrase.tsx'
import { useNotebookState } from '../../app/notebook-context.ts'
import { useAccount, useAccountState } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { TextLine } from '../../parts/text-line.tsx'
import { comingInMessages } from './messages.ts'
import { useFragment } from './use-fragment.ts'

const LostHere = lazy(() => import('../share/return/lost-here.tsx'))

type Invitation = AnswerOf<'lookAtInvitation'>

/** Making an account, by a link from somebody in the organisation. */
export default function InvitationScreen() {
  const m = useMessages(comingInMessages)
  const a = useMessages(accountMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const token = useFragment()
  const [invitation, setInvitation] = useState<Invitation | AskError | null>(null)
  const out = state.kind === 'out'
  useEffect(() => {
    if (account === null || !out) return
    let gone = false
    void account.ask('lookAtInvitation', { body: { token } }).then((answer) => {
      if (!gone) setInvitation(answer.ok ? answer.value : answer.error)
    })
    return () => {
      gone = true
    }
  }, [account, out, token])
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
      {found ? <Accept token={token} invitation={found} /> : null}
      {invitation !== null && 'problem' in invitation ? (
        <p role="alert">
          {['link-is-over', 'malformed'].includes(invitation.problem)
            ? m.invitationOver
            : a.refused(invitation)}
        </p>
      ) : null}
      <ServerSees />
    </main>
  )
}

function Accept({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  const m = useMessages(comingInMessages)
  const a = useMessages(accountMessages)
  const account = useAccount()
  const [name, setName] = useState(invitation.name)
  const [tried, setTried] = useState(false)
  const problem = fieldProblem(name, a)
  const locked = useNotebookState((notebook) => notebook.protection) === 'passphrase'
  return (
    <>
      <WithPassphrase
        action={m.join}
        check={() => {
          setTried(true)
          return problem === null
        }}
        run={async (passphrase) =>
          account === null
            ? { ok: false, error: { problem: 'offline', wait: 0 } }
            : account.accept(token, name, passphrase)
        }
      >
        <TextLine
          label={a.name}
          kind="name"
          value={name}
          onChange={setName}
          problem={tried ? problem : null}
        />
      </WithPassphrase>
      {account !== null && locked ? (
        <SingleSignOn account={account} invitation={{ token, name: name.trim() }} />
      ) : null}
    </>
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
