import { Link, useLocation } from 'wouter'
import { useMessages } from '../messages/messages.ts'
import { sharingMessages } from './messages.ts'
import { pageNameOf } from './page-name.ts'
import * as styles from './sharing.css.ts'

/** Above a shared trajectory while nobody is signed in: what is written here goes to nobody, and nothing comes. */
export default function SignedOutLine({ id }: { readonly id: string }) {
  const m = useMessages(sharingMessages)
  const [path] = useLocation()
  const page = pageNameOf(path)
  // In the room the screen is a guest; where sharing is the subject, it is said there.
  if (page === 'room' || page === 'share') return null
  return (
    <aside className={styles.line} aria-label={m.title}>
      <Link className={styles.toShare} href={`/t/${id}/share`}>
        {m.notSignedIn}
      </Link>
    </aside>
  )
}
