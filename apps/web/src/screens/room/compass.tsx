import { phases, type ConversationId, type Phase, type Step } from '@lef/method'
import type { SharedTrajectory } from '../../app/library.ts'
import { useRow, useRows } from '../../app/use-records.ts'
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
  const row = useRow(shared, 'conversations', conversation)
  const here = (of: { readonly conversation: ConversationId | null }) => of.conversation === conversation
  const scenes = useRows(shared, 'scenes').filter(here).length
  const options = useRows(shared, 'options').filter(here)
  const actions = useRows(shared, 'actions').filter(here).length
  const chosen = options.filter((option) => option.chosen).map((option) => option.text)
  const words: Readonly<Record<Phase, string>> = {
    goal: row?.goal ?? '',
    reality: '',
    options: chosen.join('\n'),
    what: '',
  }
  const counts: Readonly<Record<Phase, string>> = {
    goal: '',
    reality: scenes > 0 ? m.scenesCount(scenes) : '',
    options: options.length > 0 ? m.optionsCount(options.length) : '',
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
