import type { OfferedPairing, Sharing } from '@lef/store/shared'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { narrow } from '../../account/account.css.ts'
import type { Account } from '../../account/account.ts'
import { shellMessages } from '../../app/messages.ts'
import { useLef } from '../../app/lef-context.tsx'
import { useNotebook, useNotebookState } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { sheet, stack, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { exportLanguage } from '../../export/export-language.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { CopyLine } from '../../parts/copy-line.tsx'
import { Secret } from '../../parts/secret.tsx'
import { Section } from '../../parts/section.tsx'
import { Tick } from '../../parts/tick.tsx'
import { carriedFrom } from '../../sharing/carried.ts'
import { pairingBox } from '../../sharing/pairing-box.ts'
import { QrCode } from '../../sharing/qr-code.tsx'
import * as styles from '../../sharing/sharing.css.ts'
import { lockMessages } from '../lock/messages.ts'
import { unlockProblem } from '../lock/unlock-problem.ts'
import { CompareNumber } from './compare-number.tsx'
import { pairMessages } from './messages.ts'
import { isNotPaired, NotPairedYet, type NotPaired } from './not-paired.tsx'

type State =
  | { readonly kind: 'asking' | 'making' | 'giving' | 'given' | 'done' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'number'; readonly number: string }
  | NotPaired

interface ShowCodeProps {
  readonly account: Account
  readonly sharing: Sharing
  readonly onBegin: () => void
}

/** On the device that has everything: a code, the number, and then all of it goes to the other. */
export function ShowCode({ account, sharing, onBegin }: ShowCodeProps) {
  const m = useMessages(pairMessages)
  const lock = useMessages(lockMessages)
  const shell = useMessages(shellMessages)
  const lef = useLef()
  const notebook = useNotebook()
  const locked = useNotebookState((open) => open.protection) === 'passphrase'
  const [{ language, address }] = usePreferences()
  const [state, setState] = useState<State>({ kind: 'asking' })
  const [reached, setReached] = useState(true)
  const [carry, setCarry] = useState(true)
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const offered = useRef<OfferedPairing | null>(null)
  // Whoever leaves the screen ends it: nobody waits at the other device for what will not come.
  useEffect(() => () => void offered.current?.stop('cancelled').catch(() => undefined), [])

  const begin = async (event: FormEvent) => {
    event.preventDefault()
    if (locked) {
      if (passphrase === '') return setProblem(m.empty)
      const right = await notebook.verify(passphrase)
      if (!right.ok) return setProblem(unlockProblem(right.error.reason, false, lock, shell))
      setPassphrase('')
      setProblem(null)
    }
    onBegin()
    setState({ kind: 'making' })
    const made = await sharing.pairing.offer(pairingBox(account.ask), { reached: setReached })
    if (!made.ok) return setState({ kind: 'refused', error: made.error })
    offered.current = made.value
    setState({ kind: 'code', code: made.value.code })
    const asked = await made.value.asked()
    if (offered.current !== made.value) return
    setState(asked.ok ? { kind: 'number', number: asked.value } : { kind: 'refused', error: asked.error })
  }
  const stop = (why: 'cancelled' | 'different') => {
    const ending = offered.current
    offered.current = null
    void ending?.stop(why).catch(() => undefined)
    setState({ kind: why === 'different' ? 'stopped-different' : 'stopped' })
  }
  const give = async () => {
    const pairing = offered.current
    if (pairing === null) return
    setState({ kind: 'giving' })
    const says = exportLanguage(language, address, lef.zone)
    const carried = carry ? await carriedFrom(notebook, lef, says) : null
    const given = await pairing.give(carried)
    if (given.ok) setState({ kind: 'given' })
    const taken = given.ok ? await pairing.taken() : given
    if (offered.current !== pairing) return
    offered.current = null
    setState(taken.ok ? { kind: 'done' } : { kind: 'refused', error: taken.error })
  }

  if (state.kind === 'asking') {
    return (
      <Section title={m.hereTitle} hint={m.hereWhy}>
        <form className={narrow} onSubmit={(event) => void begin(event)} noValidate>
          <p>{m.goes}</p>
          <div className={tight}>
            <Tick on={carry} onChange={setCarry}>
              {m.carry}
            </Tick>
            <p className={soft}>{m.carryWhat}</p>
          </div>
          {locked ? (
            <div className={tight}>
              <Secret
                label={m.passphrase}
                value={passphrase}
                onChange={setPassphrase}
                purpose="current"
                problem={problem}
              />
              <p className={soft}>{m.passphraseWhy}</p>
            </div>
          ) : null}
          <div>
            <Button kind="primary" submit>
              {m.show}
            </Button>
          </div>
        </form>
      </Section>
    )
  }
  if (isNotPaired(state)) return <NotPairedYet why={state} onAgain={() => setState({ kind: 'asking' })} />
  return (
    <div className={stack}>
      {state.kind === 'code' ? (
        <Code code={state.code} />
      ) : state.kind === 'number' ? (
        <CompareNumber
          number={state.number}
          onSame={() => void give()}
          onDifferent={() => stop('different')}
        />
      ) : null}
      <div role="status" className={stack}>
        {state.kind === 'making' ? <p>{m.showing}</p> : null}
        {state.kind === 'code' ? <p>{reached ? m.waiting : m.away}</p> : null}
        {state.kind === 'giving' ? <p>{reached ? m.giving : m.away}</p> : null}
        {state.kind === 'given' ? <p>{reached ? m.given : m.away}</p> : null}
        {state.kind === 'done' ? (
          <>
            <p>{m.doneThere}</p>
            <p className={soft}>{m.lost}</p>
          </>
        ) : null}
      </div>
      {state.kind === 'code' ? (
        <div>
          <Button kind="quiet" onPress={() => stop('cancelled')}>
            {m.cancel}
          </Button>
        </div>
      ) : null}
      {state.kind === 'done' ? (
        <div>
          <ButtonLink kind="primary" href="/">
            {m.toHome}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}

function Code({ code }: { readonly code: string }) {
  const m = useMessages(pairMessages)
  const link = `${location.origin}/pair#${code}`
  return (
    <div className={`${sheet} ${styles.two}`}>
      <div className={stack}>
        <p>{m.readIt}</p>
        <CopyLine label={m.code} text={link} />
        <p className={soft}>{m.once}</p>
      </div>
      <QrCode text={link} label={m.qr} />
    </div>
  )
}
