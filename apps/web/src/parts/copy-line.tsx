import { useId, useRef, useState } from 'react'
import { tight } from '../design/layout.css.ts'
import { soft } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from './button.tsx'
import * as styles from './copy-line.css.ts'
import { partMessages } from './messages.ts'
import { label } from './secret.css.ts'

/** Something to hand over as it is, such as a link. */
export function CopyLine(props: { readonly label: string; readonly text: string }) {
  const id = useId()
  const m = useMessages(partMessages)
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(props.text)
      setCopied(props.text)
    } catch {
      // Not every browser lets a page do it; what is selected can be copied by hand.
      setCopied(null)
    }
  }
  return (
    <div className={tight}>
      <label className={label} htmlFor={id}>
        {props.label}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.text}
          value={props.text}
          readOnly
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
          ref={field}
        />
        <Button onPress={() => void copy()}>{m.copy}</Button>
      </div>
      <p role="status">{copied === props.text ? m.copied : ''}</p>
      {isOfThisComputer(props.text) ? <p className={soft}>{m.thisComputer}</p> : null}
    </div>
  )
}

/** A link that means another computer everywhere else: whoever hands it over would not notice. */
function isOfThisComputer(text: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/)/.test(text)
}
