import { row, sheet } from '../design/layout.css.ts'
import { useMessages } from '../messages/messages.ts'
import { ButtonLink } from '../parts/button.tsx'
import { shellMessages } from './messages.ts'
import { useNotebookState } from './notebook-context.ts'

/** Says on the first screen that something on the disk is damaged; what it is stands in the settings. */
export function ProblemNotice() {
  const m = useMessages(shellMessages)
  const problems = useNotebookState((notebook) => notebook.problems)
  if (problems.length === 0) return null
  return (
    <aside className={`${sheet} ${row}`} aria-label={m.seeProblems}>
      <p>{m.problems}</p>
      <ButtonLink href="/settings">{m.seeProblems}</ButtonLink>
    </aside>
  )
}
