import { asksTowardTen, type Action } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { useMessages } from '../../../messages/messages.ts'
import { RowWords } from '../../../parts/record-words.tsx'
import { Score } from '../../../parts/score.tsx'
import { roomMessages } from '../messages.ts'
import * as styles from './plan.css.ts'

const ticks = Array.from({ length: 10 }, (_, index) => {
  const angle = Math.PI * (1 - index / 9)
  const at = (radius: number) =>
    `${(100 + radius * Math.cos(angle)).toFixed(1)} ${(96 - radius * Math.sin(angle)).toFixed(1)}`
  return `M${at(70)}L${at(84)}`
})

/** The motivation dial, and what it takes to move it when it is not a ten (C9). */
export function Motivation({ records, action }: { records: Records<TrajectorySchema>; action: Action }) {
  const m = useMessages(roomMessages)
  const words = { records, table: 'actions', row: action.id } as const
  return (
    <div className={styles.dial}>
      <svg className={styles.arc} viewBox="0 0 200 104" aria-hidden="true">
        {ticks.map((d, index) => (
          <path
            key={d}
            className={styles.tick}
            d={d}
            data-on={action.motivation !== null && index < action.motivation ? true : undefined}
          />
        ))}
        <text className={styles.dialNumber} x="100" y="92" textAnchor="middle">
          {action.motivation ?? ''}
        </text>
      </svg>
      <Score
        label={m.motivation}
        numberShown
        value={action.motivation}
        onChange={(motivation) => records.set('actions', action.id, { motivation })}
      />
      {asksTowardTen(action.motivation) ? (
        <>
          <RowWords {...words} field="towardTen" label={m.towardTen} look="voice" />
          <RowWords {...words} field="towardTenBy" label={m.towardTenBy} />
        </>
      ) : null}
    </div>
  )
}
