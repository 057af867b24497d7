import { tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { recoveryMessages } from './messages.ts'
import { useHasCode } from './recovery-code-screen.tsx'

/** In the settings: whether there is a recovery code, and the way to one. */
export default function CodeLine() {
  const m = useMessages(recoveryMessages)
  const has = useHasCode()
  if (has === null) return null
  return (
    <div className={tight}>
      <p className={soft}>{has ? m.lineHas : m.lineNone}</p>
      <div>
        <ButtonLink href="/recovery-code">{has ? m.lineAgain : m.lineMake}</ButtonLink>
      </div>
    </div>
  )
}
