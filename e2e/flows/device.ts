import type { Page } from 'playwright-core'
import type { Attempts, DocumentRow, KeyringRow, QuarantineRow, RecordRow } from '@lef/store'

/** Name of the database that Lef keeps everything in. */
const database = 'lef'

/** Every row that lies on a device, as the disk has it. */
export interface DeviceRows {
  readonly device: readonly { readonly key: string; readonly value: KeyringRow | Attempts }[]
  readonly documents: readonly DocumentRow[]
  readonly records: readonly RecordRow[]
  readonly quarantine: readonly QuarantineRow[]
}

/** Reads all rows of this origin; the app may be running. */
export function readDevice(page: Page): Promise<DeviceRows> {
  return page.evaluate(
    (name) =>
      new Promise<DeviceRows>((done, fail) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['device', 'documents', 'records', 'quarantine'])
          const all = (table: string) => reading.objectStore(table).getAll()
          const keys = reading.objectStore('device').getAllKeys()
          const [device, documents, records, quarantine] = [
            all('device'),
            all('documents'),
            all('records'),
            all('quarantine'),
          ]
          reading.onerror = () => fail(reading.error)
          reading.oncomplete = () => {
            opening.result.close()
            done({
              device: keys.result.map((key, at) => ({ key: String(key), value: device.result[at] })),
              documents: documents.result,
              records: records.result,
              quarantine: quarantine.result,
            })
          }
        }
      }),
    database,
  )
}

/**
 * Leaves the app and puts other rows in the place of all there are. The app must have run in this
 * profile before, so that the tables are there.
 */
export async function writeDevice(page: Page, url: string, rows: DeviceRows): Promise<void> {
  // A page of the same origin on which the app does not run.
  await page.goto(`${url}/icon.svg`)
  await page.evaluate(
    ({ name, given }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(
            ['device', 'documents', 'records', 'quarantine'],
            'readwrite',
          )
          for (const table of writing.objectStoreNames) writing.objectStore(table).clear()
          for (const { key, value } of given.device) writing.objectStore('device').put(value, key)
          for (const row of given.documents) writing.objectStore('documents').put(row)
          for (const row of given.records) writing.objectStore('records').put(row)
          for (const row of given.quarantine) writing.objectStore('quarantine').put(row)
          writing.onerror = () => fail(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
    { name: database, given: rows },
  )
}

/** Something that lies on the disk in a browser profile, and where. */
export interface Stored {
  readonly where: string
  readonly bytes: Buffer
}

/**
 * All that a page can have put on the disk, as bytes: every key and value of every IndexedDB database
 * (strings as UTF-8 and as UTF-16, which is how browsers may lay them down), localStorage,
 * sessionStorage and the bodies in the Cache Storage.
 */
export async function everythingStored(page: Page): Promise<readonly Stored[]> {
  const found = await page.evaluate(async () => {
    const out: { where: string; text?: string; bytes?: Uint8Array }[] = []
    const collect = (where: string, value: unknown): void => {
      if (typeof value === 'string') out.push({ where, text: value })
      else if (value instanceof ArrayBuffer) out.push({ where, bytes: new Uint8Array(value) })
      else if (ArrayBuffer.isView(value)) {
        out.push({ where, bytes: new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice() })
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, part] of Object.entries(value)) {
          out.push({ where, text: name })
          collect(`${where}.${name}`, part)
        }
      } else if (value !== undefined) out.push({ where, text: String(value) })
    }
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const opened = await settled(indexedDB.open(name))
      for (const table of opened.objectStoreNames) {
        const store = opened.transaction(table).objectStore(table)
        const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())])
        keys.forEach((key, at) => {
          collect(`indexedDB ${name}/${table} key`, key)
          collect(`indexedDB ${name}/${table}`, values[at])
        })
      }
      opened.close()
    }
    for (const [which, area] of Object.entries({ localStorage, sessionStorage })) {
      for (let at = 0; at < area.length; at += 1) {
        const key = area.key(at) ?? ''
        out.push({ where: which, text: key }, { where: `${which} ${key}`, text: area.getItem(key) ?? '' })
      }
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        out.push({ where: `cache ${name}`, text: request.url })
        if (answer) {
          const bytes = new Uint8Array(await answer.arrayBuffer())
          // What was built holds nothing of anyone; it is read all the same, but for what is large and fixed.
          if (!/\.(woff2|png)$/.test(new URL(request.url).pathname))
            out.push({ where: `cache ${request.url}`, bytes })
        }
      }
    }
    return out
  })
  return found.flatMap(({ where, text, bytes }) =>
    text === undefined
      ? [{ where, bytes: Buffer.from(bytes ?? []) }]
      : [
          { where, bytes: Buffer.from(text, 'utf8') },
          { where, bytes: Buffer.from(text, 'utf16le') },
        ],
  )
}

/** Where a word lies in the clear, in either way of writing it down. */
export function placesOf(word: string, stored: readonly Stored[]): readonly string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]
  return stored.filter(({ bytes }) => forms.some((form) => bytes.includes(form))).map(({ where }) => where)
}
