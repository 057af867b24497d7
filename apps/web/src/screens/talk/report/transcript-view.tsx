import { clock, type CodedConversation, type CodedTurn } from '@lef/talk'
import { memo, type ReactNode } from 'react'
import { hidden, voice } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Section } from '../../../parts/section.tsx'
import { reportMessages } from './messages.ts'
import { turnId, useReport } from './report-context.ts'
import * as styles from './report.css.ts'

/** All that was said, with what was recognised in the coach's own turns. */
export const TranscriptView = memo(function TranscriptView({ said }: { readonly said: CodedConversation }) {
  const m = useMessages(reportMessages)
  const { correct } = useReport()
  return (
    <Section title={m.transcript} hint={m.transcriptWhy}>
      <ol className={styles.turns}>
        {said.turns.map((turn, index) => (
          <Turn key={index} turn={turn} index={index} language={said.register} correct={correct} />
        ))}
      </ol>
    </Section>
  )
})

const Turn = memo(function Turn(props: {
  readonly turn: CodedTurn
  readonly index: number
  readonly language: CodedConversation['register']
  readonly correct: (turn: number) => void
}) {
  const m = useMessages(reportMessages)
  const { words } = useReport()
  const { turn, index } = props
  const { role, text, start, findings } = turn
  const coach = role === 'coach'
  const codes = coach ? [...new Set(findings.map(({ code }) => code))] : []
  return (
    <li className={styles.turn} id={turnId(index)} tabIndex={-1}>
      <p className={styles.who}>
        {words.who[role]}
        <span className={hidden}>, {words.turn(index + 1)}</span>
        {start === null ? null : ` ${clock(start)}`}
      </p>
      <div className={styles.turnWords}>
        <p className={role === 'coachee' ? voice : styles.coachWords} lang={props.language.slice(0, 2)}>
          {coach ? underlined(turn) : text}
        </p>
        {coach ? (
          <p className={styles.codes}>
            {codes.map((code) => (
              <span key={code}>{m.code[code as keyof typeof m.code]}</span>
            ))}
            <button type="button" className={styles.plain} onClick={() => props.correct(index)}>
              {m.correct}
              <span className={hidden}> {words.turn(index + 1)}</span>
            </button>
          </p>
        ) : null}
      </div>
    </li>
  )
})

/** The words of a turn, underlined where anything was recognised. */
function underlined({ text, findings }: CodedTurn): ReactNode {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end } of findings.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    if (from > at) pieces.push(text.slice(at, from))
    pieces.push(
      <span key={from} className={styles.found}>
        {text.slice(from, end)}
      </span>,
    )
    at = end
  }
  return [...pieces, text.slice(at)]
}
