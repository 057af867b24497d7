import { registerOf, type Step } from '@lef/method'
import { directions, questionById, type Proposal, type QuestionId } from '@lef/method/questions'
import { useMemo } from 'react'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRoot } from '../../app/use-records.ts'
import { small, soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { roomMessages } from './messages.ts'
import * as styles from './question-panel.css.ts'

interface DirectionsProps {
  readonly step: Step
  readonly trajectory: OpenTrajectory
  readonly onTake: (proposal: Proposal) => void
}

/** Directions to ask in (C2, C6 and the like), for a coach who looks for another way in. */
export function Directions({ step, trajectory, onTake }: DirectionsProps) {
  const m = useMessages(roomMessages)
  const [preferences] = usePreferences()
  const { language, address } = useRoot(trajectory.shared)
  const register = registerOf(language, address)
  const groups = useMemo(() => directions(step), [step])
  const take = (id: QuestionId) => {
    const question = questionById(id)
    if (!question) return
    onTake({
      source: 'bank',
      questionId: id,
      wordingIndex: 0,
      text: question.wordings[register][0],
      form: question.form,
      why: { kind: 'wider', quote: null, empty: null, row: question.row },
    })
  }
  return (
    <details>
      <summary className={styles.summary}>{m.directions}</summary>
      <p className={`${soft} ${small}`}>{m.directionsHint}</p>
      {groups.map((group) => (
        <section key={group.id} className={styles.group}>
          <h2 className={styles.groupTitle}>{group.title[preferences.language]}</h2>
          <ul className={styles.directions}>
            {group.directions.map(({ questionId, label }) => (
              <li key={questionId}>
                <button type="button" className={styles.direction} onClick={() => take(questionId)}>
                  {label ? (
                    <span className={styles.directionLabel}>{label[preferences.language]}</span>
                  ) : null}
                  <span>{questionById(questionId)?.wordings[register][0]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
