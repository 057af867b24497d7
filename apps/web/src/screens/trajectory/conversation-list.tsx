import type { TrajectoryId } from '@lef/method'
import { memo, useState } from 'react'
import { Link } from 'wouter'
import { usePreferences } from '../../app/preferences.ts'
import { hidden, soft, voice } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import type { ConversationRow } from '../begin/begin-conversation.ts'
import { trajectoryMessages } from './messages.ts'
import * as styles from './trajectory.css.ts'

const atOnce = 20

interface ConversationListProps {
  readonly id: TrajectoryId
  readonly conversations: readonly ConversationRow[]
}

/** The conversations, newest first, a handful at a time. */
export const ConversationList = memo(function ConversationList({ id, conversations }: ConversationListProps) {
  const m = useMessages(trajectoryMessages)
  const [shown, setShown] = useState(atOnce)
  const newestFirst = [...conversations].sort((a, b) => timeOf(b) - timeOf(a))
  return (
    <Section title={m.conversations}>
      {newestFirst.length === 0 ? <p className={soft}>{m.noConversations}</p> : null}
      <ol>
        {newestFirst.slice(0, shown).map((conversation) => (
          <ConversationLine key={conversation.id} id={id} conversation={conversation} />
        ))}
      </ol>
      {shown < newestFirst.length ? (
        <div>
          <Button kind="quiet" onPress={() => setShown(shown + atOnce)}>
            {m.earlier}
          </Button>
        </div>
      ) : null}
    </Section>
  )
})

/** One that did not begin yet stands on top. */
function timeOf(conversation: ConversationRow): number {
  return conversation.startedAt ?? Infinity
}

function ConversationLine(props: { readonly id: TrajectoryId; readonly conversation: ConversationRow }) {
  const m = useMessages(trajectoryMessages)
  const [{ language }] = usePreferences()
  const { conversation } = props
  const place = `/t/${props.id}/c/${conversation.id}`
  const day = formatInstant(conversation.startedAt ?? conversation.createdAt, language)
  const words = conversation.goal.trim() || (conversation.startedAt === null ? conversation.wish.trim() : '')
  const text = words ? <span className={voice}>{words}</span> : <span className={soft}>{m.noGoal}</span>
  const which = <span className={hidden}> {m.ofConversation(day)}</span>
  return (
    <li className={styles.line}>
      <span className={styles.when}>{conversation.startedAt === null ? m.planned : day}</span>
      <div className={styles.words}>
        {conversation.startedAt === null ? (
          <>
            {words ? <p>{text}</p> : null}
            <p className={styles.links}>
              <Link className={styles.plainLink} href={`${place}/prepare`}>
                {m.continuePreparing}
              </Link>
            </p>
          </>
        ) : (
          <Link className={styles.link} href={place}>
            {text}
            {which}
          </Link>
        )}
        {conversation.startedAt !== null && conversation.endedAt === null ? (
          <p className={styles.links}>
            <span className={`${soft} ${styles.plainLink}`}>{m.stillOpen}</span>
            <Link className={styles.plainLink} href={`${place}/room`}>
              {m.goOn}
              {which}
            </Link>
            <Link className={styles.plainLink} href={`${place}/write-up`}>
              {m.writeUp}
              {which}
            </Link>
          </p>
        ) : null}
      </div>
    </li>
  )
}
