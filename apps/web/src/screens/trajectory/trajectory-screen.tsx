import type { Records, TrajectorySchema } from '@lef/store'
import { useLocation } from 'wouter'
import { useBelowTheEdge } from '../../app/arrival.ts'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { useSharedFact } from '../../app/together.tsx'
import { useRead, useRows } from '../../app/use-records.ts'
import { page, row, stack } from '../../design/layout.css.ts'
import { hidden } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { RootWords } from '../../parts/record-words.tsx'
import { Score } from '../../parts/score.tsx'
import { Section } from '../../parts/section.tsx'
import { UndoAtEdge } from '../../parts/undo.tsx'
import { planConversation, type ConversationRow } from '../begin/begin-conversation.ts'
import { AboutTrajectory } from './about-trajectory.tsx'
import { AgreementLine } from './agreement-line.tsx'
import { ConversationList } from './conversation-list.tsx'
import { GoalPicture } from './goal-picture.tsx'
import { ManagerNotice } from './manager-notice.tsx'
import { useSharedHere } from '../../sharing/use-shared-here.ts'
import { trajectoryMessages } from './messages.ts'
import { OpenActions } from './open-actions.tsx'
import { Successes } from './successes.tsx'
import * as styles from './trajectory.css.ts'

/** All of one trajectory, as coach and coachee share it. */
export default function TrajectoryScreen({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(trajectoryMessages)
  const { shared } = trajectory
  const name = useRead(shared, () => shared.root().coachee.trim())
  const byManager = useRead(shared, () => shared.root().coachRelation === 'manager')
  const conversations = useRows(shared, 'conversations')
  const below = useBelowTheEdge()
  return (
    <main className={page}>
      <header className={stack}>
        <h1 className={hidden}>{name || m.unnamed}</h1>
        <div className={styles.names}>
          <RootWords
            records={shared}
            field="coachee"
            label={m.coachee}
            quiet
            look="title"
            placeholder={m.firstName}
          />
          <RootWords records={shared} field="coach" label={m.coach} quiet placeholder={m.firstName} />
        </div>
        {byManager ? <ManagerNotice id={trajectory.id} records={shared} /> : null}
        <Ways trajectory={trajectory} />
      </header>
      <div className={stack}>
        <RootWords
          records={shared}
          field="coachingQuestion"
          label={m.question}
          quiet
          look="large"
          placeholder={m.questionEmpty}
        />
        <div className={styles.two} data-phase="goal">
          <RootWords records={shared} field="goal" label={m.goal} look="voice" labelInPhase quiet />
          <RootWords records={shared} field="measure" label={m.measure} look="voice" labelInPhase quiet />
          <GoalScores records={shared} />
        </div>
      </div>
      <ConversationList id={trajectory.id} conversations={conversations} />
      {below ? <Rest trajectory={trajectory} conversations={conversations} /> : null}
    </main>
  )
}

/** There is nothing to give a score to before somebody said what they want. */
function GoalScores({ records }: { readonly records: Records<TrajectorySchema> }) {
  const m = useMessages(trajectoryMessages)
  const { goalStart, goalEnd, hasGoal } = useRead(records, () => {
    const { goal, goalStart: start, goalEnd: end } = records.root()
    return { goalStart: start, goalEnd: end, hasGoal: goal.trim() !== '' || start !== null || end !== null }
  })
  if (!hasGoal) return null
  return (
    <>
      <Score
        label={m.goalStart}
        value={goalStart}
        onChange={(next) => records.setRoot({ goalStart: next })}
      />
      <Score label={m.goalNow} value={goalEnd} onChange={(next) => records.setRoot({ goalEnd: next })} />
    </>
  )
}

/** All that stands below the conversations. */
function Rest(props: {
  readonly trajectory: OpenTrajectory
  readonly conversations: readonly ConversationRow[]
}) {
  const m = useMessages(trajectoryMessages)
  const { trajectory, conversations } = props
  const { shared } = trajectory
  // On a device of their own the mirror of the coach is not for the coachee to make.
  const coachees = useSharedFact(trajectory.id, (one) => one?.role === 'coachee')
  const sharedHere = useSharedHere(trajectory.id) === true
  const together = useSharedFact(trajectory.id, (one) => one?.stage === 'shared') || sharedHere
  return (
    <>
      <GoalPicture conversations={conversations} records={shared} />
      <OpenActions id={trajectory.id} records={shared} />
      <Successes records={shared} />
      <RootWords
        records={shared}
        field="inCommon"
        label={m.inCommon}
        hint={m.inCommonHint}
        quiet
        look="voice"
      />
      <Section title={m.talk} hint={coachees ? m.talkHintCoachee : m.talkHint}>
        <div>
          <ButtonLink href={`/t/${trajectory.id}/${coachees ? 'own-talk' : 'talk'}`}>{m.toTalk}</ButtonLink>
        </div>
      </Section>
      <AgreementLine trajectory={trajectory} />
      <Section title={m.together} hint={m.togetherHint}>
        <div>
          <ButtonLink href={`/t/${trajectory.id}/share`}>
            {together ? m.toTogetherShared : m.toTogether}
          </ButtonLink>
        </div>
      </Section>
      <AboutTrajectory trajectory={trajectory} />
      <UndoAtEdge records={shared} />
    </>
  )
}

/** The two ways on: into a conversation, or into preparing one. */
function Ways({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(trajectoryMessages)
  const { now } = useLef()
  const [, navigate] = useLocation()
  return (
    <div className={row}>
      <ButtonLink kind="primary" href={`/begin/${trajectory.id}`}>
        {m.begin}
      </ButtonLink>
      <Button
        onPress={() => navigate(`/t/${trajectory.id}/c/${planConversation(trajectory, now())}/prepare`)}
      >
        {m.prepare}
      </Button>
    </div>
  )
}
