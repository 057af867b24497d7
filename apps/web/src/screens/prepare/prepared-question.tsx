import type { Address, Language } from '@lef/method'
import { useRef, type ReactNode } from 'react'
import type { OpenTrajectory } from '../../app/library.ts'
import { useMessages } from '../../messages/messages.ts'
import { GuardLine } from '../../parts/guard/guard-line.tsx'
import { useDraftGuard } from '../../parts/guard/use-draft-guard.ts'
import { RowWords } from '../../parts/record-words.tsx'
import { prepareMessages } from './messages.ts'
import * as styles from './prepare.css.ts'

interface PreparedQuestionProps {
  readonly coach: OpenTrajectory['coach']
  readonly id: string
  readonly text: string
  /** From 1 on. */
  readonly place: number
  readonly language: Language
  readonly address: Address
  /** This is the one that was typed in last. */
  readonly drafted: boolean
  readonly onDraft: () => void
  readonly autoFocus: boolean
  readonly onEnter: () => void
  /** What can be done with it in the list. */
  readonly children: ReactNode
}

/** One question of the coach's own. */
export function PreparedQuestion(props: PreparedQuestionProps) {
  const m = useMessages(prepareMessages)
  const { coach, place } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const guard = useDraftGuard({
    draft: props.text,
    language: props.language,
    address: props.address,
    on: props.drafted,
    area,
    endStep: () => coach.endStep(),
  })
  return (
    <li className={styles.question} onInput={props.onDraft}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <RowWords
        records={coach}
        table="prepared"
        row={props.id}
        field="text"
        label={m.question(place)}
        labelHidden
        placeholder={m.question(place)}
        autoFocus={props.autoFocus}
        onEnter={props.onEnter}
        ref={area}
      />
      <div className={styles.moves}>{props.children}</div>
      <div className={styles.heard}>
        <GuardLine guard={guard} />
      </div>
    </li>
  )
}
