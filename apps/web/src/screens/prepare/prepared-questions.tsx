import type { ConversationId } from '@lef/method'
import { useEffect, useRef, useState } from 'react'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRoot, useRows } from '../../app/use-records.ts'
import { hidden } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { prepareMessages } from './messages.ts'
import { PreparedQuestion } from './prepared-question.tsx'
import { movedBy } from './question-order.ts'

interface PreparedQuestionsProps {
  readonly trajectory: OpenTrajectory
  readonly conversation: ConversationId
}

/** The coach's own questions, in the order in which they are to be asked (F2). */
export function PreparedQuestions({ trajectory, conversation }: PreparedQuestionsProps) {
  const m = useMessages(prepareMessages)
  const { coach, shared } = trajectory
  const { language, address } = useRoot(shared)
  const questions = useRows(coach, 'prepared').filter((row) => row.conversation === conversation)
  const ids = questions.map((question) => question.id)
  const [added, setAdded] = useState<string | null>(null)
  const [drafted, setDrafted] = useState<string | null>(null)
  const { moved, move, buttons } = useMoves(ids, (order) => {
    coach.endStep()
    coach.change(() => order.forEach((id, place) => coach.set('prepared', id, { order: place + 1 })))
    coach.endStep()
  })
  const add = () => {
    coach.endStep()
    setAdded(coach.add('prepared', { conversation }))
  }
  const remove = (id: string) => {
    coach.endStep()
    coach.remove('prepared', id)
    coach.endStep()
  }
  return (
    <Section title={m.questions} hint={m.questionsHint}>
      <ol>
        {questions.map(({ id, text }, index) => {
          const which = <span className={hidden}> {m.ofQuestion(index + 1)}</span>
          return (
            <PreparedQuestion
              key={id}
              coach={coach}
              id={id}
              text={text}
              place={index + 1}
              language={language}
              address={address}
              drafted={id === drafted}
              onDraft={() => setDrafted(id)}
              autoFocus={id === added}
              onEnter={add}
            >
              <Button kind="quiet" ref={buttons(id, -1)} disabled={index === 0} onPress={() => move(id, -1)}>
                <span>
                  {m.up}
                  {which}
                </span>
              </Button>
              <Button
                kind="quiet"
                ref={buttons(id, 1)}
                disabled={index === questions.length - 1}
                onPress={() => move(id, 1)}
              >
                <span>
                  {m.down}
                  {which}
                </span>
              </Button>
              <Button kind="quiet" onPress={() => remove(id)}>
                <span>
                  {m.remove}
                  {which}
                </span>
              </Button>
            </PreparedQuestion>
          )
        })}
      </ol>
      <p className={hidden} role="status">
        {moved ? m.nowAt(ids.indexOf(moved) + 1, ids.length) : ''}
      </p>
      <div>
        <Button onPress={add}>{m.addQuestion}</Button>
      </div>
    </Section>
  )
}

/** Moving keeps the focus with the question that moves, so that one can press on. */
function useMoves(ids: readonly string[], write: (order: readonly string[]) => void) {
  const places = useRef(new Map<string, HTMLButtonElement>())
  const [last, setLast] = useState<{ readonly id: string; readonly step: -1 | 1 } | null>(null)
  useEffect(() => {
    if (!last) return
    const same = places.current.get(`${last.id} ${last.step}`)
    const other = places.current.get(`${last.id} ${-last.step}`)
    ;(same?.disabled ? other : same)?.focus()
  }, [last])
  return {
    moved: last?.id ?? null,
    move: (id: string, step: -1 | 1) => {
      write(movedBy(ids, id, step))
      setLast({ id, step })
    },
    buttons: (id: string, step: -1 | 1) => (button: HTMLButtonElement | null) => {
      if (button) places.current.set(`${id} ${step}`, button)
      else places.current.delete(`${id} ${step}`)
    },
  }
}
