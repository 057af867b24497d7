import type { SharedTrajectory, Sharing } from '@lef/store/shared'
import { useState, type ReactNode } from 'react'
import { lead } from '../../account/account.css.ts'
import { SignInLink } from '../../account/sign-in-link.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useShared, useSharing } from '../../app/together.tsx'
import { useRoot } from '../../app/use-records.ts'
import { page, row, stack, tight } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { useSharedHere } from '../../sharing/use-shared-here.ts'
import { StopSharing } from '../share/stop-sharing.tsx'
import { AnswerForm } from './answer-form.tsx'
import { chemistryMessages } from './messages.ts'

/** Whether the two want to go on together (B1): two answers in private, opened at once. */
export default function ChemistryScreen({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(chemistryMessages)
  const sharing = useSharing()
  const shared = useShared(trajectory.id)
  const root = useRoot(trajectory.shared)
  const [{ signedIn }] = usePreferences()
  const opening = signedIn && sharing === null
  const sharedHere = useSharedHere(trajectory.id) === true
  return (
    <main className={page} aria-busy={opening}>
      <div className={stack}>
        <h1 className={title}>{m.title}</h1>
        <p className={lead}>{m.lead}</p>
      </div>
      {root.coachRelation === 'manager' ? (
        <Elsewhere id={trajectory.id} says={m.manager} />
      ) : opening ? (
        <p>{m.opening}</p>
      ) : sharedHere ? (
        <div className={stack}>
          <p>{m.signedOut}</p>
          <div className={row}>
            <SignInLink kind="primary">{m.signIn}</SignInLink>
            <ButtonLink href={`/t/${trajectory.id}`}>{m.toTrajectory}</ButtonLink>
          </div>
        </div>
      ) : sharing === null || shared?.stage !== 'shared' ? (
        <Elsewhere id={trajectory.id} says={m.notShared} share />
      ) : (
        <Asked
          sharing={sharing}
          shared={shared}
          other={(shared.role === 'coach' ? root.coachee : root.coach).trim() || m.theOther}
        />
      )}
    </main>
  )
}

interface AskedProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly other: string
}

/** How far they are with it. What this person answered, stands nowhere once it is handed in. */
function Asked({ sharing, shared, other }: AskedProps) {
  const m = useMessages(chemistryMessages)
  const { chemistry, chemistryAgain, local } = shared
  switch (chemistry) {
    case 'unanswered':
    case 'theirs':
      return <AnswerForm sharing={sharing} shared={shared} other={other} />
    case 'kept':
    case 'mine':
      return (
        <div className={stack}>
          <p role="status">
            {chemistry === 'kept' ? m.kept : chemistryAgain ? m.mineAgain(other) : m.mine(other)}
          </p>
          <div>
            <ButtonLink href={`/t/${local}`}>{m.toTrajectory}</ButtonLink>
          </div>
        </div>
      )
    case 'both-yes':
      return (
        <Outcome title={m.bothYes} what={m.bothYesWhat}>
          <ButtonLink kind="primary" href={`/t/${local}/agreement`}>
            {m.toAgreement}
          </ButtonLink>
          <ButtonLink href={`/t/${local}`}>{m.toTrajectory}</ButtonLink>
        </Outcome>
      )
    case 'not-both':
      return (
        <>
          <Outcome title={m.notBoth} what={m.notBothWhat}>
            <ButtonLink href={`/t/${local}`}>{m.toTrajectory}</ButtonLink>
            <StopSharing sharing={sharing} shared={shared} />
          </Outcome>
          <OnceMore sharing={sharing} shared={shared} other={other} title={m.again} what={m.againWhat} />
        </>
      )
    case 'broken':
      return (
        <>
          <Outcome title={m.broken} what={m.brokenWhat}>
            <ButtonLink kind="primary" href={`/t/${local}/share`}>
              {m.toShare}
            </ButtonLink>
            <ButtonLink href={`/t/${local}`}>{m.toTrajectory}</ButtonLink>
          </Outcome>
          <OnceMore
            sharing={sharing}
            shared={shared}
            other={other}
            title={m.againBroken}
            what={m.againBrokenWhat}
          />
          <div className={tight}>
            <p className={soft}>{m.brokenOut}</p>
            <StopSharing sharing={sharing} shared={shared} />
          </div>
        </>
      )
  }
}

/** A new round, for who wants one: it is one only when both answer again, and of one alone the other is shown nothing. */
function OnceMore(props: AskedProps & { readonly title: string; readonly what: string }) {
  const { sharing, shared, other, title: heading, what } = props
  const m = useMessages(chemistryMessages)
  const [asking, setAsking] = useState(false)
  return (
    <Section title={heading} hint={what}>
      {asking ? (
        <AnswerForm sharing={sharing} shared={shared} other={other} />
      ) : (
        <div>
          <Button kind="quiet" onPress={() => setAsking(true)}>
            {m.answerAgain}
          </Button>
        </div>
      )}
    </Section>
  )
}

function Outcome(props: { readonly title: string; readonly what: string; readonly children: ReactNode }) {
  return (
    <div role="status">
      <Section title={props.title}>
        <p>{props.what}</p>
        <div className={row}>{props.children}</div>
      </Section>
    </div>
  )
}

/** Why nothing is asked here, and the way on. */
function Elsewhere(props: { readonly id: string; readonly says: string; readonly share?: boolean }) {
  const m = useMessages(chemistryMessages)
  return (
    <div className={stack}>
      <p>{props.says}</p>
      <div className={row}>
        {props.share === true ? (
          <ButtonLink kind="primary" href={`/t/${props.id}/share`}>
            {m.toShare}
          </ButtonLink>
        ) : null}
        <ButtonLink href={`/t/${props.id}`}>{m.toTrajectory}</ButtonLink>
      </div>
    </div>
  )
}
