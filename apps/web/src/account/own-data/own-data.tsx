import { useState } from 'react'
import { download } from '../../adapters/download.ts'
import { row } from '../../design/layout.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { AskPassphrase } from '../../parts/ask-passphrase.tsx'
import { Button } from '../../parts/button.tsx'
import type { Account, Session } from '../account.ts'
import type { AnswerOf } from '../ask.ts'
import { accountMessages } from '../messages.ts'
import { OwnPart } from '../own-part.tsx'
import { useAnswer } from '../use-answer.ts'
import { leaveServer } from './leave-server.ts'
import { ownDataMessages } from './messages.ts'

type Remains = AnswerOf<'leave'>['remains']

interface OwnDataProps {
  readonly account: Account
  readonly session: Session
  /** The account is gone: with what stays of it. */
  readonly onLeft: (remains: Remains) => void
}

/** What the server has of oneself, as a file; closing the account for good, with what stays and why. */
export default function OwnData({ account, session, onLeft }: OwnDataProps) {
  const m = useMessages(ownDataMessages)
  const a = useMessages(accountMessages)
  const [leaving, setLeaving] = useState(false)
  const [said, setSaid] = useState('')
  const save = async () => {
    const own = await account.ask('exportOwn')
    if (own.ok) download(window, m.fileName, 'application/json', `${JSON.stringify(own.value, null, 2)}\n`)
    setSaid(own.ok ? m.saved : a.refused(own.error))
  }
  return (
    <OwnPart title={m.title} what={m.what}>
      {leaving ? (
        <Leaving account={account} session={session} onLeft={onLeft} onClose={() => setLeaving(false)} />
      ) : (
        <div className={row}>
          <Button onPress={() => void save()}>{m.save}</Button>
          <Button kind="quiet" onPress={() => setLeaving(true)}>
            {m.leave}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
    </OwnPart>
  )
}

interface LeavingProps extends OwnDataProps {
  readonly onClose: () => void
}

/** Asks the passphrase of the account, where it has one. */
function Leaving({ account, session, onLeft, onClose }: LeavingProps) {
  const m = useMessages(ownDataMessages)
  const a = useMessages(accountMessages)
  const [list, unknown] = useAnswer(account, 'listPasskeys')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (list === null) return <p role="status">{unknown ? a.refused(unknown) : a.asking}</p>
  const leave = async (passphrase: string) => {
    if (list.passphrase && passphrase === '') return setProblem(a.empty)
    setBusy(true)
    setProblem(null)
    const left = await leaveServer(account.ask, session, list.passphrase ? passphrase : null)
    setBusy(false)
    if (left.ok) return onLeft(left.remains)
    if (left.error.problem === 'not-allowed') setProblem(m.onlyOrganiser)
    else setProblem(left.error.problem === 'wrong-sign-in' ? m.wrong : a.refused(left.error))
  }
  return (
    <AskPassphrase
      label={m.passphrase}
      asked={list.passphrase}
      action={m.leaveNow}
      cancel={m.cancel}
      busy={busy}
      problem={problem}
      onSubmit={(passphrase) => void leave(passphrase)}
      onCancel={onClose}
    >
      <p>{m.leaveWhat}</p>
    </AskPassphrase>
  )
}
