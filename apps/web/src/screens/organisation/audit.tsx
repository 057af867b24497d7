import { useState } from 'react'
import type { Account } from '../../account/account.ts'
import type { AnswerOf } from '../../account/ask.ts'
import { accountMessages } from '../../account/messages.ts'
import { useAnswer } from '../../account/use-answer.ts'
import { usePreferences } from '../../app/preferences.ts'
import { formatMoment } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { organisationMessages } from './messages.ts'
import * as styles from './organisation.css.ts'

/** So many lines at first; the rest on demand. */
const atFirst = 12

/** What the server wrote down of who did what: of coming in and going, and nothing of what people do in between. */
export function Audit(props: {
  readonly account: Account
  readonly people: AnswerOf<'listAccounts'>['accounts']
}) {
  const m = useMessages(organisationMessages)
  const a = useMessages(accountMessages)
  const [{ language }] = usePreferences()
  const [list, error] = useAnswer(props.account, 'listAudit', props.people)
  const [all, setAll] = useState(false)
  const nameOf = (account: string | null) =>
    props.people.find((person) => person.account === account)?.name ?? m.somebody
  const entries = list?.entries ?? []
  return (
    <Section title={m.audit} hint={m.auditHint}>
      {error ? <p role="alert">{a.refused(error)}</p> : null}
      <table className={styles.audit}>
        <thead>
          <tr>
            <th scope="col">{m.auditWhen}</th>
            <th scope="col">{m.auditWhat}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? entries : entries.slice(0, atFirst)).map((entry, index) => (
            // Two things can be written down in one moment, and none is ever taken out.
            <tr key={entries.length - index}>
              <td className={styles.moment}>{formatMoment(Date.parse(entry.at), language)}</td>
              <td>
                {m.audited(entry.what, nameOf(entry.account), aboutWhom(entry.what, entry.about, nameOf))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && entries.length > atFirst ? (
        <div>
          <Button onPress={() => setAll(true)}>{m.auditAll(entries.length)}</Button>
        </div>
      ) : null}
    </Section>
  )
}

function aboutWhom(what: string, about: string | null, nameOf: (account: string) => string): string {
  if (about === null) return ''
  return what === 'account-closed' || what === 'invited-again' ? nameOf(about) : about
}
