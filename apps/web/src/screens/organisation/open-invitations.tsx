import { useState } from 'react'
import type { Account } from '../../account/account.ts'
import type { AnswerOf, AskError } from '../../account/ask.ts'
import { accountMessages } from '../../account/messages.ts'
import { usePreferences } from '../../app/preferences.ts'
import { apart, ruled, ruledLine, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { inviteBy, type Invited } from './invite.tsx'
import { organisationMessages } from './messages.ts'

/** Who was invited and has not come yet; for each a new link can be made, which ends the old one. */
export function OpenInvitations(props: {
  readonly account: Account
  readonly invitations: AnswerOf<'listAccounts'>['invitations']
  readonly onAgain: (invited: Invited) => void
}) {
  const m = useMessages(organisationMessages)
  const a = useMessages(accountMessages)
  const [{ language }] = usePreferences()
  const [refused, setRefused] = useState<AskError | null>(null)
  if (props.invitations.length === 0) return null
  const again = async (person: { name: string; mail: string; organiser: boolean }) => {
    const invited = await inviteBy(props.account, person)
    if ('problem' in invited) setRefused(invited)
    else props.onAgain(invited)
  }
  return (
    <Section title={m.open} hint={m.openHint}>
      <ul className={ruled}>
        {props.invitations.map(({ name, mail, organiser, endsAt }) => (
          <li key={mail} className={`${ruledLine} ${apart}`}>
            <div className={tight}>
              <span>{organiser ? `${name} (${m.organiser})` : name}</span>
              <span className={soft}>{m.until(mail, formatInstant(Date.parse(endsAt), language))}</span>
            </div>
            <Button label={m.newLinkFor(name)} onPress={() => void again({ name, mail, organiser })}>
              {m.newLink}
            </Button>
          </li>
        ))}
      </ul>
      {refused === null ? null : <p role="alert">{a.refused(refused)}</p>}
    </Section>
  )
}
