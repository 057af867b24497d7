import type { ContentRole, Sharing, SharingError } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { lead } from '../../account/account.css.ts'
import { ServerSees } from '../../account/server-sees.tsx'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { SignInForm } from '../../account/sign-in-form.tsx'
import { useLef } from '../../app/lef-context.tsx'
import { useAccount, useAccountState, useSharing } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
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
  const fragment = useFragment()
  return (
    <main className={page}>
      {sharing !== null && state.kind === 'in' ? (
        <Join sharing={sharing} fragment={fragment} />
      ) : (
        <>
          <div className={stack}>
            <h1 className={title}>{m.joinTitle}</h1>
            {state.kind === 'out' ? <p className={lead}>{m.joinSignIn}</p> : null}
          </div>
          <ServerTrouble account={account} state={state} />
          {account !== null && state.kind === 'out' ? <SignInForm account={account} /> : null}
        </>
      )}
      <ServerSees />
    </main>
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
