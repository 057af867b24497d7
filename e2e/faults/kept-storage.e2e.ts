import { describe } from 'vitest'
import type { Page } from 'playwright-core'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl

/** The browser's answer to being asked to keep what is stored, and how often it was asked. */
async function browserThat(page: Page, answer: boolean): Promise<() => Promise<number>> {
  await page.addInitScript((granted) => {
    const asked = { times: Number(sessionStorage.getItem('asked') ?? 0) }
    let kept = sessionStorage.getItem('kept') === 'yes'
    StorageManager.prototype.persist = async () => {
      asked.times += 1
      kept = granted
      sessionStorage.setItem('asked', String(asked.times))
      sessionStorage.setItem('kept', kept ? 'yes' : 'no')
      return granted
    }
    StorageManager.prototype.persisted = async () => kept
  }, answer)
  return () => page.evaluate(() => Number(sessionStorage.getItem('asked') ?? 0))
}

describe('a browser may throw away what is stored', () => {
  for (const granted of [true, false]) {
    test(`${granted ? 'one that promises not to' : 'one that promises nothing'}: it is asked at first use, and its answer is said`, async ({
      app,
    }) => {
      const { page } = app
      const asked = await browserThat(page, granted)
      await app.open()
      await page.getByRole('complementary', { name: m.shell.protect.title }).waitFor()
      // Not before anyone did anything: a question out of nowhere is answered with no.
      expect(await asked()).toBe(0)
      await page.getByRole('button', { name: m.shell.protect.later }).click()
      await expect.poll(asked).toBe(1)
      await app.open('/settings')
      const storage = page.getByRole('region', { name: m.settings.storage })
      await expect.poll(() => storage.innerText()).toContain(granted ? m.settings.kept : m.settings.notKept)
      if (granted) return
      await page.getByRole('button', { name: m.settings.askKeep }).click()
      await expect.poll(() => storage.innerText()).toContain(m.settings.refused)
      expect(await asked()).toBe(2)
    })
  }

  test('what was thrown away under an open tab is not thrown after: the tab still has it, and says so', async ({
    app,
  }) => {
    const { page } = app
    await app.open('/begin')
    await page.getByRole('button', { name: m.flow.postures.table }).click()
    await page.getByRole('textbox', { name: m.flow.wish }).fill('Dit staat nog op het scherm')
    await page.locator('[data-save=saved]').waitFor()
    const session = await app.context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: app.url, storageTypes: 'indexeddb' })
    await page.getByRole('textbox', { name: m.flow.wish }).fill('Dit staat nog op het scherm, en meer')
    await page.getByText(m.shell.storageFailed).waitFor()
    expect(await page.getByRole('textbox', { name: m.flow.wish }).inputValue()).toBe(
      'Dit staat nog op het scherm, en meer',
    )
    // In a new tab there is nothing, and nothing is made up.
    const other = await app.newTab('/')
    await other.getByRole('heading', { name: m.home.emptyTitle }).waitFor()
  })
})
