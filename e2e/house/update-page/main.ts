import { holdUpdates } from '../../../apps/web/pwa/conversation-lock.ts'
import { readBuild, registerLef } from '../../../apps/web/pwa/register.ts'
import { trustedScriptUrl } from '../../../apps/web/pwa/trusted-types.ts'

/** The smallest page with what Lef does about updates; which build it is stands in its heading. */
declare const PAGE_VERSION: string

function show(id: string, text: string): void {
  const place = document.getElementById(id)
  if (place) place.textContent = text
}
function onClick(id: string, act: () => void): void {
  document.getElementById(id)?.addEventListener('click', act)
}

const lef = registerLef({
  onUpdateReady: (version, hash) => show('offer', `${version} ${hash}`),
  onOfflineReady: () => show('offline', 'ready'),
  beforeReload: async () => {
    localStorage.setItem('written', PAGE_VERSION)
    return true
  },
})
onClick('yes', () => {
  void lef.activateUpdate().then((result) => show('answer', result.ok ? 'ok' : result.error))
})
onClick('talk', () => {
  const release = holdUpdates()
  onClick('end', release)
})
show('running', PAGE_VERSION)

// For the tests of what the page refuses.
Object.assign(globalThis, { readBuild, trustedScriptUrl })
