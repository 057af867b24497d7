import { steps } from '@lef/method'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import * as button from '../../parts/button.css.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { partMessages } from '../../parts/messages.ts'
import { roomMessages } from './messages.ts'
import * as styles from './keys-dialog.css.ts'

/** Which key does what. */
export function KeysDialog(props: { readonly open: boolean; readonly onClose: () => void }) {
  const m = useMessages(roomMessages)
  const parts = useMessages(partMessages)
  const rows: readonly (readonly [string, string])[] = [
    [m.keys.asked, m.keyHelp.asked],
    [m.keys.deeper, m.keyHelp.deeper],
    [m.keys.wider, m.keyHelp.wider],
    [m.keys.on, m.keyHelp.on],
    [m.keys.another, m.keyHelp.another],
    [m.keys.own, m.keyHelp.own],
    [`1–${steps.length}`, m.keyHelp.pages],
    [m.keys.table, m.keyHelp.table],
    [m.keys.shut, m.keyHelp.shut],
    [m.keys.pause, m.keyHelp.pause],
    [m.keys.undo, m.keyHelp.undo],
    ['?', m.keyHelp.help],
  ]
  return (
    <Dialog open={props.open} onClose={props.onClose} title={m.shortcuts}>
      <dl className={styles.list}>
        {rows.map(([letter, what]) => (
          <div key={letter} className={styles.row}>
            <dt>
              <kbd className={button.key}>{letter}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={soft}>{m.keysOff}</p>
      <div>
        <Button onPress={props.onClose} autoFocus>
          {parts.close}
        </Button>
      </div>
    </Dialog>
  )
}
