import { useEffect, useState } from 'react'
import type { Account } from '../../account/account.ts'
import type { AnswerOf, AskError } from '../../account/ask.ts'
import { fieldProblem } from '../../account/field-problem.ts'
import { accountMessages } from '../../account/messages.ts'
import { SingleSignOn } from '../../account/single-sign-on/single-sign-on.tsx'
import { WithPassphrase } from '../../account/with-passphrase.tsx'
import { useNotebookState } from '../../app/notebook-context.ts'
import { useAccount } from '../../app/together.tsx'
import { useMessages } from '../../messages/messages.ts'
import { TextLine } from '../../parts/text-line.tsx'
import { comingInMessages } from './messages.ts'

type Invitation = AnswerOf<'lookAtInvitation'>

/** What the server says of an invitation; null as long as it is asked, and without one. */
export function useInvitation(account: Account | null, token: string | null): Invitation | AskError | null {
  const [invitation, setInvitation] = useState<Invitation | AskError | null>(null)
  useEffect(() => {
    if (account === null || token === null) return
    let gone = false
    void account.ask('lookAtInvitation', { body: { token } }).then((answer) => {
      if (!gone) setInvitation(answer.ok ? answer.value : answer.error)
    })
    return () => {
      gone = true
    }
  }, [account, token])
  return invitation
}

/** Why an invitation cannot be used. */
export function InvitationTrouble({ invitation }: { readonly invitation: Invitation | AskError | null }) {
  const m = useMessages(comingInMessages)
  const a = useMessages(accountMessages)
  if (invitation === null || !('problem' in invitation)) return null
  return (
    <p role="alert">
      {['link-is-over', 'malformed'].includes(invitation.problem) ? m.invitationOver : a.refused(invitation)}
    </p>
  )
}

/** Making the account that an invitation is for. */
export function Accept({
  token,
  invitation,
  back,
}: {
  readonly token: string
  readonly invitation: Invitation
  /** What else the link was for; null: nothing. */
  readonly back: string | null
}) {
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
        <SingleSignOn account={account} invitation={{ token, name: name.trim() }} back={back} />
      ) : null}
    </>
  )
}
