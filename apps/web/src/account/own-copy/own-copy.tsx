import { lazy, Suspense, useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import { useNotebook, useNotebookState } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRoot } from '../../app/use-records.ts'
import { row, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { exportLanguage } from '../../export/export-language.ts'
import { formatMoment } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import type { Account } from '../account.ts'
import { accountMessages } from '../messages.ts'
import { OwnPart } from '../own-part.tsx'
import { useAnswer } from '../use-answer.ts'
import { rememberCopy } from './keep-copy.ts'
import { ownCopyMessages } from './messages.ts'
import { sendCopy, type SendCopyError } from './send-copy.ts'

const BringCopy = lazy(() => import('./bring-copy.tsx'))

type Asking = 'replace' | 'remove' | null

/** The copy of this notebook at the server, which it cannot open: making one, bringing it here, taking it away. */
export default function OwnCopy({ account }: { readonly account: Account }) {
  const m = useMessages(ownCopyMessages)
  const refused = useRefused()
  const { library, now, zone } = useLef()
  const notebook = useNotebook()
  const locked = useNotebookState((open) => open.protection) === 'passphrase'
  const [{ language, address }] = usePreferences()
  const { ownCopy: kept } = useRoot(library.index)
  const [answer, error, lookAgain] = useAnswer(account, 'showOwnCopy')
  const [asking, setAsking] = useState<Asking>(null)
  const [busy, setBusy] = useState(false)
  const [bringing, setBringing] = useState(false)
  const [said, setSaid] = useState('')
  if (answer === null) return error === null ? null : <p role="alert">{refused(error)}</p>
  const { ownCopy } = answer
  const isHere = ownCopy !== null && ownCopy.copy === kept
  const make = async () => {
    if (busy) return
    setBusy(true)
    setSaid('')
    const says = exportLanguage(language, address, zone)
    const send = () => sendCopy(account.ask, notebook, library, says, now(), ownCopy !== null)
    // Never beside the one that is made by itself.
    const sent = await navigator.locks.request('lef/copy', send).catch(() => null)
    setBusy(false)
    if (sent?.ok) rememberCopy(library, sent.value.copy)
    setSaid(sent === null ? m.failed : sent.ok ? m.made : refused(sent.error))
    lookAgain()
  }
  const remove = async () => {
    // After one that is being made just now: it would stand there again a moment later.
    const removed = await navigator.locks.request('lef/copy', async () => {
      const answered = await account.ask('removeCopies')
      if (answered.ok) rememberCopy(library, null)
      return answered
    })
    setSaid(removed.ok ? m.removed : refused(removed.error))
    lookAgain()
  }
  return (
    <OwnPart title={m.title} what={m.what}>
      <div className={tight}>
        <p>
          {ownCopy === null
            ? m.none
            : m.standing(formatMoment(Date.parse(ownCopy.madeAt), language), ownCopy.bytes)}
        </p>
        {ownCopy === null ? null : <p className={soft}>{isHere ? m.kept : m.elsewhere}</p>}
        {locked ? null : <p>{m.needsLock}</p>}
      </div>
      <div className={row}>
        <Button
          disabled={busy || !locked}
          onPress={() => (ownCopy === null || isHere ? void make() : setAsking('replace'))}
        >
          {busy ? m.making : ownCopy === null ? m.make : isHere ? m.renew : m.replace}
        </Button>
        {ownCopy === null ? null : (
          <>
            <Button kind="quiet" disabled={bringing || !locked} onPress={() => setBringing(true)}>
              {m.bring}
            </Button>
            <Button kind="quiet" onPress={() => setAsking('remove')}>
              {m.remove}
            </Button>
          </>
        )}
      </div>
      <p role="status">{said}</p>
      {bringing && ownCopy !== null ? (
        <Suspense>
          <BringCopy
            account={account}
            copy={ownCopy}
            onClose={(brought) => {
              setBringing(false)
              setSaid(brought ? m.brought : '')
            }}
          />
        </Suspense>
      ) : null}
      <Confirm
        open={asking === 'replace'}
        onClose={() => setAsking(null)}
        title={m.replaceTitle}
        action={m.replace}
        onConfirm={() => void make()}
      >
        <p>{m.replaceWhat}</p>
      </Confirm>
      <Confirm
        open={asking === 'remove'}
        onClose={() => setAsking(null)}
        title={m.removeTitle}
        action={m.remove}
        onConfirm={() => void remove()}
      >
        <p>{m.removeWhat}</p>
      </Confirm>
    </OwnPart>
  )
}

/** Why there is no new copy, in a sentence. */
function useRefused(): (error: SendCopyError) => string {
  const m = useMessages(ownCopyMessages)
  const a = useMessages(accountMessages)
  return ({ problem, wait }) => {
    switch (problem) {
      case 'locked':
      case 'no-passphrase':
      case 'copy-too-large':
      case 'incomplete':
        return m.notSealed[problem]
      case 'storage':
      case 'quota':
      case 'newer-version':
      case 'damaged-keyring':
        return m.failed
      case 'busy':
        return m.notSealed.busy
      default:
        return a.refused({ problem, wait })
    }
  }
}
