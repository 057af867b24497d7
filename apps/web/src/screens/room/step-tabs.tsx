import { steps, type Step } from '@lef/method'
import { useMessages } from '../../messages/messages.ts'
import { roomMessages } from './messages.ts'
import { phaseOfStep } from './phase-of-step.ts'
import * as styles from './room.css.ts'

/** Free movement between the pages of a conversation (C4). */
export function StepTabs(props: { readonly step: Step; readonly onChange: (next: Step) => void }) {
  const m = useMessages(roomMessages)
  return (
    <nav className={styles.steps} aria-label={m.pages}>
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          className={styles.step}
          data-phase={phaseOfStep(step)}
          aria-current={step === props.step ? 'step' : undefined}
          onClick={() => props.onChange(step)}
        >
          {m.steps[step]}
        </button>
      ))}
    </nav>
  )
}
