import { useId, useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { hidden } from '../design/text.css.ts'
import { useShownText } from './shown-text.ts'
import * as styles from './words.css.ts'

export interface WordsProps {
  readonly label: string
  readonly value: string
  readonly onChange: (next: string) => void
  /** `voice`, `big` and `large` are for what the coachee says; `plain` for everything else, `title` for a name atop a page. */
  readonly look?: 'plain' | 'voice' | 'big' | 'large' | 'title'
  readonly hint?: ReactNode
  readonly placeholder?: string
  /** The label is read aloud but not shown: something visible beside it says the same. */
  readonly labelHidden?: boolean
  /** The label takes the colour of the phase. */
  readonly labelInPhase?: boolean
  /** For pages that are read more than written: a softer label. */
  readonly quiet?: boolean
  readonly autoFocus?: boolean
  /** Enter without shift; without it, Enter makes a new line. */
  readonly onEnter?: () => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Such a browser needs no twin of the words (words.css.ts), nor a new style at every letter. */
const sizesItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/** A place to write in, as tall as what stands in it. */
export function Words(props: WordsProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(props.ref, () => area.current)
  useShownText(area, props.value)
  const look = props.look ?? 'plain'
  const onKeyDown = (event: KeyboardEvent) => {
    if (props.onEnter && event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      props.onEnter()
    }
  }
  const labelStyle = props.labelHidden
    ? hidden
    : props.labelInPhase
      ? styles.phaseLabel
      : props.quiet
        ? styles.quietLabel
        : styles.label
  return (
    <div className={styles.field}>
      <label className={labelStyle} htmlFor={id}>
        {props.label}
      </label>
      {props.hint ? (
        <span className={styles.hint} id={`${id}-hint`}>
          {props.hint}
        </span>
      ) : null}
      <div
        className={`${styles.grow} ${styles.size[look]}`}
        data-words={sizesItself ? undefined : props.value || props.placeholder}
        data-empty={!sizesItself && props.value === '' ? true : undefined}
      >
        <textarea
          id={id}
          className={`${styles.input} ${styles.size[look]}`}
          rows={1}
          dir="auto"
          placeholder={props.placeholder ?? ' '}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          // A browser writes what stands in a form to the disk, in the clear, to restore it after a crash.
          autoComplete="off"
          autoFocus={props.autoFocus}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          ref={area}
        />
      </div>
    </div>
  )
}
