import { browserPorts, eraseDevice, openNotebook } from '@lef/store'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import { inConversation } from '../pwa/conversation-lock.ts'
import { activityChannel } from './adapters/activity-channel.ts'
import { argon2idInWorker } from './adapters/argon2id-in-worker.ts'
import { App } from './app/app.tsx'
import { lockWhenIdle } from './app/auto-lock.ts'
import { Failure } from './app/failure.tsx'
import { keepFocus } from './app/keep-focus.ts'
import { askBeforeLosing, openAnewAfterBack, saveWhenLeaving } from './app/keep-safe.ts'
import { NotebookProvider } from './app/notebook-provider.tsx'
import { NotebookTrouble } from './app/notebook-trouble.tsx'
import { createPreferenceStore, followTheme, PreferencesContext } from './app/preferences.ts'
import { TogetherProvider } from './app/together.tsx'
import { createUpdates, UpdatesContext } from './app/updates.ts'
import './design/base.css.ts'

const place = document.getElementById('lef')
if (!place) throw new Error('index.html has no place for the app')

const preferences = createPreferenceStore(window)
followTheme(preferences, window)
keepFocus(place)
const ports = browserPorts('lef', argon2idInWorker)
// A browser without what the vault needs throws; that, too, is told and not a blank page.
const opened = isSecureContext
  ? await openNotebook(ports).catch(() => ({ ok: false, error: 'browser' }) as const)
  : ({ ok: false, error: 'insecure' } as const)
if (opened.ok) {
  saveWhenLeaving(opened.value, window)
  askBeforeLosing(opened.value, window)
  openAnewAfterBack(opened.value, place, window, () => location.reload())
  const others = activityChannel('lef-activity')
  lockWhenIdle({ notebook: opened.value, preferences, now: Date.now, inConversation, others }, window)
}
const updates = createUpdates(async () => {
  if (!opened.ok) return true
  // Somebody may type on while it is being written.
  for (let tries = 0; tries < 3 && opened.value.saveState !== 'saved'; tries++) await opened.value.flush()
  return opened.value.saveState === 'saved'
})

createRoot(place).render(
  <StrictMode>
    <PreferencesContext value={preferences}>
      <UpdatesContext value={updates}>
        <Failure again={() => location.reload()}>
          {opened.ok ? (
            <NotebookProvider
              notebook={opened.value}
              now={Date.now}
              newId={newId}
              zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
            >
              <TogetherProvider>
                <App />
              </TogetherProvider>
            </NotebookProvider>
          ) : (
            <NotebookTrouble trouble={opened.error} erase={eraseAndOpen} />
          )}
        </Failure>
      </UpdatesContext>
    </PreferencesContext>
  </StrictMode>,
)

async function eraseAndOpen(): Promise<boolean> {
  const erased = await eraseDevice(ports)
  if (erased.ok) location.assign('/')
  return erased.ok
}

function newId(): string {
  return crypto.randomUUID()
}
