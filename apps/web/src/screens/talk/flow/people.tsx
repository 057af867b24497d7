import type { SpeakerId } from '@lef/talk'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useMessages } from '../../../messages/messages.ts'
import { talkMessages } from '../messages.ts'
import * as styles from '../talk.css.ts'

interface Person {
  readonly id: SpeakerId
  readonly name: string
  /** What they said first: a name alone can be anybody's. */
  readonly begins: string
}

const shownWords = 90

/** One of the people of a transcript, under each other, with the words they began with. */
export function People(props: {
  readonly label: string
  readonly people: readonly Person[]
  readonly value: SpeakerId | null
  readonly onChange: (next: SpeakerId) => void
}) {
  const m = useMessages(talkMessages)
  return (
    <RadioGroup
      className={styles.people}
      value={props.value}
      onChange={(next) => {
        const chosen = props.people.find(({ id }) => id === next)
        if (chosen) props.onChange(chosen.id)
      }}
    >
      <Label className={styles.peopleLabel}>{props.label}</Label>
      {props.people.map(({ id, name, begins }) => (
        <Radio key={id} value={id} className={styles.person}>
          <span className={styles.ring} aria-hidden="true" />
          <span>
            <span className={styles.personName}>{name}</span>
            <span className={styles.personBegins}>
              {m.begins(begins.length > shownWords ? `${begins.slice(0, shownWords)}…` : begins)}
            </span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
