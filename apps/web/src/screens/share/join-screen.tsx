import type { ContentRole, Sharing, SharingError } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { lead } from '../../account/account.css.ts'
import type { Account } from '../../account/account.ts'
import { ServerSees } from '../../account/server-sees.tsx'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { SignInWays } from '../../account/sign-in-ways.tsx'
import { useLef } from '../../app/lef-context.tsx'
import { useAccount, useAccountState, useSharing } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { readJoinFragment } from '../../sharing/join-link.ts'
import { sharingMessages } from '../../sharing/messages.ts'
import { Accept, InvitationTrouble, useInvitation } from '../account/accept.tsx'
import { useFragment } from '../account/use-fragment.ts'
import { JoinAsSponsor } from './join-as-sponsor.tsx'
import { useDoing } from './use-doing.ts'
import { WhatGoes } from './what-goes.tsx'

/** What somebody sees who opens a link to a trajectory: who they are to be in it, what is shared, and the one step. */
export default function JoinScreen() {
  const m = useMessages(sharingMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const sharing = useSharing()
  const { link, invitation } = readJoinFragment(useFragment())
  return (
    <main className={page}>
      {sharing !== null && state.kind === 'in' ? (
        <Join sharing={sharing} fragment={link} />
      ) : (
        <>
          <h1 className={title}>{m.joinTitle}</h1>
          <ServerTrouble account={account} state={state} />
          {account !== null && state.kind === 'out' ? (
            // Another link, opened in the same tab, is another invitation.
            <ComeIn key={invitation ?? ''} account={account} link={link} invitation={invitation} />
          ) : null}
        </>
      )}
      <ServerSees />
    </main>
  )
}

interface ComeInProps {
  readonly account: Account
  readonly link: string
  readonly invitation: string | null
}

/** Signing in, or making an account where the link is for that too; what comes next stands here by itself then. */
function ComeIn({ account, link, invitation }: ComeInProps) {
  const m = useMessages(sharingMessages)
  const [hasAccount, setHasAccount] = useState(invitation === null)
  const found = useInvitation(account, hasAccount ? null : invitation)
  // Without the invitation: it is used by then, or not needed.
  const back = `/join#${link}`
  if (hasAccount || invitation === null)
    return (
      <>
        <p className={lead}>{m.joinSignIn}</p>
        <SignInWays account={account} back={back} />
      </>
    )
  return (
    <>
      <p className={lead}>{m.joinInvited}</p>
      {found !== null && 'mail' in found ? (
        <Accept token={invitation} invitation={found} back={back} />
      ) : null}
      <InvitationTrouble invitation={found} />
      <div>
        <Button onPress={() => setHasAccount(true)}>{m.haveAccount}</Button>
      </div>
    </>
  )
}

function Join({ sharing, fragment }: { readonly sharing: Sharing; readonly fragment: string }) {
  const m = useMessages(sharingMessages)
  const { library } = useLef()
  const [, navigate] = useLocation()
  const { busy, refused, run } = useDoing()
  const [link, setLink] = useState<ContentRole | { readonly error: SharingError } | null>(null)
  useEffect(() => {
    let gone = false
    void sharing.readLink(fragment).then((read) => {
      if (!gone) setLink(read.ok ? read.value.role : { error: read.error })
    })
    return () => {
      gone = true
    }
  }, [sharing, fragment])
  const join = () =>
    run(async () => {
      const trajectory = await library.joinTrajectory()
      if (trajectory === null) return { ok: false, error: 'disk' }
      const answered = await sharing.answerLink(fragment, trajectory.id)
      if (answered.ok) navigate(`/t/${trajectory.id}/share`, { replace: true })
      else await library.removeTrajectory(trajectory.id)
      return answered
    })
  if (link !== null && typeof link === 'object' && link.error === 'not-for-two')
    return <JoinAsSponsor sharing={sharing} fragment={fragment} />
  return (
    <>
      <div className={stack}>
        <h1 className={title}>{m.joinTitle}</h1>
        {typeof link === 'string' ? (
          <>
            <p className={lead}>{m.joinAs(link)}</p>
            <div>
              <Button kind="primary" disabled={busy} onPress={() => void join()}>
                {busy ? m.working : m.join}
              </Button>
            </div>
          </>
        ) : link !== null ? (
          <p role="alert">{m.refused(link.error)}</p>
        ) : null}
        {refused ? <p role="alert">{m.refused(refused)}</p> : null}
      </div>
      {/* Only to whoever writes along: a manager who looks on gets none of it. */}
      {typeof link === 'string' ? <WhatGoes /> : null}
    </>
  )
}
