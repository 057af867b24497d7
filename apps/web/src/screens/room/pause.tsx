import { useState } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { WhoCanHelp } from '../../parts/who-can-help.tsx'
import { roomMessages } from './messages.ts'
import * as styles from './room.css.ts'

/** A pause in one gesture (C12): the screen is blank, nothing is logged, and help is within reach. */
export function Pause({ onResume }: { readonly onResume: () => void }) {
  const m = useMessages(roomMessages)
  const [helpShown, setHelpShown] = useState(false)
  return (
    <main className={styles.shut}>
      <h1 className={styles.shutTitle}>{m.pausedTitle}</h1>
      <p className={styles.shutText}>{m.pausedText}</p>
      <div className={styles.shutActions}>
        <Button kind="primary" onPress={onResume} autoFocus>
          {m.resume}
        </Button>
        <Button kind="quiet" expanded={helpShown} onPress={() => setHelpShown(!helpShown)}>
          {m.whoElse}
        </Button>
      </div>
      {helpShown ? <WhoCanHelp /> : null}
    </main>
  )
}
