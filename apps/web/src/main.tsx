import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import './design/base.css.ts'
import { App } from './app/app.tsx'
import { LefProvider } from './app/lef-context.tsx'
import { Library } from './app/library.ts'
import { memoryDocuments } from './app/memory-documents.ts'
import { createPreferenceStore, followTheme, PreferencesContext } from './app/preferences.ts'

const place = document.getElementById('lef')
const preferences = createPreferenceStore(window)
followTheme(preferences, window)
const library = await Library.open(memoryDocuments(), () => crypto.randomUUID(), Date.now)
if (place && library) {
  const lef = {
    library,
    now: Date.now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    saving: { get: () => 'saved' as const, subscribe: () => () => {} },
  }
  createRoot(place).render(
    <StrictMode>
      <PreferencesContext value={preferences}>
        <LefProvider lef={lef}>
          <App />
        </LefProvider>
      </PreferencesContext>
    </StrictMode>,
  )
}
