import type { Records, TrajectorySchema } from '@lef/store'
import { memo, useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import { useRows } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { RowWords } from '../../parts/record-words.tsx'
import { Section } from '../../parts/section.tsx'
import { trajectoryMessages } from './messages.ts'
import * as styles from './trajectory.css.ts'

/** What went well, the strength behind it, and where to use it more (F3). */
export const Successes = memo(function Successes({
  records,
}: {
  readonly records: Records<TrajectorySchema>
}) {
  const m = useMessages(trajectoryMessages)
  const { now } = useLef()
  const successes = useRows(records, 'successes')
  const [added, setAdded] = useState<string | null>(null)
  const add = () => {
    records.endStep()
    setAdded(records.add('successes', { at: now() }))
  }
  const remove = (id: string) => {
    records.endStep()
    records.remove('successes', id)
    records.endStep()
  }
  return (
    <Section title={m.successes} hint={m.successesHint}>
      <ul>
        {successes.map(({ id }) => (
          <li key={id} className={styles.success}>
            <RowWords
              records={records}
              table="successes"
              row={id}
              field="text"
              label={m.success}
              quiet
              look="voice"
              autoFocus={id === added}
            />
            <div className={styles.two}>
              <RowWords
                records={records}
                table="successes"
                row={id}
                field="strength"
                label={m.strength}
                quiet
                look="voice"
              />
              <RowWords
                records={records}
                table="successes"
                row={id}
                field="use"
                label={m.use}
                quiet
                look="voice"
              />
            </div>
            <div className={styles.removeLine}>
              <Button kind="quiet" onPress={() => remove(id)}>
                {m.removeSuccess}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={add}>{m.addSuccess}</Button>
      </div>
    </Section>
  )
})
