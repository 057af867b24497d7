import { useState } from 'react'
import { stack } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Choice } from '../../parts/choice.tsx'
import { beginMessages } from './messages.ts'

const kinds = ['managing', 'leading', 'coaching'] as const

/**
 * For a coach who is the manager as well (A2): which of the three this is about to be, and how to say so aloud.
 * What is chosen is said, not kept.
 */
export function KindOfConversation() {
  const m = useMessages(beginMessages)
  const [kind, setKind] = useState<(typeof kinds)[number] | null>(null)
  return (
    <div className={stack}>
      <Choice
        label={m.kind}
        value={kind}
        options={kinds.map((value) => ({ value, label: m.kinds[value].name }))}
        onChange={setKind}
      />
      <div role="status">
        {kind === null ? null : (
          <>
            <p>{m.kinds[kind].is}</p>
            <p className={soft}>{m.kinds[kind].aloud}</p>
          </>
        )}
      </div>
    </div>
  )
}
