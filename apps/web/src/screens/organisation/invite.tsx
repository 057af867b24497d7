import { useState, type FormEvent } from 'react'
import type { Account } from '../../account/account.ts'
import { narrow } from '../../account/account.css.ts'
import type { AskError } from '../../account/ask.ts'
import { fieldProblem } from '../../account/field-problem.ts'
import { accountMessages } from '../../account/messages.ts'
import { usePreferences } from '../../app/preferences.ts'
import { sheet, stack } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { CopyLine } from '../../parts/copy-line.tsx'
import { TextLine } from '../../parts/text-line.tsx'
import { Tick } from '../../parts/tick.tsx'
import { organisationMessages } from './messages.ts'

/** Somebody who was invited: the link is shown once, because the server keeps only a hash of it. */
export interface Invited {
  readonly name: string
  /** What the link holds. */
  readonly token: string
  readonly link: string
  readonly endsAt: string
  /** It went by mail, too. */
  readonly mailed: boolean
}

interface Person {
  readonly name: string
  readonly mail: string
  readonly organiser: boolean
}

/** Asks the server for an invitation; one to the same address ends the one before. */
export async function inviteBy(account: Account, person: Person): Promise<Invited | AskError> {
  const made = await account.ask('invite', { body: person })
  if (!made.ok) return made.error
  const { token, endsAt, mailed } = made.value
  return { name: person.name, token, link: `${location.origin}/invitation#${token}`, endsAt, mailed }
}

/** Inviting somebody by name and mail address; the link is handed over by whoever invites. */
export function Invite(props: {
  readonly account: Account
  /** Whether this one may make organisers. */
  readonly organiser: boolean
  readonly onInvited: () => void
  /** An invitation that was made again elsewhere on the screen. */
  readonly again: Invited | null
}) {
  const [made, setMade] = useState<Invited | null>(null)
  const shown = props.again ?? made
  return (
    <div className={narrow}>
      <InviteForm
        account={props.account}
        organiser={props.organiser}
        onInvited={(invited) => {
          setMade(invited)
          props.onInvited()
        }}
      />
      {shown ? <InvitationLink invited={shown} /> : null}
    </div>
  )
}

/** Who is invited; gives the invitation, which is shown by whoever asked for it. */
export function InviteForm(props: {
  readonly account: Account
  /** Whether this one may make organisers. */
  readonly organiser: boolean
  readonly onInvited: (invited: Invited) => void
}) {
  const m = useMessages(organisationMessages)
  const a = useMessages(accountMessages)
  const [name, setName] = useState('')
  const [mail, setMail] = useState('')
  const [organiser, setOrganiser] = useState(false)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<AskError | null>(null)
  const noName = fieldProblem(name, a)
  const noMail = fieldProblem(mail, a, 'new-mail')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    setRefused(null)
    if (busy || noName !== null || noMail !== null) return
    setBusy(true)
    const invited = await inviteBy(props.account, { name, mail, organiser })
    setBusy(false)
    if ('problem' in invited) return setRefused(invited)
    setName('')
    setMail('')
    setOrganiser(false)
    setTried(false)
    props.onInvited(invited)
  }
  return (
    <form className={stack} onSubmit={(event) => void submit(event)} noValidate>
      {/* Somebody else's: a browser would fill in one's own. */}
      <TextLine label={m.name} kind="off" value={name} onChange={setName} problem={tried ? noName : null} />
      <TextLine label={m.mail} kind="off" value={mail} onChange={setMail} problem={tried ? noMail : null} />
      {props.organiser ? (
        <Tick on={organiser} onChange={setOrganiser}>
          {m.asOrganiser}
        </Tick>
      ) : null}
      <p role="alert">{refused === null ? '' : a.refused(refused)}</p>
      <div>
        <Button kind="primary" submit disabled={busy}>
          {m.inviteNow}
        </Button>
      </div>
    </form>
  )
}

function InvitationLink({ invited }: { readonly invited: Invited }) {
  const m = useMessages(organisationMessages)
  const [{ language }] = usePreferences()
  return (
    <div className={`${sheet} ${stack}`} role="status">
      <CopyLine label={m.linkFor(invited.name)} text={invited.link} />
      <p className={soft}>
        {(invited.mailed ? m.mailed : m.handOver)(formatInstant(Date.parse(invited.endsAt), language))}
      </p>
    </div>
  )
}
