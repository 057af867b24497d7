import { useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import { useNotebook, useNotebookState } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { settingsMessages } from './messages.ts'
import RemoveUnreadable from './remove-unreadable.tsx'
import { SettingsSection } from './settings-section.tsx'
import * as styles from './settings.css.ts'

/** What on the disk is not as it was written, named plainly; and a way to look at all of it. */
export function ProblemsSection() {
  const m = useMessages(settingsMessages)
  const { library } = useLef()
  const notebook = useNotebook()
  const [{ language }] = usePreferences()
  const trajectories = useRows(library.index, 'trajectories')
  const problems = useNotebookState((from) => from.problems)
  const [state, setState] = useState<'idle' | 'checking' | 'checked'>('idle')
  const nameOf = (document: string): string => {
    const trajectory = trajectories.find(({ id }) => document === id || document === `coach-${id}`)
    if (!trajectory) return document === 'index' ? m.theList : m.unnamed
    const coachee = trajectory.coachee || m.unnamed
    return document === trajectory.id ? coachee : m.coachOf(coachee)
  }
  const check = async () => {
    setState('checking')
    await notebook.check()
    setState('checked')
  }
  return (
    <SettingsSection title={m.problems}>
      {problems.length > 0 ? (
        <>
          <p>{m.problemsWhat}</p>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={`${problem.document}/${problem.record}`}>
                <p>
                  {m.problemIn(nameOf(problem.document), formatInstant(problem.found, language))}:{' '}
                  {m.problemReason[problem.reason]}
                </p>
                <p className={styles.hint}>{m.problemLoss[problem.loss]}</p>
                {problem.record === null ? <RemoveUnreadable document={problem.document} /> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div>
        <Button disabled={state === 'checking'} onPress={() => void check()}>
          {state === 'checking' ? m.checking : m.check}
        </Button>
      </div>
      <p role="status">
        {state === 'checked' ? (problems.length === 0 ? m.checked : m.checkedProblems(problems.length)) : ''}
      </p>
    </SettingsSection>
  )
}
