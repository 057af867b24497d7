import type { Agreed, PendingAnswer, Sharing, SharedTrajectory } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { apart, row, stack } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { Section } from '../../parts/section.tsx'
import { HandOver } from '../../sharing/hand-over.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { NeedsServer, useUnreached } from '../../sharing/needs-server.tsx'
import { useAnswers } from '../../sharing/use-answers.ts'
import { threeWayMessages } from '../../three-way/messages.ts'
import { useComing } from '../../three-way/use-agreed.ts'
import { useDoing } from '../share/use-doing.ts'

interface LookingOnProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly agreed: Agreed
  readonly other: string
}

/** Who looks on as manager or sponsor: nobody until a link was answered and both of the two have signed. */
export function LookingOn({ sharing, shared, agreed, other }: LookingOnProps) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const coming = useComing(sharing, shared)
  const [link, setLink] = useState<string | null>(null)
  const [leaving, setLeaving] = useState(false)
  const { busy: doing, refused, run } = useDoing()
  // Who takes part follows on who takes part now: without the server, nobody knows that.
  const busy = useUnreached(sharing) || doing
  const { document } = shared
  useEffect(() => {
    let gone = false
    void sharing.threeWay.sponsorLink(document).then((fragment) => {
      if (!gone) setLink(fragment)
    })
    return () => {
      gone = true
    }
    // Once somebody has come in, it is used.
  }, [sharing, document, agreed.sponsor])
  const invite = () =>
    run(async () => {
      const made = await sharing.threeWay.inviteSponsor(document)
      if (made.ok) setLink(made.value.fragment)
      return made
    })
  const name = coming?.name ?? m.someone
  return (
    <Section title={m.lookingOn} hint={agreed.sponsor === null ? m.lookingOnHint : m.sponsorHere}>
      {agreed.sponsor !== null ? (
        <div className={row}>
          <ButtonLink href={`/t/${shared.local}/told`}>
            {shared.role === 'coach' ? m.toToldCoach : m.toTold}
          </ButtonLink>
          <Button kind="quiet" disabled={busy} onPress={() => setLeaving(true)}>
            {m.dismiss}
          </Button>
        </div>
      ) : coming !== null ? (
        <div className={stack}>
          <p>{coming.signedByMe ? m.waitsForOther(name, other) : m.coming(name, other)}</p>
          {coming.signedByMe ? null : (
            <div>
              <Button
                kind="primary"
                disabled={busy}
                onPress={() => void run(() => sharing.threeWay.confirmSponsor(document))}
              >
                {m.confirmSponsor(name)}
              </Button>
            </div>
          )}
        </div>
      ) : link !== null ? (
        <Link
          sharing={sharing}
          shared={shared}
          fragment={link}
          busy={busy}
          onAdmit={(person) => void run(() => sharing.threeWay.admitSponsor(document, person))}
        />
      ) : (
        <div>
          <Button disabled={busy} onPress={() => void invite()}>
            {m.inviteSponsor}
          </Button>
        </div>
      )}
      <NeedsServer sharing={sharing} />
      {refused ? <p role="alert">{sharingM.refused(refused)}</p> : null}
      <Confirm
        open={leaving}
        onClose={() => setLeaving(false)}
        title={m.dismissTitle}
        action={m.dismiss}
        onConfirm={() => void run(() => sharing.threeWay.dismissSponsor(document))}
      >
        <p>{m.dismissWhat}</p>
      </Confirm>
    </Section>
  )
}

interface LinkProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly fragment: string
  readonly busy: boolean
  readonly onAdmit: (person: PendingAnswer['person']) => void
}

/** The link to hand over, and whoever answered it. */
function Link({ sharing, shared, fragment, busy, onAdmit }: LinkProps) {
  const m = useMessages(threeWayMessages)
  const answers = useAnswers(sharing, shared, 'sponsor')
  return (
    <>
      <HandOver
        fragment={fragment}
        label={m.sponsorLink}
        qr={m.sponsorLink}
        how={m.sponsorHandOver}
        other={m.roles.sponsor}
      />
      <div className={stack} role="status">
        {answers.length === 0 ? <p className={soft}>{m.nobodyYet}</p> : null}
        {answers.map(({ person, name, mail }) => (
          <div key={person} className={apart}>
            <span>{m.sponsorAnswered(name, mail)}</span>
            <Button kind="primary" disabled={busy} onPress={() => onAdmit(person)}>
              {m.admitSponsor(name)}
            </Button>
          </div>
        ))}
      </div>
    </>
  )
}
