import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Link } from 'wouter'
import * as styles from './button.css.ts'

type Kind = 'primary' | 'plain' | 'quiet'

interface ButtonProps {
  readonly kind?: Kind
  /** May be left out by a button that submits its form. */
  readonly onPress?: () => void
  readonly submit?: boolean
  readonly children: ReactNode
  readonly label?: string
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly expanded?: boolean
  /** The single key that does the same, shown on devices that have keys. */
  readonly shortcut?: string | null
  readonly autoFocus?: boolean
  /** Acts when a finger comes down, not when it leaves: for what must be gone before anyone looks. */
  readonly atOnce?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A thing to press: touch, mouse, keyboard and screen reader alike. */
export function Button(props: ButtonProps) {
  return (
    <AriaButton
      className={styles.button[props.kind ?? 'plain']}
      type={props.submit ? 'submit' : 'button'}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      onPressStart={({ pointerType }) => {
        if (props.atOnce && ['mouse', 'touch', 'pen'].includes(pointerType)) props.onPress?.()
      }}
      isDisabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      {...(props.expanded === undefined ? {} : { 'aria-expanded': props.expanded })}
      {...(props.ref === undefined ? {} : { ref: props.ref })}
    >
      {props.children}
      {props.shortcut ? (
        <kbd className={styles.key} aria-hidden="true">
          {props.shortcut}
        </kbd>
      ) : null}
    </AriaButton>
  )
}

/** A link that looks like a button: it goes somewhere, and can be opened in another tab. */
export function ButtonLink(props: {
  kind?: Kind
  href: string
  /** In the place of this screen: the way back does not lead here again. */
  replace?: boolean
  /** Kept with the next screen in the history of this tab. */
  state?: object
  children: ReactNode
}) {
  return (
    <Link
      className={styles.button[props.kind ?? 'plain']}
      href={props.href}
      replace={props.replace ?? false}
      state={props.state ?? null}
    >
      {props.children}
    </Link>
  )
}
