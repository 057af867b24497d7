import { memo } from 'react'
import type { Option } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { RowWords } from '../../../parts/record-words.tsx'
import { Score } from '../../../parts/score.tsx'
import { roomMessages } from '../messages.ts'
import * as styles from './options.css.ts'
import * as page from './page.css.ts'
import { RemoveButton } from './remove-button.tsx'

interface OptionCardProps {
  readonly records: Records<TrajectorySchema>
  readonly option: Option
  readonly isNew: boolean
}

/** One option with its pros, cons and two scores, small enough to score on a phone in the hand. */
export const OptionCard = memo(function OptionCard({ records, option, isNew }: OptionCardProps) {
  const m = useMessages(roomMessages)
  const words = { records, table: 'options', row: option.id } as const
  return (
    <li className={styles.card} data-chosen={option.chosen || undefined}>
      <div className={page.removable}>
        <RowWords
          {...words}
          field="text"
          label={m.option}
          labelHidden
          placeholder={m.option}
          look="voice"
          autoFocus={isNew}
        />
        <RemoveButton label={m.removeOption} onPress={() => records.remove('options', option.id)} />
      </div>
      <div className={styles.weigh}>
        <RowWords {...words} field="pros" label={m.pros} />
        <RowWords {...words} field="cons" label={m.cons} />
      </div>
      <div>
        <Score
          label={m.attractiveness}
          value={option.attractiveness}
          onChange={(attractiveness) => records.set('options', option.id, { attractiveness })}
        />
        <Score
          label={m.feasibility}
          value={option.feasibility}
          onChange={(feasibility) => records.set('options', option.id, { feasibility })}
        />
      </div>
      <div>
        <Button
          kind={option.chosen ? 'primary' : 'plain'}
          pressed={option.chosen}
          onPress={() => records.set('options', option.id, { chosen: !option.chosen })}
        >
          {option.chosen ? m.chosen : m.choose}
        </Button>
      </div>
    </li>
  )
})
