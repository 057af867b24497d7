import { parseCalendarDay, type CalendarDay } from '@lef/method'
import { useEffect, useId, useState } from 'react'
import * as styles from './day-field.css.ts'

interface DayFieldProps {
  readonly label: string
  readonly value: CalendarDay | null
  readonly onChange: (next: CalendarDay | null) => void
  readonly problem?: string | null
}

/** A day: the device's own date picker, because people know it. A half-typed day is not stored. */
export function DayField({ label, value, onChange, problem }: DayFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string>(value ?? '')
  useEffect(() => setTyped(value ?? ''), [value])
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="date"
        autoComplete="off"
        value={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => {
          const next = event.currentTarget.value
          setTyped(next)
          if (next === '') onChange(null)
          else {
            const day = parseCalendarDay(next)
            if (day) onChange(day)
          }
        }}
      />
      {problem ? (
        <span className={styles.problem} id={`${id}-problem`}>
          {problem}
        </span>
      ) : null}
    </div>
  )
}
