import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import * as styles from './tick.css.ts'

interface TickProps {
  readonly on: boolean
  readonly onChange: (next: boolean) => void
  readonly children: ReactNode
  readonly disabled?: boolean
}

/** Something that holds or does not. */
export function Tick({ on, onChange, children, disabled }: TickProps) {
  return (
    <Checkbox className={styles.tick} isSelected={on} isDisabled={disabled ?? false} onChange={onChange}>
      <span className={styles.box} aria-hidden="true">
        <svg className={styles.mark} viewBox="0 0 20 20">
          <path d="m4.5 10.5 3.8 3.8 7.2-8.2" />
        </svg>
      </span>
      <span>{children}</span>
    </Checkbox>
  )
}
