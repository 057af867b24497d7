import { dayOf } from '@lef/method'
import { importLimits, type ImportReason } from '@lef/store'
import { useState, type FormEvent } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import { useNotebook } from '../../app/notebook-context.ts'
import { row } from '../../design/layout.css.ts'
import { addImport } from '../../export/add-import.ts'
import type { ImportPreview } from '../../export/read-import.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { Secret } from '../../parts/secret.tsx'
import { ImportPreviewList } from './import-preview.tsx'
import { settingsMessages } from './messages.ts'
import { SettingsSection } from './settings-section.tsx'
import * as styles from './settings.css.ts'

type State =
  | { readonly kind: 'idle' | 'reading' | 'adding' | 'added' }
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array; readonly wrong: boolean }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'refused'; readonly reason: ImportReason | 'memory' }

/** Bringing an export back: first what is in it, then a yes; refused whole, with the reason. */
export function ImportSection() {
  const m = useMessages(settingsMessages)
  const { library, now, zone } = useLef()
  const notebook = useNotebook()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [passphrase, setPassphrase] = useState('')

  const read = async (bytes: Uint8Array, given: string | null) => {
    setState({ kind: 'reading' })
    setPassphrase('')
    try {
      const { readImport } = await import('../../export/read-import.ts')
      const found = await readImport(notebook, bytes, given)
      if (found.ok) setState({ kind: 'preview', preview: found.value })
      else if (found.error.reason === 'passphrase-needed' || found.error.reason === 'wrong-passphrase')
        setState({ kind: 'sealed', bytes, wrong: found.error.reason === 'wrong-passphrase' })
      else setState({ kind: 'refused', reason: found.error.reason })
    } catch {
      setState({ kind: 'refused', reason: 'memory' })
    }
  }
  const pick = async (file: File | undefined) => {
    if (!file) return
    // Before it is read: a file of gigabytes must not fill the memory only to be refused.
    if (file.size > importLimits.file) return setState({ kind: 'refused', reason: 'huge' })
    try {
      await read(new Uint8Array(await file.arrayBuffer()), null)
    } catch {
      setState({ kind: 'refused', reason: 'broken' }) // It went away, or may not be read.
    }
  }
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (state.kind === 'sealed' && passphrase !== '') void read(state.bytes, passphrase)
  }
  const add = async (preview: ImportPreview, withIdentity: boolean) => {
    setState({ kind: 'adding' })
    const { incoming, identity } = preview
    const brought = withIdentity && identity !== null ? [...incoming, identity] : incoming
    const merged = await addImport(notebook, library, brought, dayOf(now(), zone))
    if (merged.ok) return setState({ kind: 'added' })
    setState({ kind: 'refused', reason: merged.error === 'broken-update' ? 'broken' : merged.error })
  }
  const cancel = () => setState({ kind: 'idle' })
  const busy = state.kind === 'reading' || state.kind === 'adding'
  return (
    <SettingsSection title={m.import}>
      <p>{m.importHint}</p>
      {state.kind === 'sealed' ? (
        <form className={styles.group} onSubmit={open}>
          <Secret
            label={m.importPassphrase}
            value={passphrase}
            onChange={setPassphrase}
            purpose="current"
            problem={state.wrong ? m.importRefused['wrong-passphrase'] : null}
            autoFocus
          />
          <div className={row}>
            <Button kind="primary" submit>
              {m.importOpen}
            </Button>
            <Button kind="quiet" onPress={cancel}>
              {m.cancel}
            </Button>
          </div>
        </form>
      ) : state.kind === 'preview' ? (
        <ImportPreviewList
          preview={state.preview}
          onAdd={(withIdentity) => void add(state.preview, withIdentity)}
          askIdentity
          onCancel={cancel}
        />
      ) : (
        <div>
          <FileButton
            label={m.importPick}
            accept=".zip,.lef"
            disabled={busy}
            onPick={(file) => void pick(file)}
          />
        </div>
      )}
      <div role="status">
        {state.kind === 'reading' ? <p>{m.importReading}</p> : null}
        {state.kind === 'adding' ? <p>{m.importing}</p> : null}
        {state.kind === 'added' ? <p>{m.imported}</p> : null}
        {state.kind === 'refused' ? (
          <p>{state.reason === 'memory' ? m.memory : m.importRefused[state.reason]}</p>
        ) : null}
      </div>
    </SettingsSection>
  )
}
