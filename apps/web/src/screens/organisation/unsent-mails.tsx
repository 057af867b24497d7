import type { Account } from '../../account/account.ts'
import { accountMessages } from '../../account/messages.ts'
import { useAnswer } from '../../account/use-answer.ts'
import { usePreferences } from '../../app/preferences.ts'
import { ruled, ruledLine, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { formatMoment } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Section } from '../../parts/section.tsx'
import { organisationMessages } from './messages.ts'
import * as styles from './organisation.css.ts'

/** Mails that nobody sent: an organiser may pass them on. What is between two people is never among them. */
export function UnsentMails(props: {
  readonly account: Account
  /** Asked again when this changes. */
  readonly after: unknown
}) {
  const m = useMessages(organisationMessages)
  const a = useMessages(accountMessages)
  const [{ language }] = usePreferences()
  const [list, error] = useAnswer(props.account, 'listUnsentMails', props.after)
  if (error) return <p role="alert">{a.refused(error)}</p>
  if (list === null || list.mails.length === 0) return null
  return (
    <Section title={m.mails} hint={m.mailsHint(list.sends)}>
      <ul className={ruled}>
        {list.mails.map(({ at, to, subject, text }, index) => (
          // The newest come first; two can be alike.
          <li key={list.mails.length - index} className={`${ruledLine} ${tight}`}>
            <span>{subject}</span>
            <span className={soft}>{m.mailTo(to, formatMoment(Date.parse(at), language))}</span>
            <details>
              <summary>{m.mailText}</summary>
              <pre className={styles.mail}>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  )
}
