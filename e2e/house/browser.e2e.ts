import { describe } from 'vitest'
import { expect, test } from '../harness/app.ts'

describe('the browser under test', () => {
  test('opens the app without a fault', async ({ app }) => {
    await app.open()
    await app.page.locator('h1').first().waitFor()
    expect(await app.page.title()).toBe('Lef')
  })

  test('keeps what two tabs share: IndexedDB and Web Locks', async ({ app }) => {
    await app.open()
    const other = await app.newTab()
    await app.page.evaluate(
      () =>
        new Promise<void>((held) => {
          void navigator.locks.request('e2e', () => {
            held()
            return new Promise(() => {})
          })
        }),
    )
    await app.page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('e2e', 1)
          request.onupgradeneeded = () => request.result.createObjectStore('kept')
          request.onsuccess = () => done()
          request.onerror = () => fail(request.error)
        }),
    )
    const seen = await other.evaluate(async () => ({
      lockFree: await navigator.locks.request('e2e', { ifAvailable: true }, (lock) => lock !== null),
      databases: (await indexedDB.databases()).map((database) => database.name),
    }))
    expect(seen).toEqual({ lockFree: false, databases: ['e2e'] })
  })
})
