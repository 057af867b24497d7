import type { DeviceId } from '@lef/vault'
import { lazy, Suspense, useState } from 'react'
import { useNotebookState } from '../app/notebook-context.ts'
import { usePreferences } from '../app/preferences.ts'
import { useAccount, useAccountState } from '../app/together.tsx'
import { apart, row, ruled, ruledLine, stack, tight } from '../design/layout.css.ts'
import { soft } from '../design/text.css.ts'
import { formatInstant } from '../messages/format.ts'
import { useMessages } from '../messages/messages.ts'
import { Button, ButtonLink } from '../parts/button.tsx'
import { Confirm } from '../parts/dialog.tsx'
import type { Account } from './account.ts'
import type { AnswerOf } from './ask.ts'
import type { ComingIn, ComingInError } from './coming-in.ts'
import { returnMessages } from '../screens/share/return/messages.ts'
import { FirstPassphrase } from './first-passphrase.tsx'
import { accountMessages } from './messages.ts'
import { ServerTrouble } from './server-trouble.tsx'
import { useAnswer } from './use-answer.ts'

const OwnCopy = lazy(() => import('./own-copy/own-copy.tsx'))
const LeftServer = lazy(() => import('./own-data/left-server.tsx'))
const OwnData = lazy(() => import('./own-data/own-data.tsx'))
const OwnPasskeys = lazy(() => import('./passkey/own-passkeys.tsx'))

/** Who is signed in on this device and where; leaving; the devices that can sign for this account. */
export default function OwnAccount() {
  const m = useMessages(accountMessages)
  const back = useMessages(returnMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const [refused, setRefused] = useState<ComingInError | null>(null)
  const [said, setSaid] = useState('')
  const [remains, setRemains] = useState<AnswerOf<'leave'>['remains'] | null>(null)
  // Also once the server knows nobody here any more, which whatever else asks it finds out by itself.
  if (account !== null && remains !== null) {
    const done = () => {
      setRemains(null)
      void account.look()
    }
    return (
      <Suspense>
        <LeftServer remains={remains} onDone={done} />
      </Suspense>
    )
  }
  if (account === null || state.kind !== 'in') return <ServerTrouble account={account} state={state} />
  const { name, mail, organisationName } = state.session
  const run = async (what: Promise<ComingIn>, done = '') => {
    setRefused(null)
    const result = await what
    if (result.ok) setSaid(done)
    else setRefused(result.error)
  }
  return (
    <>
      <div className={tight}>
        <p>{m.inAs(name, mail)}</p>
        <p className={soft}>{m.at(organisationName, account.server)}</p>
      </div>
      <div className={row}>
        <ButtonLink href="/organisation">
          {state.session.organiser ? m.organisation : m.inviteOthers}
        </ButtonLink>
        <Button onPress={() => void run(account.signOut())}>{m.signOut}</Button>
        <Button
          kind="quiet"
          onPress={() => void run(account.ask('signOutElsewhere').then(withoutValue), m.signedOutElsewhere)}
        >
          {m.signOutElsewhere}
        </Button>
      </div>
      <div className={row}>
        <ButtonLink href="/pair">{m.pairDevice}</ButtonLink>
        <ButtonLink kind="quiet" href="/come-back">
          {back.comeBack}
        </ButtonLink>
      </div>
      <p role="status">{refused === null ? said : m.refused(refused)}</p>
      <Suspense>
        <OwnPasskeys account={account} />
      </Suspense>
      <Suspense>
        <OwnCopy account={account} />
      </Suspense>
      <NoPassphrase account={account} />
      <Devices account={account} />
      <Suspense>
        <OwnData account={account} session={state.session} onLeft={setRemains} />
      </Suspense>
    </>
  )
}

/** Where an account has no passphrase: it can be given one. */
function NoPassphrase({ account }: { readonly account: Account }) {
  const m = useMessages(accountMessages)
  const [list, , lookAgain] = useAnswer(account, 'listPasskeys')
  const [given, setGiven] = useState(false)
  if (given) return <p role="status">{m.passphraseGiven}</p>
  if (list === null || list.passphrase) return null
  return (
    <FirstPassphrase
      account={account}
      onDone={() => {
        setGiven(true)
        lookAgain()
      }}
    />
  )
}

const withoutValue = (result: ComingIn): ComingIn => result

function Devices({ account }: { readonly account: Account }) {
  const m = useMessages(accountMessages)
  const [{ language }] = usePreferences()
  const own = useNotebookState((notebook) => notebook.device?.id ?? null)
  const [list, , lookAgain] = useAnswer(account, 'listDevices')
  const [asking, setAsking] = useState<DeviceId | null>(null)
  if (list === null || list.devices.length === 0) return null
  const remove = async (device: DeviceId) => {
    await account.ask('removeDevice', { params: { device } })
    lookAgain()
  }
  return (
    <div className={stack}>
      <p>{m.devices}</p>
      <ul className={ruled}>
        {list.devices.map(({ device, madeAt }) => (
          <li key={device} className={`${ruledLine} ${apart}`}>
            <div className={tight}>
              <span>{m.device(formatInstant(Date.parse(madeAt), language), device.slice(0, 6))}</span>
              {device === own ? <span className={soft}>{m.thisDevice}</span> : null}
            </div>
            {device === own ? null : (
              <Button
                kind="quiet"
                label={m.removeDeviceOf(device.slice(0, 6))}
                onPress={() => setAsking(device)}
              >
                {m.removeDevice}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Confirm
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={m.removeDeviceTitle}
        action={m.removeDevice}
        onConfirm={() => {
          if (asking) void remove(asking)
        }}
      >
        <p>{m.removeDeviceWhat}</p>
      </Confirm>
    </div>
  )
}
