import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useNotebookState } from '../../app/notebook-context.ts'
import { row } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { comingInMessages } from './messages.ts'

/**
 * Where to go for who is in: back by itself to the page that asked to sign in. Where the notebook has no lock that is said
 * first, and going back is left to a press.
 * @param back in this app, or null
 */
export function WaysOn({ back }: { readonly back: string | null }) {
  const m = useMessages(comingInMessages)
  const [, navigate] = useLocation()
  const locked = useNotebookState((notebook) => notebook.protection) !== 'none'
  const at = locked ? back : null
  useEffect(() => {
    if (at !== null) navigate(at, { replace: true })
  }, [at, navigate])
  if (at !== null) return null
  return (
    <div className={row}>
      <ButtonLink kind="primary" href={back ?? '/'} replace={back !== null}>
        {back === null ? m.toHome : m.toBefore}
      </ButtonLink>
      <ButtonLink href="/settings">{m.toAccount}</ButtonLink>
    </div>
  )
}
