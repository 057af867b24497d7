import type { Passkey } from '@lef/protocol/messages'
import { fromBase64Url, toBase64Url } from '@lef/vault'
import { useState } from 'react'
import { useNotebook, useNotebookState } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { apart, row, ruled, ruledLine, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { formatInstant } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { AskPassphrase } from '../../parts/ask-passphrase.tsx'
import { Button } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import type { Account } from '../account.ts'
import type { PasskeyProblem } from '../coming-in.ts'
import { accountMessages } from '../messages.ts'
import { OwnPart } from '../own-part.tsx'
import { useAnswer } from '../use-answer.ts'
import { addPasskey, letOpen, type LetOpen } from './add-passkey.ts'
import { passkeyMessages } from './messages.ts'
import { removePasskey } from './remove-passkey.ts'
import { useWays } from './use-ways.ts'

const isOfPasskey = (error: string): error is PasskeyProblem => error.startsWith('passkey-')
const markOf = ({ passkey }: Passkey) => passkey.slice(0, 6)

/** The passkeys of the account: which open this notebook too; one more; one less. */
export default function OwnPasskeys({ account }: { readonly account: Account }) {
  const m = useMessages(passkeyMessages)
  const a = useMessages(accountMessages)
  const notebook = useNotebook()
  const [list, error, lookAgain] = useAnswer(account, 'listPasskeys')
  const [ways, lookAtWays] = useWays()
  const [doing, setDoing] = useState<Passkey | 'add' | null>(null)
  const [removing, setRemoving] = useState<Passkey | null>(null)
  const [said, setSaid] = useState('')
  const opening = new Set(ways?.map(({ credential }) => toBase64Url(credential)))
  const done = (text: string) => {
    setDoing(null)
    setSaid(text)
    lookAgain()
    lookAtWays()
  }
  const remove = async (passkey: Passkey) => {
    const removed = await removePasskey(account.ask, notebook, passkey)
    done(removed.ok ? m[removed.became] : a.refused(removed.error))
  }
  return (
    <OwnPart title={m.title} what={m.what}>
      {error === null ? null : <p role="alert">{a.refused(error)}</p>}
      {list === null || list.passkeys.length === 0 ? null : (
        <ul className={ruled}>
          {list.passkeys.map((passkey) => (
            <Line
              key={passkey.passkey}
              passkey={passkey}
              opens={ways === null ? null : opening.has(passkey.credential)}
              onOpen={() => setDoing(passkey)}
              onRemove={() => setRemoving(passkey)}
            />
          ))}
        </ul>
      )}
      <p role="status">{said}</p>
      {list === null ? null : doing === null ? (
        <div>
          <Button
            onPress={() => {
              setSaid('')
              setDoing('add')
            }}
          >
            {m.add}
          </Button>
        </div>
      ) : (
        <Doing
          key={doing === 'add' ? '' : doing.passkey}
          account={account}
          passkey={doing === 'add' ? null : doing}
          asked={list.passphrase}
          onDone={done}
          onClose={() => setDoing(null)}
        />
      )}
      <Confirm
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={m.removeTitle}
        action={m.remove}
        onConfirm={() => {
          if (removing) void remove(removing)
        }}
      >
        <p>{m.removeWhat}</p>
      </Confirm>
    </OwnPart>
  )
}

interface LineProps {
  readonly passkey: Passkey
  /** Null while that is not known yet. */
  readonly opens: boolean | null
  readonly onOpen: () => void
  readonly onRemove: () => void
}

function Line({ passkey, opens, onOpen, onRemove }: LineProps) {
  const m = useMessages(passkeyMessages)
  const [{ language }] = usePreferences()
  const locked = useNotebookState((notebook) => notebook.protection) === 'passphrase'
  const day = (moment: string) => formatInstant(Date.parse(moment), language)
  const mark = markOf(passkey)
  return (
    <li className={`${ruledLine} ${apart}`}>
      <div className={tight}>
        <span>{m.one(day(passkey.madeAt), mark)}</span>
        {opens === null ? null : <span className={soft}>{opens ? m.opens : m.onlySignsIn}</span>}
        {passkey.usedAt === null ? null : <span className={soft}>{m.used(day(passkey.usedAt))}</span>}
        {passkey.synced ? <span className={soft}>{m.synced}</span> : null}
      </div>
      <div className={row}>
        {opens === false && locked ? (
          <Button kind="quiet" label={m.openOf(mark)} onPress={onOpen}>
            {m.open}
          </Button>
        ) : null}
        <Button kind="quiet" label={m.removeOf(mark)} onPress={onRemove}>
          {m.remove}
        </Button>
      </div>
    </li>
  )
}

interface DoingProps {
  readonly account: Account
  /** The one that is to open the notebook too; null for a new one. */
  readonly passkey: Passkey | null
  /** The account has a passphrase. */
  readonly asked: boolean
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Asks the passphrase, then the authenticator. */
function Doing({ account, passkey, asked, onDone, onClose }: DoingProps) {
  const m = useMessages(passkeyMessages)
  const a = useMessages(accountMessages)
  const notebook = useNotebook()
  const locked = useNotebookState((open) => open.protection) === 'passphrase'
  const needed = asked || locked
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const ofOpening = (error: Extract<LetOpen, { readonly ok: false }>['error']): string => {
    if (error === 'wrong-passphrase') return m.wrongPassphrase
    if (error === 'wait') return m.wait
    return isOfPasskey(error) ? a.refused({ problem: error, wait: 0 }) : m.keysBusy
  }
  const run = async (passphrase: string): Promise<string | null> => {
    const credential = passkey && fromBase64Url(passkey.credential)
    if (credential) {
      const opened = await letOpen(notebook, passphrase, credential)
      if (!opened.ok) return ofOpening(opened.error)
      onDone(m.done[opened.does])
      return null
    }
    const added = await addPasskey(account, notebook, passphrase, asked)
    if (added.ok) onDone(m.done[added.does])
    else return added.error.problem === 'wrong-sign-in' ? m.wrongPassphrase : a.refused(added.error)
    return null
  }
  const submit = async (passphrase: string) => {
    if (needed && passphrase === '') return setProblem(a.empty)
    setBusy(true)
    setProblem(null)
    const wrong = await run(passphrase).catch(() => a.refused({ problem: 'memory', wait: 0 }))
    setProblem(wrong)
    setBusy(false)
  }
  return (
    <AskPassphrase
      label={m.passphrase}
      asked={needed}
      action={busy ? m.adding : passkey === null ? m.addNow : m.openNow}
      cancel={m.cancel}
      primary="action"
      busy={busy}
      problem={problem}
      onSubmit={(passphrase) => void submit(passphrase)}
      onCancel={onClose}
    >
      {passkey !== null ? <p>{m.openWhy}</p> : asked ? <p>{m.addWhy}</p> : null}
    </AskPassphrase>
  )
}
