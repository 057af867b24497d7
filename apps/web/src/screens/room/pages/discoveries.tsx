import { useState } from 'react'
import { useRead } from '../../../app/use-records.ts'
import { label as labelStyle } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { RowWords } from '../../../parts/record-words.tsx'
import { roomMessages } from '../messages.ts'
import type { PageProps } from '../room-context.ts'
import * as film from './film.css.ts'
import * as styles from './page.css.ts'
import { RemoveButton } from './remove-button.tsx'

/** What the coachee sees now: causes discovered, in own words; no label of ours stands beside them (C6). */
export function Discoveries({ trajectory, conversation, look }: PageProps) {
  const m = useMessages(roomMessages)
  const { shared } = trajectory
  const found = useRead(shared, (records) =>
    records
      .rows('discoveries')
      .filter((row) => row.conversation === conversation)
      .map(({ id }) => id),
  )
  const [added, setAdded] = useState<string | null>(null)
  return (
    <section className={film.found} aria-labelledby="found" data-phase="reality">
      <h2 className={labelStyle} id="found">
        {m.discoveries}
      </h2>
      {found.map((id) => (
        <div key={id} className={styles.removable}>
          <RowWords
            records={shared}
            table="discoveries"
            row={id}
            field="text"
            label={m.discoveries}
            labelHidden
            look={look === 'table' ? 'big' : 'voice'}
            autoFocus={id === added}
          />
          <RemoveButton label={m.removeDiscovery} onPress={() => shared.remove('discoveries', id)} />
        </div>
      ))}
      <div>
        <Button onPress={() => setAdded(shared.add('discoveries', { conversation }))}>
          {found.length === 0 ? m.firstDiscovery : m.addDiscovery}
        </Button>
      </div>
    </section>
  )
}
