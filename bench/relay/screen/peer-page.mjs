/* A text field on a page, as a peer's own client keeps it in step: no more than a product must do to show it. */
import { HocuspocusProvider } from '@hocuspocus/provider'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

export function open(name, port) {
  const doc = new Y.Doc()
  const text = doc.getText('words')
  const area = document.querySelector('textarea')
  if (name === 'y-websocket') new WebsocketProvider(`ws://127.0.0.1:${port}`, 'd', doc, { disableBc: true })
  else new HocuspocusProvider({ url: `ws://127.0.0.1:${port}`, name: 'd', document: doc })
  text.observe((_event, { local }) => {
    if (!local) area.value = text.toString()
  })
  area.addEventListener('input', () => {
    const now = text.toString()
    if (area.value.startsWith(now)) text.insert(now.length, area.value.slice(now.length))
  })
}
