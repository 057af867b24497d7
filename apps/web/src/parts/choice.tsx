import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { hidden } from '../design/text.css.ts'
import * as styles from './choice.css.ts'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  /** Null while nothing was chosen. */
  readonly value: T | null
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (next: T) => void
}

/** One of a few, side by side. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={styles.group}
      orientation="horizontal"
      value={props.value}
      onChange={(next) => {
        const chosen = props.options.find((option) => option.value === next)
        if (chosen) props.onChange(chosen.value)
      }}
    >
      <Label className={props.labelHidden ? hidden : styles.label}>{props.label}</Label>
      <div className={styles.options}>
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
