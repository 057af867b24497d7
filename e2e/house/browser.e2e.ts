import { describe } from 'vitest'
import { expect, test } from '../harness/app.ts'

describe('the browser under test', () => {
  test.override({ lefOffline: true })

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
    expect(seen.lockFree).toBe(false)
    expect(seen.databases).toContain('e2e')
  })
})

describe('a browser profile of another kind', () => {
  test.override({
    lefContext: { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  })

  test('has the language, colours and size that were asked for', async ({ app }) => {
    await app.open()
    const seen = await app.page.evaluate(() => ({
      language: navigator.language,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      width: innerWidth,
    }))
    expect(seen).toEqual({ language: 'en-GB', dark: true, width: 320 })
  })
})

test('a fault in the page is noticed, and one that was announced is not', async ({ app }) => {
  await app.open()
  app.expectFault(/announced/)
  await app.page.evaluate(() => {
    console.error('announced')
    const image = document.createElement('img')
    image.src = 'https://elders.example/pixel.png'
    document.body.append(image)
  })
  await expect.poll(() => app.faults.join()).toContain('Content Security Policy')
  expect(app.faults.join()).not.toContain('announced')
  app.expectFault(/Content Security Policy/)
})
