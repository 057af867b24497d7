import { useId } from 'react'
import * as styles from './secret.css.ts'

interface TextLineProps {
  readonly label: string
  readonly value: string
  readonly onChange: (next: string) => void
  /** What a browser may fill in here: who somebody is at a server, never what they say. */
  readonly kind: 'name' | 'email' | 'organization' | 'off'
  readonly hint?: string
  /** What is wrong with it, said when it comes. */
  readonly problem?: string | null
  readonly autoFocus?: boolean
}

/** One line about an account: a name, a mail address. */
export function TextLine(props: TextLineProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      {props.hint ? (
        <span className={styles.problem} id={`${id}-hint`}>
          {props.hint}
        </span>
      ) : null}
      <input
        id={id}
        className={styles.input}
        type={props.kind === 'email' ? 'email' : 'text'}
        value={props.value}
        autoComplete={props.kind}
        spellCheck={false}
        maxLength={200}
        autoFocus={props.autoFocus}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={props.hint ? `${id}-hint ${id}-problem` : `${id}-problem`}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      <p className={styles.problem} id={`${id}-problem`} role="alert">
        {props.problem ?? ''}
      </p>
    </div>
  )
}
