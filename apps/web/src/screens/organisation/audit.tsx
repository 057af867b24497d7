import { leftMail } from '@lef/protocol/messages'
import { useEffect, useState } from 'react'
import type { Account } from '../../account/account.ts'
import type { AnswerOf, AskError } from '../../account/ask.ts'
import { accountMessages } from '../../account/messages.ts'
import { usePreferences } from '../../app/preferences.ts'
import { soft } from '../../design/text.css.ts'
import { formatMoment } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { organisationMessages } from './messages.ts'
import * as styles from './organisation.css.ts'

type Entry = AnswerOf<'listAudit'>['entries'][number]

/** So many lines at first; the rest on demand. */
const atFirst = 12

interface Pages {
  readonly entries: readonly Entry[]
  readonly older: string | null
  readonly keptDays: number | null
}

/**
 * What the server wrote down of who did what, and nothing of what people do in between. Who came in and went stands by
 * itself, so that nobody who signs in very often pushes it out of sight.
 */
export function Audit(props: {
  readonly account: Account
  readonly people: AnswerOf<'listAccounts'>['accounts']
}) {
  const m = useMessages(organisationMessages)
  return (
    <>
      <Section title={m.audit} hint={m.auditHint}>
        <Written {...props} part="people" />
      </Section>
      <Section title={m.visits} hint={m.visitsHint}>
        <Written {...props} part="visits" />
      </Section>
    </>
  )
}

function Written(props: {
  readonly account: Account
  readonly part: 'people' | 'visits'
  readonly people: AnswerOf<'listAccounts'>['accounts']
}) {
  const { account, part, people } = props
  const m = useMessages(organisationMessages)
  const a = useMessages(accountMessages)
  const [{ language }] = usePreferences()
  const [pages, setPages] = useState<Pages>({ entries: [], older: null, keptDays: null })
  const [error, setError] = useState<AskError | null>(null)
  const [all, setAll] = useState(false)
  useEffect(() => {
    let gone = false
    void account.ask('listAudit', { query: { part } }).then((answered) => {
      if (gone) return
      setError(answered.ok ? null : answered.error)
      if (answered.ok) setPages(answered.value)
    })
    return () => {
      gone = true
    }
  }, [account, part, people])
  const { entries, older, keptDays } = pages
  const lookFurther = async () => {
    setAll(true)
    if (!all || older === null) return
    const answered = await account.ask('listAudit', { query: { part, before: older } })
    setError(answered.ok ? null : answered.error)
    if (!answered.ok) return
    const { value } = answered
    setPages((before) => ({ ...value, entries: [...before.entries, ...value.entries] }))
  }
  const personOf = (account: string | null) => people.find((person) => person.account === account)
  const nameOf = (account: string | null) => {
    const person = personOf(account)
    return person?.mail.endsWith(leftMail) ? m.gone : (person?.name ?? m.somebody)
  }
  /** Whom a line is about, where that is an account; a mail address stays what it is. */
  const aboutWhom = (about: string | null) => {
    const person = personOf(about)
    if (person === undefined) return about ?? ''
    return person.mail.endsWith(leftMail) ? m.gone : person.name
  }
  const more = all ? older !== null : entries.length > atFirst || older !== null
  return (
    <>
      {error ? <p role="alert">{a.refused(error)}</p> : null}
      {keptDays !== null && entries.length === 0 ? <p className={soft}>{m.auditEmpty}</p> : null}
      {entries.length === 0 ? null : (
        <table className={styles.audit}>
          <thead>
            <tr>
              <th scope="col">{m.auditWhen}</th>
              <th scope="col">{m.auditWhat}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? entries : entries.slice(0, atFirst)).map((entry, index) => (
              // Two things can be written down in one moment; older lines come after these.
              <tr key={index}>
                <td className={styles.moment}>{formatMoment(Date.parse(entry.at), language)}</td>
                <td>
                  {entry.what === 'sign-in-refused'
                    ? m.refusedSignIns(entry.account === null ? null : nameOf(entry.account), entry.times)
                    : atStart(m.audited(entry.what, nameOf(entry.account), aboutWhom(entry.about)))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {keptDays === null ? null : <p className={soft}>{m.auditKept(keptDays)}</p>}
      {more ? (
        <div>
          <Button label={part === 'people' ? m.auditOlder : m.visitsOlder} onPress={() => void lookFurther()}>
            {m.older}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** Not everybody has a name that begins with a capital. */
function atStart(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1)
}
