import { useId, type CSSProperties } from 'react'
import { useMessages } from '../../../messages/messages.ts'
import * as score from '../../../parts/score.css.ts'
import { talkMessages } from '../messages.ts'

// The far left is "no idea": a place of its own, never a number that nobody gave.
const unknownAt = -5

/** A share of a hundred in one gesture, or no idea. */
export function ShareGuess(props: {
  readonly label: string
  /** 0–1. */
  readonly value: number | null
  readonly onChange: (next: number | null) => void
}) {
  const id = useId()
  const m = useMessages(talkMessages)
  const { value } = props
  const unknown = value === null ? true : undefined
  const filled = { '--filled': `${((value ?? unknownAt / 100) * 100 + 5) / 1.05}%` } as CSSProperties
  return (
    <div className={score.score}>
      <label className={score.label} htmlFor={id}>
        {props.label}
      </label>
      <output className={score.number} htmlFor={id} data-unknown={unknown} aria-hidden="true">
        {value === null ? m.noGuess : m.percent(value)}
      </output>
      <input
        id={id}
        className={score.range}
        type="range"
        autoComplete="off"
        min={unknownAt}
        max={100}
        step={5}
        value={value === null ? unknownAt : Math.round(value * 100)}
        data-unknown={unknown}
        aria-valuetext={value === null ? m.noGuess : m.about(value)}
        style={filled}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber
          props.onChange(next < 0 ? null : next / 100)
        }}
      />
    </div>
  )
}
