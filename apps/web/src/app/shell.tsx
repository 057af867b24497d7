import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useMessages } from '../messages/messages.ts'
import { shellMessages } from './messages.ts'
import { SaveState } from './save-state.tsx'
import * as styles from './shell.css.ts'

/** The frame of every page but the room: the way home, and where what was written is. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const m = useMessages(shellMessages)
  return (
    <>
      <a className={styles.skip} href="#content">
        {m.toContent}
      </a>
      <header className={styles.header}>
        <Link className={styles.word} href="/" aria-label={`lef, ${m.home.toLowerCase()}`}>
          lef
        </Link>
        <div className={styles.side}>
          <SaveState />
          <Link className={styles.link} href="/settings">
            {m.settings}
          </Link>
        </div>
      </header>
      <div id="content" tabIndex={-1}>
        {children}
      </div>
    </>
  )
}
