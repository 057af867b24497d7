import type { ConversationId, Step } from '@lef/method'
import type { Quote } from '@lef/method/questions'
import { useCallback, useEffect, useId, useRef, type ReactNode, type Ref } from 'react'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRead, useRoot } from '../../app/use-records.ts'
import { noPrint } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { GuardLine } from '../../parts/guard/guard-line.tsx'
import { useDraftGuard } from '../../parts/guard/use-draft-guard.ts'
import { Words } from '../../parts/words.tsx'
import { Directions } from './directions.tsx'
import { roomMessages } from './messages.ts'
import { keepOwnDraft, ownDraft } from './own-draft.ts'
import { PreparedQuestions } from './prepared-questions.tsx'
import * as styles from './question-panel.css.ts'
import { wordsSoFar } from './so-far.ts'
import type { Questions } from './use-questions.ts'

interface QuestionPanelProps {
  readonly trajectory: OpenTrajectory
  readonly conversation: ConversationId
  readonly step: Step
  readonly questions: Questions
  /** Whether the keys are on, so that they are shown. */
  readonly keys: boolean
  readonly ownOpen: boolean
  readonly onOwnOpen: (open: boolean) => void
  readonly ref?: Ref<HTMLElement>
}

/** For the coach the question is the hero; once put it goes quiet, because silence asks nothing (F1). */
export function QuestionPanel(props: QuestionPanelProps) {
  const m = useMessages(roomMessages)
  const { questions, ownOpen, onOwnOpen } = props
  const { proposal, put } = questions
  const { coach } = props.trajectory
  const own = useRead(coach, (records) => ownDraft(records, props.conversation))
  const setOwn = (next: string) => keepOwnDraft(coach, props.conversation, next)
  const id = useId()
  const { coachee, language, address } = useRoot(props.trajectory.shared)
  const area = useRef<HTMLTextAreaElement>(null)
  const { trajectory, conversation } = props
  const named = useCallback(() => wordsSoFar(trajectory, conversation), [trajectory, conversation])
  const guard = useDraftGuard({ draft: own, language, address, on: ownOpen, area, named })
  useEffect(() => {
    // Going on with what was begun: behind the last word.
    if (ownOpen) area.current?.setSelectionRange(area.current.value.length, area.current.value.length)
  }, [ownOpen])
  const key = (letter: string) => (props.keys ? letter : null)
  // With the question its buttons go quiet.
  const kind = put ? 'quiet' : 'plain'
  const askOwn = () => {
    if (own.trim() === '') return
    questions.askOwn(own.trim())
    setOwn('')
    onOwnOpen(false)
  }
  return (
    <section className={`${styles.panel} ${noPrint}`} aria-labelledby={id} ref={props.ref}>
      <h1 className={styles.question} id={id} data-put={put || undefined} dir="auto">
        {put ? <span className={styles.ring} role="img" aria-label={m.put} /> : null}
        <span>{proposal ? proposal.text : m.nothingLeft}</span>
      </h1>
      {proposal && !put ? <Why proposal={proposal} coachee={coachee} /> : null}
      <div className={styles.acts} data-put={put || undefined}>
        {put || !proposal ? null : (
          <Button kind="primary" onPress={questions.ask} shortcut={key(m.keys.asked)}>
            {m.asked}
          </Button>
        )}
        <Button kind={kind} onPress={() => questions.follow('deeper')} shortcut={key(m.keys.deeper)}>
          {m.deeper}
        </Button>
        {/* While a question stands there unasked, another way to go would only be one more thing to read. */}
        {put ? (
          <>
            <Button kind={kind} onPress={() => questions.follow('wider')} shortcut={key(m.keys.wider)}>
              {m.wider}
            </Button>
            <Button kind={kind} onPress={() => questions.follow('on')} shortcut={key(m.keys.on)}>
              {m.on}
            </Button>
          </>
        ) : null}
        <Button kind={kind} onPress={questions.another} shortcut={key(m.keys.another)}>
          {m.another}
        </Button>
        <Button kind={kind} onPress={() => onOwnOpen(!ownOpen)} expanded={ownOpen} shortcut={key(m.keys.own)}>
          {own.trim() === '' || ownOpen ? m.own : m.ownBegun}
        </Button>
      </div>
      {ownOpen ? (
        <div className={styles.side} data-own-undo>
          <Words label={m.ownLabel} value={own} onChange={setOwn} onEnter={askOwn} autoFocus ref={area} />
          <div>
            <Button onPress={askOwn} disabled={own.trim() === ''}>
              {m.ownAsked}
            </Button>
          </div>
          {/* Below the button, which then stays where a hand goes for it. */}
          <GuardLine guard={guard} />
        </div>
      ) : null}
      <PreparedQuestions
        trajectory={props.trajectory}
        conversation={props.conversation}
        onTake={questions.take}
      />
      <Directions step={props.step} trajectory={props.trajectory} onTake={questions.take} />
    </section>
  )
}

/** Why this question: the coachee's literal words, or what is still open. */
function Why(props: { readonly proposal: NonNullable<Questions['proposal']>; readonly coachee: string }) {
  const m = useMessages(roomMessages)
  const { why } = props.proposal
  if (why.quote) {
    return (
      <p className={styles.why}>
        {m.said(props.coachee.trim())}
        <q className={styles.quote} dir="auto">
          {why.quote.cut.before ? '… ' : ''}
          <Marked quote={why.quote} />
          {why.quote.cut.after ? ' …' : ''}
        </q>
      </p>
    )
  }
  const reasons = {
    'alert-word': null,
    cue: null,
    prepared: m.whyPrepared,
    time: m.whyTime,
    empty: m.whyEmpty,
    wider: m.whyWider,
    deeper: m.whyDeeper,
    on: m.whyOn,
  }
  const reason = reasons[why.kind]
  return reason ? <p className={styles.why}>{reason}</p> : null
}

function Marked({ quote }: { readonly quote: Quote }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of quote.spans) {
    parts.push(quote.text.slice(at, start), <mark key={start}>{quote.text.slice(start, end)}</mark>)
    at = end
  }
  parts.push(quote.text.slice(at))
  return <>{parts}</>
}
