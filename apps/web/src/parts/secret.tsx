import { useId, useState, type Ref } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Button } from './button.tsx'
import { partMessages } from './messages.ts'
import * as styles from './secret.css.ts'

interface SecretProps {
  readonly label: string
  readonly value: string
  readonly onChange: (next: string) => void
  /** `new` is one that is being made; a password keeper then offers to keep it. */
  readonly purpose: 'current' | 'new'
  /** What is wrong with it, said when it comes. */
  readonly problem?: string | null
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** A passphrase: hidden until one asks to see it, because long ones are hard to type blind. Can be pasted. */
export function Secret(props: SecretProps) {
  const id = useId()
  const m = useMessages(partMessages)
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.input}
          type={shown ? 'text' : 'password'}
          value={props.value}
          autoComplete={props.purpose === 'new' ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          autoFocus={props.autoFocus}
          aria-invalid={props.problem ? true : undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          ref={props.ref}
        />
        <Button kind="quiet" pressed={shown} onPress={() => setShown(!shown)}>
          {shown ? m.hide : m.show}
        </Button>
      </div>
      <p className={styles.problem} id={`${id}-problem`} role="alert">
        {props.problem ?? ''}
      </p>
    </div>
  )
}
