import { phases, type ConversationId, type Phase, type Step } from '@lef/method'
import type { SharedTrajectory } from '../../app/library.ts'
import { useRead } from '../../app/use-records.ts'
import { useMessages } from '../../messages/messages.ts'
import { roomMessages } from './messages.ts'
import * as styles from './room.css.ts'

interface CompassProps {
  readonly trajectory: SharedTrajectory
  readonly conversation: ConversationId
  readonly step: Step
  readonly onStep: (next: Step) => void
}

/** What is there so far, phase by phase, and the way to each. */
export function Compass({ trajectory, conversation, step, onStep }: CompassProps) {
  const m = useMessages(roomMessages)
  const { shared } = trajectory
  const { goal, scenes, options, chosen, actions } = useRead(shared, (records) => {
    const here = (of: { readonly conversation: ConversationId | null }) => of.conversation === conversation
    const options = records.rows('options').filter(here)
    return {
      goal: records.row('conversations', conversation)?.goal ?? '',
      scenes: records.rows('scenes').filter(here).length,
      options: options.length,
      chosen: options
        .filter((option) => option.chosen)
        .map((option) => option.text)
        .join('\n'),
      actions: records.rows('actions').filter((action) => here(action) && !action.withdrawn).length,
    }
  })
  const words: Readonly<Record<Phase, string>> = {
    goal,
    reality: '',
    options: chosen,
    what: '',
  }
  const counts: Readonly<Record<Phase, string>> = {
    goal: '',
    reality: scenes > 0 ? m.scenesCount(scenes) : '',
    options: options > 0 ? m.optionsCount(options) : '',
    what: actions > 0 ? m.actionsCount(actions) : '',
  }
  const entry = (to: Step, phase: Phase, more: string, count: string) => (
    <button
      key={to}
      type="button"
      className={styles.compassStep}
      data-phase={phase}
      aria-current={to === step ? 'step' : undefined}
      onClick={() => onStep(to)}
    >
      <span className={styles.compassName}>{m.steps[to]}</span>
      {more === '' ? null : <span className={styles.compassWords}>{more}</span>}
      {count === '' ? null : <span className={styles.compassCount}>{count}</span>}
    </button>
  )
  return (
    <nav className={styles.compass} aria-label={m.pages}>
      {entry('opening', 'goal', '', '')}
      {phases.map((phase) => entry(phase, phase, words[phase], counts[phase]))}
      {entry('close', 'what', '', '')}
    </nav>
  )
}
