import { dayOf } from '@lef/method'
import type { OwnCopy } from '@lef/protocol/messages'
import { lookAtCopy, openCopy, type CopyKey, type CopyLook } from '@lef/store/copy'
import { webVaultCrypto } from '@lef/vault'
import { useState, type FormEvent } from 'react'
import { argon2idInWorker } from '../../adapters/argon2id-in-worker.ts'
import { useLef } from '../../app/lef-context.tsx'
import { useNotebook } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { row, stack } from '../../design/layout.css.ts'
import { addImport } from '../../export/add-import.ts'
import { readImport, type ImportPreview } from '../../export/read-import.ts'
import { formatMoment } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Secret } from '../../parts/secret.tsx'
import { readCode } from '../../screens/recovery/read-code.ts'
import { recoveryMessages } from '../../screens/recovery/messages.ts'
import { ImportPreviewList } from '../../screens/settings/import-preview.tsx'
import { settingsMessages } from '../../screens/settings/messages.ts'
import { narrow } from '../account.css.ts'
import type { Account } from '../account.ts'
import { accountMessages } from '../messages.ts'
import { askPrf } from '../passkey/browser-passkey.ts'
import { fetchCopy } from './fetch-copy.ts'
import { rememberCopy } from './keep-copy.ts'
import { ownCopyMessages } from './messages.ts'

interface BringCopyProps {
  readonly account: Account
  readonly copy: NonNullable<OwnCopy>
  /** True when everything in it is here now. */
  readonly onClose: (brought: boolean) => void
}

interface Fetched {
  readonly bytes: Uint8Array
  readonly look: CopyLook
}

type Found = { readonly preview: ImportPreview; readonly madeAt: number }

/** Fetches the copy, opens it with what its owner has, shows what is in it, and adds it after a yes. */
export default function BringCopy({ account, copy, onClose }: BringCopyProps) {
  const m = useMessages(ownCopyMessages)
  const r = useMessages(recoveryMessages)
  const a = useMessages(accountMessages)
  const s = useMessages(settingsMessages)
  const { library, now, zone } = useLef()
  const notebook = useNotebook()
  const [{ language }] = usePreferences()
  const [byCode, setByCode] = useState(false)
  const [typed, setTyped] = useState('')
  const [doing, setDoing] = useState<'opening' | 'adding' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const [found, setFound] = useState<Found | null>(null)

  /** Once; what came is opened with as many tries as its owner needs. A sentence when it did not come. */
  const fetch = async (): Promise<Fetched | string> => {
    if (fetched !== null) return fetched
    const answered = await fetchCopy(account.ask, copy.copy, copy.parts)
    if (!answered.ok) return a.refused(answered.error)
    const look = await lookAtCopy(webVaultCrypto(crypto), answered.value)
    if (!look.ok) return m.wrong[look.error]
    const came = { bytes: answered.value, look: look.value }
    setFetched(came)
    return came
  }
  const openWith = async ({ bytes }: Fetched, key: CopyKey): Promise<string | null> => {
    const vault = { crypto: webVaultCrypto(crypto), argon2id: argon2idInWorker }
    const opened = await openCopy(vault, bytes, key)
    if (!opened.ok) return m.wrong[opened.error]
    const read = await readImport(notebook, opened.value.file, null)
    if (!read.ok) return s.importRefused[read.error.reason]
    setFound({ preview: read.value, madeAt: opened.value.madeAt })
    return null
  }
  const attempt = async (run: () => Promise<string | null>) => {
    if (doing !== null) return
    setDoing('opening')
    setProblem(null)
    setProblem(await run().catch(() => s.memory))
    setDoing(null)
  }
  const byWords = async (): Promise<string | null> => {
    if (typed === '') return a.empty
    const code = byCode ? await readCode(typed) : null
    if (code?.ok === false) return r.wrong(code.error)
    const whole = await fetch()
    if (typeof whole === 'string') return whole
    return openWith(whole, code === null ? { passphrase: typed } : { code: code.value })
  }
  const byPasskey = async (): Promise<string | null> => {
    const whole = await fetch()
    if (typeof whole === 'string') return whole
    if (whole.look.passkeys.length === 0) return m.wrong['no-way']
    const asked = await askPrf(whole.look.passkeys)
    if (!asked.ok) return a.refused({ problem: asked.error, wait: 0 })
    const { credential, output } = asked.value
    return output === null ? m.wrong['no-way'] : openWith(whole, { credential, output })
  }
  const add = async (preview: ImportPreview) => {
    setDoing('adding')
    const { incoming, identity } = preview
    const brought = identity === null ? incoming : [...incoming, identity]
    const merged = await addImport(notebook, library, brought, dayOf(now(), zone))
    if (merged.ok) {
      // All of it is in this notebook now: from here on it is this one's copy.
      rememberCopy(library, copy.copy)
      return onClose(true)
    }
    setDoing(null)
    setFound(null)
    setProblem(s.importRefused[merged.error === 'broken-update' ? 'broken' : merged.error])
  }
  if (found !== null) {
    return (
      <div className={stack}>
        <p>{m.from(formatMoment(found.madeAt, language))}</p>
        {doing === 'adding' ? (
          <p role="status">{m.brings}</p>
        ) : (
          <ImportPreviewList
            preview={found.preview}
            onAdd={() => void add(found.preview)}
            onCancel={() => onClose(false)}
          />
        )}
      </div>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt(byWords)
  }
  return (
    <form className={narrow} onSubmit={submit} noValidate>
      <Secret
        key={byCode ? 'code' : 'passphrase'}
        label={byCode ? m.code : m.passphrase}
        value={typed}
        onChange={setTyped}
        purpose="current"
        problem={problem}
        autoFocus
      />
      <div className={row}>
        <Button kind="primary" submit disabled={doing !== null}>
          {doing === 'opening' ? m.opening : m.open}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            setByCode(!byCode)
            setTyped('')
            setProblem(null)
          }}
        >
          {byCode ? m.withPassphrase : m.withCode}
        </Button>
        <Button kind="quiet" disabled={doing !== null} onPress={() => void attempt(byPasskey)}>
          {m.withPasskey}
        </Button>
        <Button kind="quiet" onPress={() => onClose(false)}>
          {m.cancel}
        </Button>
      </div>
    </form>
  )
}
