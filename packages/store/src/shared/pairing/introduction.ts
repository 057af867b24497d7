import * as Y from 'yjs'
import { applyUpdates } from '../../notebook/payload.ts'

/** What is about one device alone: how far it is, what it refused, links that nobody answered yet. */
const ofOneDevice = ['progress', 'incidents', 'inviting', 'link', 'proposed']
const isOfOneDevice = (name: string): boolean => ofOneDevice.includes(name) || name.startsWith('aside.')

/**
 * What another device of the same person is to know of the share document (S-17): all identities, the trajectories that two
 * have signed, and where this person looks on; nothing of how far this device is. As a Yjs update of a document of the same layout.
 */
export function introduce(from: Y.Doc): Uint8Array {
  const doc = new Y.Doc()
  for (const name of ['people', 'me', 'sponsored']) copyMap(from.getMap(name), doc.getMap(name))
  for (const id of from.getMap('trajectories').keys()) {
    const page = from.getMap(`shared.${id}`)
    // What nobody signed yet, goes on where it was begun.
    if (!page.has('entry.0')) continue
    doc.getMap('trajectories').set(id, true)
    copyMap(page, doc.getMap(`shared.${id}`), (name) => !isOfOneDevice(name))
  }
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

/**
 * Takes an introduction into this device's share document: what is here already stays as it is. Gives the names of the
 * trajectories' documents; null when it is none, and nothing was changed.
 */
export function takeIntroduction(
  into: Y.Doc,
  change: (run: () => void) => void,
  update: Uint8Array,
): { readonly person: string; readonly locals: readonly string[] } | null {
  const doc = new Y.Doc()
  const fine = applyUpdates(doc, [update], null)
  const person: unknown = doc.getMap('me').get('person')
  if (!fine || typeof person !== 'string' || !(doc.getMap('people').get(person) instanceof Uint8Array)) {
    doc.destroy()
    return null
  }
  const locals: string[] = []
  change(() => {
    for (const name of ['people', 'sponsored'])
      copyMap(doc.getMap(name), into.getMap(name), isNew(into, name))
    // Whoever is somebody here already stays that, for what is new: nobody is talked into being another.
    if (into.getMap('me').get('person') === undefined) into.getMap('me').set('person', person)
    for (const id of doc.getMap('trajectories').keys()) {
      if (into.getMap('trajectories').has(id)) continue
      const page = doc.getMap(`shared.${id}`)
      const local: unknown = page.get('local')
      if (typeof local !== 'string') continue
      into.getMap(`shared.${id}`).clear()
      copyMap(page, into.getMap(`shared.${id}`), (name) => !isOfOneDevice(name))
      into.getMap('leaving').delete(id)
      into.getMap('trajectories').set(id, true)
      locals.push(local)
    }
  })
  doc.destroy()
  return { person, locals }
}

const isNew = (into: Y.Doc, map: string) => (name: string) => !into.getMap(map).has(name)

function copyMap(
  from: Y.Map<unknown>,
  to: Y.Map<unknown>,
  which: (name: string) => boolean = () => true,
): void {
  for (const [name, value] of from.entries()) if (which(name)) to.set(name, structuredClone(value))
}
