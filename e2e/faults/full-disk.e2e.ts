import type { Page } from 'playwright-core'
import { saved } from '../flows/content.ts'
import { readDevice } from '../flows/device.ts'
import { notebookIn } from '../flows/notebook.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { describe } from 'vitest'
import { exportAll, filesIn } from '../flows/transfer.ts'
import { expect, test, type App } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'

const m = says.nl
const kept = 'Dit stond er al.'
const roomFor = 150_000
const long = `Dit past er niet meer bij: ${noise(240_000)}`

/** Letters in no order, always the same: what is stored is compressed, and these hardly can be. */
function noise(length: number): string {
  let state = 20261122
  const next = (): number => (state = (state * 48271) % 2147483647)
  return Array.from({ length }, () => String.fromCharCode(97 + (next() % 26))).join('')
}

/**
 * Sets how much the browser lets this origin keep; without a size, as much as ever. Before the app opens:
 * a browser that was once told of plenty of room believes in it for half a minute.
 */
async function roomOnDisk({ context, page, url: origin }: App, quotaSize?: number): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  })
  // The session stays: the limit goes with it.
}

/** Something else of this origin takes all the room that is left. */
function takeAllRoom(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('something-else', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('heap', { autoIncrement: true })
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => fail(opening.error)
    })
    const fits = (bytes: number) =>
      new Promise<boolean>((done) => {
        const writing = opened.transaction('heap', 'readwrite', { durability: 'strict' })
        writing.oncomplete = () => done(true)
        writing.onabort = () => done(false)
        writing.objectStore('heap').put(crypto.getRandomValues(new Uint8Array(bytes)))
      })
    for (const bytes of [32_768, 4096, 512, 64]) while (await fits(bytes));
    opened.close()
  })
}

describe('with a little room left', () => {
  // What a service worker keeps would count as well, and differs from build to build.
  test.override({ lefOffline: false })

  test('a full disk is said, harms nothing, and is over as soon as there is room', async ({ app }) => {
    const { page, url } = app
    await roomOnDisk(app, roomFor)
    const room = roomFlow(page, m.flow)
    await app.open()
    await room.begin('table')
    await room.goTo('goal')
    await room.field(m.flow.goal).fill(kept)
    await saved(page)
    const before = await readDevice(page)
    const address = page.url().slice(url.length)

    await room.field(m.flow.goal).fill(kept + long)
    await page.getByText(m.shell.quota).waitFor()
    // What was typed stays on the screen, and one can go on.
    expect(await room.field(m.flow.goal).inputValue()).toBe(kept + long)
    await room.goTo('reality')
    await room.scene({ when: 'nu', text: 'de schijf is vol' })
    await page.getByText(m.shell.quota).waitFor()

    // Nothing half-written: what lies there is what lay there, and opens.
    const after = await readDevice(page)
    expect(after).toEqual(before)
    const notebook = await notebookIn(after)
    await notebook.check()
    expect(notebook.problems).toEqual([])
    await notebook.close()
    const other = await app.newTab(address)
    const there = roomFlow(other, m.flow)
    await there.press(m.room.table)
    await there.goTo('goal')
    expect(await there.field(m.flow.goal).inputValue()).toBe(kept)

    // What does not fit on the disk can leave as a file all the same.
    await page.getByRole('link', { name: m.room.toTrajectory }).click()
    await page.getByRole('link', { name: m.shell.settings }).click()
    const { bytes } = await exportAll(page, m)
    const json = filesIn(bytes)['lef.json'] ?? ''
    expect(json).toContain(long.slice(0, 500))
    expect(json).toContain('de schijf is vol')
    await page.getByText(m.shell.quota).waitFor()

    // It is tried again by itself.
    await roomOnDisk(app)
    await saved(page)
    await expect.poll(() => there.field(m.flow.goal).inputValue()).toBe(kept + long)
    await app.open(address)
    await room.press(m.room.table)
    await room.goTo('reality')
    await expect.poll(() => room.field(m.room.sceneText).inputValue()).toBe('de schijf is vol')
  })

  test('a conversation that cannot be kept is refused whole, and said', async ({ app }) => {
    const { page } = app
    await roomOnDisk(app, roomFor)
    await app.open()
    await page.locator('h1').waitFor()
    await takeAllRoom(page)
    await page.getByRole('link', { name: m.home.begin }).click()
    await page.getByRole('button', { name: m.flow.postures.table }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain(m.begin.failed)
    expect((await readDevice(page)).documents.map(({ kind }) => kind)).toEqual(['index'])

    await roomOnDisk(app)
    await page.getByRole('button', { name: m.flow.postures.table }).click()
    await page.waitForURL(/\/room$/)
    await saved(page)
    await app.open('/')
    await page.getByRole('link', { name: m.home.unnamed }).first().waitFor()
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1)
  })
})

test('a disk that was full from the start is named on the first screen', async ({ app }) => {
  const { page } = app
  await roomOnDisk(app, 1)
  await app.open()
  await page.getByRole('heading', { name: m.shell.trouble.quota.what }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await roomOnDisk(app)
  await page.reload()
  await page.getByRole('heading', { name: m.home.emptyTitle }).waitFor()
})
