import type { ConversationId } from '@lef/method'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRows } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { prepareMessages } from './messages.ts'
import * as styles from './prepare.css.ts'

interface LeftUnaskedProps {
  readonly trajectory: OpenTrajectory
  /** The conversation before this one. */
  readonly before: ConversationId
  readonly conversation: ConversationId
}

/** Questions prepared last time and never put (F8): seen by the coach alone, and one press away from this time. */
export function LeftUnasked({ trajectory, before, conversation }: LeftUnaskedProps) {
  const m = useMessages(prepareMessages)
  const { coach } = trajectory
  const prepared = useRows(coach, 'prepared')
  const now = new Set(
    prepared.filter((row) => row.conversation === conversation).map((row) => row.text.trim()),
  )
  const left = prepared.filter(
    (row) => row.conversation === before && !row.asked && row.text.trim() !== '' && !now.has(row.text.trim()),
  )
  if (left.length === 0) return null
  return (
    <Section title={m.unasked} hint={m.unaskedHint}>
      <ul>
        {left.map(({ id, text }) => (
          <li key={id} className={styles.unasked}>
            <span>{text}</span>
            <Button
              kind="quiet"
              label={`${m.takeAlong}: ${text}`}
              onPress={() => {
                coach.endStep()
                coach.add('prepared', { conversation, text })
              }}
            >
              {m.takeAlong}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
