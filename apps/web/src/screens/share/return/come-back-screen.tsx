import type { ContentRole, LostTrajectory, Sharing, SharingError } from '@lef/store/shared'
import type { DocumentId } from '@lef/vault'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { lead } from '../../../account/account.css.ts'
import { SignInLink } from '../../../account/sign-in-link.tsx'
import { useLef } from '../../../app/lef-context.tsx'
import { shellMessages } from '../../../app/messages.ts'
import { usePreferences } from '../../../app/preferences.ts'
import { useSharing } from '../../../app/together.tsx'
import { apart, page, row, ruled, ruledLine, stack } from '../../../design/layout.css.ts'
import { title } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button, ButtonLink } from '../../../parts/button.tsx'
import { sharingMessages } from '../../../sharing/messages.ts'
import * as styles from '../../../sharing/sharing.css.ts'
import { useDoing } from '../use-doing.ts'
import { returnMessages } from './messages.ts'

/** What this account shared and this notebook has nothing of, and how it can come back through the other. */
export default function ComeBackScreen() {
  const m = useMessages(returnMessages)
  const shell = useMessages(shellMessages)
  const sharing = useSharing()
  const [{ signedIn }] = usePreferences()
  const opening = signedIn && sharing === null
  return (
    <main className={page} aria-busy={opening}>
      <div className={stack}>
        <h1 className={title}>{m.listTitle}</h1>
        <p className={lead}>{m.listLead}</p>
        <ol className={styles.steps}>
          {m.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{m.oldOut}</p>
        <p>{m.bothLost}</p>
      </div>
      {opening ? (
        <p role="status">{m.looking}</p>
      ) : sharing === null ? (
        <div className={stack}>
          <p>{m.signInFirst}</p>
          <div>
            <SignInLink kind="primary">{m.signIn}</SignInLink>
          </div>
        </div>
      ) : (
        <Lost sharing={sharing} />
      )}
      <div>
        <ButtonLink kind="quiet" href="/">
          {shell.toHome}
        </ButtonLink>
      </div>
    </main>
  )
}

function Lost({ sharing }: { readonly sharing: Sharing }) {
  const m = useMessages(returnMessages)
  const say = useMessages(sharingMessages)
  const { library } = useLef()
  const [, navigate] = useLocation()
  const [lost, setLost] = useState<readonly LostTrajectory[] | null>(null)
  const { busy, refused, run } = useDoing()
  const [failed, setFailed] = useState<SharingError | null>(null)
  useEffect(() => {
    let gone = false
    void sharing.recovery.lost().then((found) => {
      if (gone) return
      if (found.ok) setLost(found.value)
      else setFailed(found.error)
    })
    return () => {
      gone = true
    }
  }, [sharing])
  const ask = (document: DocumentId, role: ContentRole) =>
    run(async () => {
      const trajectory = await library.joinTrajectory()
      if (trajectory === null) return { ok: false, error: 'disk' }
      const asked = await sharing.recovery.ask(document, role, trajectory.id)
      if (asked.ok) navigate(`/t/${trajectory.id}/share`, { replace: true })
      else await library.removeTrajectory(trajectory.id)
      return asked
    })
  const problem = failed ?? refused
  if (problem) return <p role="alert">{say.refused(problem)}</p>
  if (lost === null) return <p role="status">{m.looking}</p>
  if (lost.length === 0) return <p>{m.none}</p>
  return (
    <ul className={ruled}>
      {lost.map(({ document }) => (
        <li key={document} className={`${ruledLine} ${apart}`}>
          <span>{m.one(document.slice(0, 6))}</span>
          <div className={row}>
            {(['coachee', 'coach'] as const).map((role) => (
              <Button key={role} disabled={busy} onPress={() => void ask(document, role)}>
                {m.was(role)}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
