import { useEffect, useRef } from 'react'
import { heading } from '../../design/text.css.ts'

/** A heading that takes the focus when it comes: what was pressed to get here is gone. */
export function FocusHeading({ children }: { readonly children: string }) {
  const place = useRef<HTMLHeadingElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <h3 className={heading} tabIndex={-1} ref={place}>
      {children}
    </h3>
  )
}
