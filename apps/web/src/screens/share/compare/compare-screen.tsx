import type { Sharing } from '@lef/store/shared'
import { compareScanned } from '@lef/vault/people'
import { useEffect, useState } from 'react'
import { lead } from '../../../account/account.css.ts'
import { SignInLink } from '../../../account/sign-in-link.tsx'
import { useSharing } from '../../../app/together.tsx'
import { page, stack } from '../../../design/layout.css.ts'
import { title } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { useFragment } from '../../account/use-fragment.ts'
import { compareMessages } from './messages.ts'

type Outcome =
  { readonly kind: 'same'; readonly local: string } | { readonly kind: 'different' | 'not-a-code' }

/**
 * What the other's code opens: the phone's own camera reads it as a link, so that the page needs no camera, and asks for
 * none. The fragment, a fingerprint of both people's keys, is no secret and goes to no server.
 */
export default function CompareScreen() {
  const m = useMessages(compareMessages)
  const sharing = useSharing()
  const scanned = useFragment()
  const outcome = useOutcome(sharing, scanned)
  return (
    <main className={page}>
      <div className={stack}>
        <h1 className={title}>{m.title}</h1>
        {sharing === null ? (
          <>
            <p>{m.signIn}</p>
            <div>
              <SignInLink kind="primary">{m.toSignIn}</SignInLink>
            </div>
          </>
        ) : outcome === null ? (
          <p role="status">{m.looking}</p>
        ) : outcome.kind === 'same' ? (
          <>
            <p className={lead} role="status">
              {m.same}
            </p>
            <p>{m.sameNext}</p>
            <div>
              <ButtonLink kind="primary" href={`/t/${outcome.local}`}>
                {m.toTrajectory}
              </ButtonLink>
            </div>
          </>
        ) : outcome.kind === 'different' ? (
          <>
            <p className={lead} role="alert">
              {m.different}
            </p>
            <p>{m.differentNext}</p>
            <ToHome />
          </>
        ) : (
          <>
            <p role="alert">{m.notACode}</p>
            <ToHome />
          </>
        )}
      </div>
    </main>
  )
}

function ToHome() {
  const m = useMessages(compareMessages)
  return (
    <div>
      <ButtonLink href="/">{m.toHome}</ButtonLink>
    </div>
  )
}

function useOutcome(sharing: Sharing | null, scanned: string): Outcome | null {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    if (sharing === null) return
    let gone = false
    compare(sharing, scanned).then(
      (found) => {
        if (!gone) setOutcome(found)
      },
      () => {
        if (!gone) setOutcome({ kind: 'not-a-code' })
      },
    )
    return () => {
      gone = true
    }
  }, [sharing, scanned])
  return outcome
}

/** Looks whether it is the number of one of the trajectories shared here; if so, that is kept as compared. */
async function compare(sharing: Sharing, scanned: string): Promise<Outcome> {
  if (!/^lef-safety:1:[A-Za-z0-9_-]{43}$/.test(scanned)) return { kind: 'not-a-code' }
  for (const { document, local, stage } of sharing.list()) {
    if (stage !== 'shared') continue
    const mine = await sharing.safetyNumber(document)
    if (mine === null || compareScanned(mine, scanned) !== 'same') continue
    await sharing.keepCompared(document)
    return { kind: 'same', local }
  }
  return { kind: 'different' }
}
