import { leftMail, type AccountId } from '@lef/protocol/messages'
import { useState } from 'react'
import type { Account } from '../../account/account.ts'
import type { AnswerOf, AskError } from '../../account/ask.ts'
import { accountMessages } from '../../account/messages.ts'
import { usePreferences } from '../../app/preferences.ts'
import { apart, row, ruled, ruledLine, stack, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { CopyLine } from '../../parts/copy-line.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { Section } from '../../parts/section.tsx'
import type { Invited } from './invite.tsx'
import { organisationMessages } from './messages.ts'

type Person = AnswerOf<'listAccounts'>['accounts'][number]

/** Everybody who has an account, and closing one. */
export function People(props: {
  readonly account: Account
  readonly own: AccountId
  readonly people: readonly Person[]
  readonly onClosed: () => void
}) {
  const m = useMessages(organisationMessages)
  const a = useMessages(accountMessages)
  const [{ language }] = usePreferences()
  const [asking, setAsking] = useState<Person | null>(null)
  const [link, setLink] = useState<Pick<Invited, 'name' | 'link' | 'endsAt'> | null>(null)
  const [refused, setRefused] = useState<AskError | null>(null)
  const close = async ({ account }: Person) => {
    const done = await props.account.ask('closeAccount', { params: { account } })
    setRefused(done.ok ? null : done.error)
    props.onClosed()
  }
  /** To an account that there is: its passphrase was lost. */
  const letIn = async ({ account, name }: Person) => {
    const made = await props.account.ask('inviteAgain', { params: { account } })
    setRefused(made.ok ? null : made.error)
    const { token, endsAt } = made.ok ? made.value : { token: null, endsAt: '' }
    setLink(token === null ? null : { name, link: `${location.origin}/invitation#${token}`, endsAt })
  }
  const when = (moment: string) => formatInstant(Date.parse(moment), language)
  // Of who has left, a number is all there is.
  const here = props.people.filter(({ mail }) => !mail.endsWith(leftMail))
  const gone = props.people.length - here.length
  return (
    <Section title={m.people} hint={m.peopleHint}>
      <ul className={ruled}>
        {here.map((person) => (
          <li key={person.account} className={`${ruledLine} ${apart}`}>
            <div className={tight}>
              <span>{person.organiser ? `${person.name} (${m.organiser})` : person.name}</span>
              <span className={soft}>
                {person.closedAt === null
                  ? m.since(person.mail, when(person.madeAt))
                  : m.closed(person.mail, when(person.closedAt))}
              </span>
            </div>
            {person.closedAt === null && person.account !== props.own ? (
              <div className={row}>
                <Button kind="quiet" label={m.letInOf(person.name)} onPress={() => void letIn(person)}>
                  {m.letIn}
                </Button>
                <Button kind="quiet" label={m.closeOf(person.name)} onPress={() => setAsking(person)}>
                  {m.close}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {gone === 0 ? null : <p className={soft}>{m.goneCount(gone)}</p>}
      {link === null ? null : (
        <div className={stack}>
          <CopyLine label={m.linkFor(link.name)} text={link.link} />
          <p className={soft}>{m.letInWhat(when(link.endsAt))}</p>
        </div>
      )}
      {refused === null ? null : <p role="alert">{a.refused(refused)}</p>}
      <Confirm
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking ? m.closeTitle(asking.name) : ''}
        action={m.close}
        onConfirm={() => {
          if (asking) void close(asking)
        }}
      >
        <p>{m.closeWhat}</p>
      </Confirm>
    </Section>
  )
}
