import { isSharedHere } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useNotebook } from '../app/notebook-context.ts'
import { useMessages } from '../messages/messages.ts'
import { sharingMessages } from './messages.ts'
import { pageNameOf } from './page-name.ts'
import * as styles from './sharing.css.ts'

/** Above a shared trajectory while nobody is signed in: what is written here goes to nobody, and nothing comes. */
export default function SignedOutLine({ id }: { readonly id: string }) {
  const m = useMessages(sharingMessages)
  const notebook = useNotebook()
  const [path] = useLocation()
  const [shared, setShared] = useState(false)
  useEffect(() => {
    let gone = false
    void isSharedHere(notebook, id).then((found) => {
      if (!gone) setShared(found)
    })
    return () => {
      gone = true
    }
  }, [notebook, id])
  const page = pageNameOf(path)
  // In the room the screen is a guest; where sharing is the subject, it is said there.
  if (!shared || page === 'room' || page === 'share') return null
  return (
    <aside className={styles.line} aria-label={m.title}>
      <Link className={styles.toShare} href={`/t/${id}/share`}>
        {m.notSignedIn}
      </Link>
    </aside>
  )
}
