import type { OpenNotebookError } from '@lef/store'
import { page } from '../design/layout.css.ts'
import { title } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { shellMessages } from './messages.ts'

/** Why nothing can be opened on this device, and what one can do. */
export function NotebookTrouble({ trouble }: { readonly trouble: OpenNotebookError | 'unlisted' }) {
  const m = useMessages(shellMessages)
  return (
    <main className={page}>
      <h1 className={title}>{m.trouble[trouble].what}</h1>
      <p>{m.trouble[trouble].next}</p>
    </main>
  )
}
