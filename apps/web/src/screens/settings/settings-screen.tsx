import { page } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { AccountSection } from './account-section.tsx'
import EraseEverything from './erase-everything.tsx'
import { ExportSection } from './export-section.tsx'
import { HelpersSection } from './helpers-section.tsx'
import { ImportSection } from './import-section.tsx'
import { LockSection } from './lock-section.tsx'
import { LookSection } from './look-section.tsx'
import { settingsMessages } from './messages.ts'
import { ProblemsSection } from './problems-section.tsx'
import { SettingsSection } from './settings-section.tsx'
import { SpeechSection } from './speech-section.tsx'
import { StorageSection } from './storage-section.tsx'

/** What can be set on this device, and what can be done with everything on it. */
export default function SettingsScreen() {
  const m = useMessages(settingsMessages)
  return (
    <main className={page}>
      <h1 className={title}>{m.title}</h1>
      <SpeechSection />
      <LookSection />
      <LockSection />
      <AccountSection />
      <StorageSection />
      <HelpersSection />
      <ExportSection />
      <ImportSection />
      <ProblemsSection />
      <SettingsSection title={m.erase}>
        <p>{m.eraseWhat}</p>
        <EraseEverything />
      </SettingsSection>
      <div>
        <ButtonLink href="/about">{m.about}</ButtonLink>
      </div>
    </main>
  )
}
