import { lazy, Suspense, useState } from 'react'
import { useAccount } from '../app/together.tsx'
import { usePreferences } from '../app/preferences.ts'
import { apart, sheet, stack } from '../design/layout.css.ts'
import { soft } from '../design/text.css.ts'
import { formatInstant } from '../messages/format.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import { CopyLine } from '../parts/copy-line.tsx'
import type { Invited } from '../screens/organisation/invite.tsx'
import { joinAddress } from './join-link.ts'
import { sharingMessages } from './messages.ts'
import { QrCode } from './qr-code.tsx'
import * as styles from './sharing.css.ts'

const InviteForm = lazy(async () => ({
  default: (await import('../screens/organisation/invite.tsx')).InviteForm,
}))

interface HandOverProps {
  /** V-19's. */
  readonly fragment: string
  /** What the address and the picture of it are called. */
  readonly label: string
  readonly qr: string
  /** How to hand it over. */
  readonly how: string
  /** Who it is for. */
  readonly other: string
}

/** A link to hand over, as address and as picture; for whoever has no account yet it can hold an invitation as well. */
export function HandOver({ fragment, label, qr, how, other }: HandOverProps) {
  const m = useMessages(sharingMessages)
  const [{ language }] = usePreferences()
  const account = useAccount()
  const [inviting, setInviting] = useState(false)
  const [invited, setInvited] = useState<Invited | null>(null)
  const address = joinAddress(location.origin, fragment, invited?.token ?? null)
  return (
    <div className={`${sheet} ${styles.two}`}>
      <div className={stack}>
        <CopyLine label={label} text={address} />
        <p>{how}</p>
        {invited !== null ? (
          <p role="status">
            {m.invitedToo(invited.name, formatInstant(Date.parse(invited.endsAt), language))}
          </p>
        ) : inviting && account !== null ? (
          <div className={stack}>
            <p className={soft}>{m.inviteWhat}</p>
            <Suspense>
              <InviteForm account={account} organiser={false} onInvited={setInvited} />
            </Suspense>
          </div>
        ) : (
          <div className={apart}>
            <span className={soft}>{m.noAccount(other)}</span>
            <Button onPress={() => setInviting(true)}>{m.invite}</Button>
          </div>
        )}
      </div>
      <QrCode text={address} label={qr} />
    </div>
  )
}
