import { useState } from 'react'
import { useRead } from '../../../app/use-records.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { roomMessages } from '../messages.ts'
import type { PageProps } from '../room-context.ts'
import { OptionCard } from './option-card.tsx'
import { OptionPlot } from './option-plot.tsx'
import * as options from './options.css.ts'
import * as styles from './page.css.ts'

/** Options: what the coachee can think of, weighed by the coachee (C8). */
export function OptionsPage({ trajectory, conversation }: PageProps) {
  const m = useMessages(roomMessages)
  const { shared } = trajectory
  const rows = useRead(shared, (records) =>
    records.rows('options').filter((row) => row.conversation === conversation),
  )
  const [added, setAdded] = useState<string | null>(null)
  return (
    <div className={styles.page} data-phase="options">
      <div className={styles.block}>
        <ul className={options.cards}>
          {rows.map((row) => (
            <OptionCard key={row.id} records={shared} option={row} isNew={row.id === added} />
          ))}
        </ul>
        <div>
          <Button onPress={() => setAdded(shared.add('options', { conversation }))}>{m.addOption}</Button>
        </div>
      </div>
      <OptionPlot options={rows} />
    </div>
  )
}
