import { parseScore, type Score as ScoreValue } from '@lef/method'
import { useId, type CSSProperties } from 'react'
import { useMessages } from '../messages/messages.ts'
import { partMessages } from './messages.ts'
import * as styles from './score.css.ts'

interface ScoreProps {
  readonly label: string
  readonly value: ScoreValue | null
  readonly onChange: (next: ScoreValue | null) => void
  /** The number is shown elsewhere already. */
  readonly numberShown?: boolean
}

/**
 * A score of 1–10 in one gesture. The far left is "no number yet": unknown is a place of its own,
 * never a value somewhere in the middle, and sliding back to it takes a number away again.
 */
export function Score({ label, value, onChange, numberShown = false }: ScoreProps) {
  const id = useId()
  const m = useMessages(partMessages)
  const unknown = value === null ? true : undefined
  const filled = { '--filled': `${(value ?? 0) * 10}%` } as CSSProperties
  return (
    <div className={styles.score}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {numberShown && value !== null ? null : (
        <output className={styles.number} htmlFor={id} data-unknown={unknown} aria-hidden="true">
          {value ?? m.noScore}
        </output>
      )}
      <input
        id={id}
        className={styles.range}
        type="range"
        autoComplete="off"
        min={0}
        max={10}
        step={1}
        value={value ?? 0}
        data-unknown={unknown}
        aria-valuetext={value === null ? m.noScore : m.scoreOfTen(value)}
        style={filled}
        onChange={(event) => onChange(parseScore(event.currentTarget.valueAsNumber))}
      />
    </div>
  )
}
