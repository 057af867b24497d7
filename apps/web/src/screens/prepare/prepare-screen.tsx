import { timeBoxes, type TimeBox } from '@lef/method'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRoot, useRow, useRows } from '../../app/use-records.ts'
import { page, row, stack } from '../../design/layout.css.ts'
import { noPrint, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { RootWords, RowWords } from '../../parts/record-words.tsx'
import { Section } from '../../parts/section.tsx'
import { UndoAtEdge } from '../../parts/undo.tsx'
import type { ConversationRow } from '../begin/begin-conversation.ts'
import { LastActions } from './last-actions.tsx'
import { LeftUnasked } from './left-unasked.tsx'
import { prepareMessages } from './messages.ts'
import { PrepareCard } from './prepare-card.tsx'
import * as styles from './prepare.css.ts'
import { PreparedQuestions } from './prepared-questions.tsx'

interface PrepareScreenProps {
  readonly trajectory: OpenTrajectory
  readonly conversation: string
}

/** The coach gets ready for a conversation, alone. */
export default function PrepareScreen({ trajectory, conversation: id }: PrepareScreenProps) {
  const m = useMessages(prepareMessages)
  const conversation = useRow(trajectory.shared, 'conversations', id)
  if (conversation) return <Preparation trajectory={trajectory} conversation={conversation} />
  return (
    <main className={page}>
      <h1 className={title}>{m.gone}</h1>
      <p>
        <ButtonLink href={`/t/${trajectory.id}`}>{m.toTrajectory}</ButtonLink>
      </p>
    </main>
  )
}

function Preparation(props: { readonly trajectory: OpenTrajectory; readonly conversation: ConversationRow }) {
  const m = useMessages(prepareMessages)
  const { trajectory, conversation } = props
  const { shared, coach } = trajectory
  const { coachee } = useRoot(shared)
  const before = heldBefore(useRows(shared, 'conversations'), conversation)
  const setTime = (next: string) =>
    shared.set('conversations', conversation.id, { timeBox: Number(next) as TimeBox })
  return (
    <main className={page}>
      <header className={`${stack} ${noPrint}`}>
        <h1 className={title}>{m.title(coachee.trim())}</h1>
        <p className={styles.alone}>{m.onlyYou}</p>
      </header>
      <div className={`${styles.parts} ${noPrint}`}>
        <LastActions trajectory={trajectory} before={before?.id ?? null} />
        {before ? null : (
          <RootWords records={shared} field="inCommon" label={m.common} hint={m.commonHint} look="voice" />
        )}
        <RowWords
          records={shared}
          table="conversations"
          row={conversation.id}
          field="wish"
          label={m.wish}
          hint={m.wishHint(coachee.trim())}
          look="voice"
        />
        <PreparedQuestions trajectory={trajectory} conversation={conversation.id} />
        {before ? (
          <LeftUnasked trajectory={trajectory} before={before.id} conversation={conversation.id} />
        ) : null}
        <Choice
          label={m.time}
          value={conversation.timeBox === null ? null : String(conversation.timeBox)}
          options={timeBoxes.map((box) => ({ value: String(box), label: m.minutes(box) }))}
          onChange={setTime}
        />
      </div>
      <Section title={m.card} hint={m.cardHint} headingOnScreen>
        <PrepareCard trajectory={trajectory} conversation={conversation} before={before} />
      </Section>
      <div className={`${row} ${noPrint}`}>
        {/* Both in the place of this screen: one swipe back in the room on the table must not open what is the coach's. */}
        {conversation.startedAt === null ? (
          <ButtonLink kind="primary" href={`/begin/${trajectory.id}`} replace>
            {m.begin}
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" href={`/t/${trajectory.id}/c/${conversation.id}/room`} replace>
            {m.toRoom}
          </ButtonLink>
        )}
        <Button onPress={() => window.print()}>{m.print}</Button>
      </div>
      <UndoAtEdge records={coach} also={shared} />
    </main>
  )
}

/** The latest conversation that began before this one; for one that did not begin yet, the latest of all. */
function heldBefore(rows: readonly ConversationRow[], given: ConversationRow): ConversationRow | null {
  let found: ConversationRow | null = null
  for (const row of rows) {
    if (row.id === given.id || row.startedAt === null) continue
    if (given.startedAt !== null && row.startedAt >= given.startedAt) continue
    if (!found || row.startedAt >= (found.startedAt ?? 0)) found = row
  }
  return found
}
