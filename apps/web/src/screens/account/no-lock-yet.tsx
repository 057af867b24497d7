import { useNotebookState } from '../../app/notebook-context.ts'
import { useMessages } from '../../messages/messages.ts'
import { comingInMessages } from './messages.ts'

/** For who came in without the passphrase: nothing protects the notebook of this device yet. Nothing where there is a lock. */
export function NoLockYet() {
  const m = useMessages(comingInMessages)
  const none = useNotebookState((notebook) => notebook.protection) === 'none'
  return none ? <p>{m.noLockYet}</p> : null
}
