import { smallestGroup } from '@lef/protocol/messages'
import type { Account } from '../../account/account.ts'
import { accountMessages } from '../../account/messages.ts'
import { useAnswer } from '../../account/use-answer.ts'
import { useMessages } from '../../messages/messages.ts'
import { Section } from '../../parts/section.tsx'
import { organisationMessages } from './messages.ts'
import { hint } from '../../parts/section.css.ts'
import * as styles from './organisation.css.ts'

/** How many people work together: the one figure there is, and why it is so coarse. */
export function WorkingTogether(props: {
  readonly account: Account
  /** Asked again when this changes. */
  readonly after: unknown
}) {
  const m = useMessages(organisationMessages)
  const a = useMessages(accountMessages)
  const [figures, error] = useAnswer(props.account, 'figures', props.after)
  return (
    <Section title={m.together}>
      {error ? (
        <p role="alert">{a.refused(error)}</p>
      ) : figures === null ? (
        <p role="status">{a.asking}</p>
      ) : (
        <p className={figures.people === null ? undefined : styles.figure}>
          {figures.people === null ? m.togetherFew(smallestGroup) : m.togetherIs(figures.people)}
        </p>
      )}
      <p className={hint}>{m.togetherWhat(smallestGroup)}</p>
    </Section>
  )
}
