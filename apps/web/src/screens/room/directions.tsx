import { registerOf, type Step } from '@lef/method'
import { bank, type Proposal, type Question } from '@lef/method/questions'
import type { OpenTrajectory } from '../../app/library.ts'
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
  const { language, address } = useRoot(trajectory.shared)
  const register = registerOf(language, address)
  const here = bank.filter(
    (question) => question.steps.includes(step) && !question.quotes && question.fills === null,
  )
  if (here.length === 0) return null
  const take = (question: Question) =>
    onTake({
      source: 'bank',
      questionId: question.id,
      wordingIndex: 0,
      text: question.wordings[register][0],
      form: question.form,
      why: { kind: 'wider', quote: null, empty: null, row: question.row },
    })
  return (
    <details>
      <summary className={styles.summary}>{m.directions}</summary>
      <p className={`${soft} ${small}`}>{m.directionsHint}</p>
      <ul className={styles.directions}>
        {here.map((question) => (
          <li key={question.id}>
            <button type="button" className={styles.direction} onClick={() => take(question)}>
              {question.wordings[register][0]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
