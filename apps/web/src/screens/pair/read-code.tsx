import type { AnsweredPairing, Sharing } from '@lef/store/shared'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { narrow } from '../../account/account.css.ts'
import type { Account } from '../../account/account.ts'
import { useLef } from '../../app/lef-context.tsx'
import { useNotebook } from '../../app/notebook-context.ts'
import { row, stack } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { TextLine } from '../../parts/text-line.tsx'
import { bringIn } from '../../sharing/carried.ts'
import { pairingBox } from '../../sharing/pairing-box.ts'
import { NoLockYet } from '../account/no-lock-yet.tsx'
import { CompareNumber } from './compare-number.tsx'
import { pairMessages } from './messages.ts'
import { isNotPaired, NotPairedYet, type NotPaired } from './not-paired.tsx'

type State =
  | { readonly kind: 'asking' | 'hearing' | 'taking' | 'bringing' }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'done'; readonly trajectories: number; readonly carried: boolean }
  | NotPaired

interface ReadCodeProps {
  readonly account: Account
  readonly sharing: Sharing
  /** What was scanned; null: it is to be pasted. */
  readonly code: string | null
  readonly onBegin: () => void
}

/** On the new device: the code, the number, and then all of it comes from the other. */
export function ReadCode({ account, sharing, code: given, onBegin }: ReadCodeProps) {
  const m = useMessages(pairMessages)
  const lef = useLef()
  const notebook = useNotebook()
  const [state, setState] = useState<State>({ kind: 'asking' })
  const [reached, setReached] = useState(true)
  const [code, setScanned] = useState(given)
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const answered = useRef<AnsweredPairing | null>(null)
  const left = useRef(false)
  // Whoever leaves the screen ends it: nobody waits at the other device for what will not come.
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
      void answered.current?.stop('cancelled').catch(() => undefined)
    }
  }, [])

  const begin = async (event: FormEvent) => {
    event.preventDefault()
    const read = code ?? pasted
    if (read.trim() === '') return setProblem(m.empty)
    // Answered twice, the second answer would be refused, and seem to be all there was.
    if (busy) return
    setProblem(null)
    setBusy(true)
    const made = await sharing.pairing
      .answer(pairingBox(account.ask), read, { reached: setReached })
      .finally(() => setBusy(false))
    if (left.current) return void (made.ok && made.value.stop('cancelled').catch(() => undefined))
    if (!made.ok && made.error === 'not-a-code' && code === null) return setProblem(m.refused(made.error))
    onBegin()
    if (!made.ok) return setState({ kind: 'refused', error: made.error })
    answered.current = made.value
    setState({ kind: 'hearing' })
    const number = await made.value.number()
    if (answered.current !== made.value) return
    setState(number.ok ? { kind: 'number', number: number.value } : { kind: 'refused', error: number.error })
  }
  const stop = (why: 'cancelled' | 'different') => {
    const ending = answered.current
    answered.current = null
    void ending?.stop(why).catch(() => undefined)
    setState({ kind: why === 'different' ? 'stopped-different' : 'stopped' })
  }
  const take = async () => {
    const pairing = answered.current
    if (pairing === null) return
    setState({ kind: 'taking' })
    const taken = await pairing.take()
    if (answered.current !== pairing) return
    // From here on it is done, whoever leaves the screen.
    answered.current = null
    if (!taken.ok) return setState({ kind: 'refused', error: taken.error })
    setState({ kind: 'bringing' })
    const { carried, locals } = taken.value
    const fine = await bringIn(notebook, lef, carried, locals).catch(() => false)
    setState({
      kind: 'done',
      trajectories: lef.library.index.rows('trajectories').length,
      carried: fine,
    })
    await pairing.done()
  }

  if (state.kind === 'asking') {
    return (
      <Section title={code === null ? m.newTitle : m.foundTitle} hint={code === null ? m.newWhy : m.found}>
        <form className={narrow} onSubmit={(event) => void begin(event)} noValidate>
          {code === null ? (
            <TextLine label={m.pasted} kind="off" value={pasted} onChange={setPasted} problem={problem} />
          ) : null}
          <div>
            <Button kind={code === null ? 'plain' : 'primary'} submit disabled={busy}>
              {code === null ? m.use : m.begin}
            </Button>
          </div>
        </form>
      </Section>
    )
  }
  if (isNotPaired(state)) {
    const again = () => {
      // What was scanned is spent: another code is pasted, or scanned anew.
      setScanned(null)
      setPasted('')
      setState({ kind: 'asking' })
    }
    return <NotPairedYet why={state} onAgain={again} />
  }
  return (
    <div className={stack}>
      {state.kind === 'number' ? (
        <CompareNumber
          number={state.number}
          onSame={() => void take()}
          onDifferent={() => stop('different')}
        />
      ) : null}
      <div role="status" className={stack}>
        {state.kind === 'hearing' ? <p>{reached ? m.hearing : m.away}</p> : null}
        {state.kind === 'taking' ? <p>{reached ? m.taking : m.away}</p> : null}
        {state.kind === 'bringing' ? <p>{m.bringing}</p> : null}
        {state.kind === 'done' ? (
          <>
            <p>{m.doneHere(state.trajectories)}</p>
            {state.carried ? null : <p>{m.notCarried}</p>}
            <p className={soft}>{m.lost}</p>
          </>
        ) : null}
      </div>
      {state.kind === 'done' ? (
        <>
          <NoLockYet />
          <div className={row}>
            <ButtonLink kind="primary" href="/">
              {m.toHome}
            </ButtonLink>
          </div>
        </>
      ) : null}
      {state.kind === 'hearing' || state.kind === 'taking' ? (
        <div>
          <Button kind="quiet" onPress={() => stop('cancelled')}>
            {m.cancel}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
