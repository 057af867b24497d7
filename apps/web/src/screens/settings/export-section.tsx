import { checkPassphrase, normalisePassphrase } from '@lef/vault'
import { useState } from 'react'
import { download } from '../../adapters/download.ts'
import { useLef } from '../../app/lef-context.tsx'
import { useNotebook } from '../../app/notebook-context.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { exportLanguage } from '../../export/export-language.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Secret } from '../../parts/secret.tsx'
import { settingsMessages } from './messages.ts'
import { passphraseMessages } from './passphrase/messages.ts'
import { SettingsSection } from './settings-section.tsx'
import * as styles from './settings.css.ts'

type Outcome =
  | { readonly kind: 'made'; readonly name: string; readonly unreadable: number }
  | { readonly kind: 'failed' | 'memory' | 'huge' }

/** Everything as one file, readable by anyone or sealed. */
export function ExportSection() {
  const m = useMessages(settingsMessages)
  const { library, now, zone } = useLef()
  const notebook = useNotebook()
  const [{ language, address }] = usePreferences()
  const trajectories = useRows(library.index, 'trajectories')
  const conversations = trajectories.reduce((sum, trajectory) => sum + trajectory.conversations, 0)
  const [form, setForm] = useState<'open' | 'sealed'>('open')
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [problem, setProblem] = useState<{ readonly weak: string | null; readonly notSame: boolean }>({
    weak: null,
    notSame: false,
  })
  const weak = useMessages(passphraseMessages)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const isFine = (): boolean => {
    const checked = checkPassphrase(passphrase)
    const notSame = normalisePassphrase(passphrase) !== normalisePassphrase(repeated)
    setProblem({ weak: checked.ok ? null : weak.weak[checked.error], notSame: checked.ok && notSame })
    return checked.ok && !notSame
  }
  const make = async () => {
    if (busy || (form === 'sealed' && !isFine())) return
    setBusy(true)
    setOutcome(null)
    try {
      const { makeExport } = await import('../../export/make-export.ts')
      const says = exportLanguage(language, address, zone)
      const made = await makeExport(notebook, library, says, now(), form === 'sealed' ? passphrase : null)
      if (made.ok) {
        const { bytes, mediaType, name, unreadable } = made.value
        download(window, name, mediaType, bytes)
        setOutcome({ kind: 'made', name, unreadable: unreadable.length })
        setPassphrase('')
        setRepeated('')
      } else setOutcome({ kind: made.error === 'huge' ? 'huge' : 'failed' })
    } catch {
      setOutcome({ kind: form === 'sealed' ? 'memory' : 'failed' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <SettingsSection title={m.export}>
      <p>{m.exportWhat(trajectories.length, conversations)}</p>
      <div className={styles.group}>
        <Choice
          label={m.exportForm}
          value={form}
          options={(['open', 'sealed'] as const).map((value) => ({ value, label: m.exportForms[value] }))}
          onChange={setForm}
        />
        <p className={styles.hint}>{form === 'open' ? m.exportOpen : m.exportSealed}</p>
      </div>
      {form === 'sealed' ? (
        <>
          <Secret
            label={m.exportPassphrase}
            value={passphrase}
            onChange={setPassphrase}
            purpose="new"
            problem={problem.weak}
          />
          <Secret
            label={m.exportRepeat}
            value={repeated}
            onChange={setRepeated}
            purpose="new"
            problem={problem.notSame ? weak.notSame : null}
          />
        </>
      ) : null}
      <div>
        <Button disabled={busy} onPress={() => void make()}>
          {busy ? m.exporting : m.exportNow}
        </Button>
      </div>
      <div role="status">
        {outcome?.kind === 'made' ? <p>{m.exported(outcome.name)}</p> : null}
        {outcome?.kind === 'made' && outcome.unreadable > 0 ? (
          <p>{m.exportUnreadable(outcome.unreadable)}</p>
        ) : null}
        {outcome?.kind === 'failed' ? <p>{m.exportFailed}</p> : null}
        {outcome?.kind === 'huge' ? <p>{m.exportHuge}</p> : null}
        {outcome?.kind === 'memory' ? <p>{m.memory}</p> : null}
      </div>
    </SettingsSection>
  )
}
