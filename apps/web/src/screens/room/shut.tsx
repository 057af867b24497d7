import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { soft } from '../../design/text.css.ts'
import { roomMessages } from './messages.ts'
import * as styles from './room.css.ts'

/** The device is put away: the screen shows nothing of anyone. */
export function Shut({ writeUp }: { readonly writeUp: string }) {
  const m = useMessages(roomMessages)
  return (
    <main className={styles.shut}>
      <h1 className={styles.shutTitle}>{m.shutTitle}</h1>
      <p className={styles.shutText}>{m.shutText}</p>
      <div className={styles.shutActions}>
        <ButtonLink kind="primary" href={writeUp}>
          {m.writeUp}
        </ButtonLink>
        <p className={soft}>{m.writeUpHint}</p>
      </div>
    </main>
  )
}
