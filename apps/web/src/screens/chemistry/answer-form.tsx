import type { SharedTrajectory, Sharing } from '@lef/store/shared'
import { useState } from 'react'
import { sheet, stack } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { chemistryMessages } from './messages.ts'

interface AnswerFormProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly other: string
}

type Answer = 'yes' | 'no'

/** The question, to this one alone: chosen first, handed in after. Until then it is kept nowhere. */
export function AnswerForm({ sharing, shared, other }: AnswerFormProps) {
  const m = useMessages(chemistryMessages)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [state, setState] = useState<'asked' | 'busy' | 'failed'>('asked')
  const handIn = async (): Promise<void> => {
    if (answer === null || state === 'busy') return
    setState('busy')
    const given = await sharing.answerChemistry(shared.document, answer === 'yes').catch(() => null)
    setState(given?.ok === true ? 'asked' : 'failed')
  }
  return (
    <div className={`${sheet} ${stack}`}>
      {shared.chemistry === 'theirs' ? (
        <p role="status">{shared.chemistryAgain ? m.theirsAgain(other) : m.theirs(other)}</p>
      ) : null}
      <Choice<Answer>
        label={m.question(shared.role, other)}
        value={answer}
        options={[
          { value: 'yes', label: m.yes },
          { value: 'no', label: m.no },
        ]}
        onChange={setAnswer}
      />
      <p className={soft}>{m.both}</p>
      <p className={soft}>{m.once}</p>
      <div>
        <Button kind="primary" disabled={answer === null || state === 'busy'} onPress={() => void handIn()}>
          {m.handIn}
        </Button>
      </div>
      {state === 'failed' ? <p role="alert">{m.failed}</p> : null}
    </div>
  )
}
