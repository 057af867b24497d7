import type { Notebook } from '@lef/store'
import { browserWebPorts, createWebRelay, openSharing, type Sharing } from '@lef/store/shared'
import { sharingPorts } from '../adapters/sharing-ports.ts'

/** Begins sharing over the open notebook, with the server of this address, in this zone; null when the notebook does not let it. */
export async function beginSharing(
  notebook: Notebook,
  view: Window,
  zone: string,
): Promise<{ readonly sharing: Sharing; readonly end: () => void } | null> {
  const { close, ...ports } = sharingPorts('lef-sharing')
  const opened = await openSharing(notebook, { ...ports, relay: createWebRelay(browserWebPorts()), zone })
  if (!opened.ok) {
    close()
    return null
  }
  const sharing = opened.value
  const tryNow = () => sharing.tryNow()
  view.addEventListener('online', tryNow)
  return {
    sharing,
    end: () => {
      view.removeEventListener('online', tryNow)
      void sharing.close().finally(close)
    },
  }
}
