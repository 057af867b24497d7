import type { OpenNotebookError } from '@lef/store'
import { lazy, Suspense } from 'react'
import { page, stack } from '../design/layout.css.ts'
import { soft, title } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { shellMessages } from './messages.ts'

const EraseByWord = lazy(() => import('../screens/settings/erase-by-word.tsx'))

interface NotebookTroubleProps {
  readonly trouble: OpenNotebookError | 'unlisted' | 'browser' | 'insecure'
  /** Erases the device without opening it; gives whether it worked. Offered where nothing else is left. */
  readonly erase?: () => Promise<boolean>
}

/** Why nothing can be opened on this device, and what one can do. */
export function NotebookTrouble({ trouble, erase }: NotebookTroubleProps) {
  const m = useMessages(shellMessages)
  return (
    <main className={page}>
      <h1 className={title}>{m.trouble[trouble].what}</h1>
      <div className={stack}>
        <p>{m.trouble[trouble].next}</p>
        {trouble === 'insecure' ? (
          <>
            <p>{m.insecureAsk}</p>
            <p className={soft}>{m.insecureOwn}</p>
          </>
        ) : null}
      </div>
      {trouble === 'damaged-keyring' && erase ? (
        <Suspense>
          <EraseByWord erase={erase} />
        </Suspense>
      ) : null}
    </main>
  )
}
