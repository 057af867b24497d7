import { useState } from 'react'
import { useLocation } from 'wouter'
import { lead } from '../../account/account.css.ts'
import { fieldProblem } from '../../account/field-problem.ts'
import { accountMessages } from '../../account/messages.ts'
import { ServerSees } from '../../account/server-sees.tsx'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { WithPassphrase } from '../../account/with-passphrase.tsx'
import { useAccount, useAccountState } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { TextLine } from '../../parts/text-line.tsx'
import { comingInMessages } from './messages.ts'
import { useFragment } from './use-fragment.ts'

/** Making an organisation and oneself its first organiser, by the link that the server printed. */
export default function SetupScreen() {
  const m = useMessages(comingInMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const token = useFragment()
  const usable = state.kind === 'out' && state.awaitsSetup && /^[\w-]{43}$/.test(token)
  return (
    <main className={page}>
      <div className={stack}>
        <h1 className={title}>{m.setupTitle}</h1>
        <p className={lead}>{m.setupLead}</p>
      </div>
      <ServerTrouble account={account} state={state} />
      {account !== null && usable ? <Setup token={token} /> : null}
      {state.kind === 'out' && state.awaitsSetup && !usable ? <p>{m.setupNoToken}</p> : null}
      {(state.kind === 'out' && !state.awaitsSetup) || state.kind === 'in' ? (
        <div className={stack}>
          <p>{m.setupThere}</p>
          <div>
            <ButtonLink href={state.kind === 'in' ? '/organisation' : '/sign-in'}>
              {state.kind === 'in' ? m.toOrganisation : m.signIn}
            </ButtonLink>
          </div>
        </div>
      ) : null}
      <ServerSees />
    </main>
  )
}

function Setup({ token }: { readonly token: string }) {
  const m = useMessages(comingInMessages)
  const a = useMessages(accountMessages)
  const account = useAccount()
  const [, navigate] = useLocation()
  const [organisationName, setOrganisationName] = useState('')
  const [name, setName] = useState('')
  const [mail, setMail] = useState('')
  const [tried, setTried] = useState(false)
  const problems = [
    fieldProblem(organisationName, a),
    fieldProblem(name, a),
    fieldProblem(mail, a, 'new-mail'),
  ] as const
  return (
    <WithPassphrase
      action={m.setupNow}
      check={() => {
        setTried(true)
        return problems.every((problem) => problem === null)
      }}
      run={async (passphrase) => {
        if (account === null) return { ok: false, error: { problem: 'offline', wait: 0 } }
        const done = await account.setUp({ token, organisationName, name, mail }, passphrase)
        if (done.ok) navigate('/organisation', { replace: true })
        return done
      }}
    >
      <TextLine
        label={m.organisationName}
        kind="organization"
        value={organisationName}
        onChange={setOrganisationName}
        problem={tried ? problems[0] : null}
      />
      <TextLine
        label={a.name}
        kind="name"
        value={name}
        onChange={setName}
        problem={tried ? problems[1] : null}
      />
      <TextLine
        label={a.mail}
        kind="email"
        value={mail}
        onChange={setMail}
        problem={tried ? problems[2] : null}
      />
    </WithPassphrase>
  )
}
