import type { Page } from 'playwright-core'
import { settingsNl } from '../../apps/web/src/screens/settings/messages.nl.ts'
import { passphraseNl } from '../../apps/web/src/screens/settings/passphrase/messages.nl.ts'
import { eraseMessages } from '../../apps/web/src/screens/settings/erase-messages.ts'
import { lockNl } from '../../apps/web/src/screens/lock/messages.nl.ts'
import { expect, test } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'
import { says } from '../flows/says.ts'
import { openSample } from '../pages/sample.ts'

const je = <T>(informal: T): T => informal
const settings = settingsNl(je)
const passphrase = passphraseNl(je)
const lock = lockNl(je)
const erase = eraseMessages.nl(je)
const { shell } = says.nl

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const field = (page: Page) => page.getByLabel(lock.passphrase, { exact: true })

/** Takes the five words that are offered, writes them down, types them over; after the current ones, if any. Gives them. */
async function setFiveWords(page: Page, current?: string): Promise<string> {
  const shown = page.locator('p[translate=no] span')
  await shown.nth(4).waitFor()
  const words = (await shown.allInnerTexts()).join(' ')
  await press(page, passphrase.written)
  if (current !== undefined) await page.getByLabel(passphrase.current, { exact: true }).fill(current)
  await page.getByLabel(passphrase.check).fill(words)
  await press(page, passphrase.set)
  await page.getByRole('heading', { name: passphrase.doneTitle }).waitFor()
  return words
}

test('the lock is offered at first use, stands in no one’s way, and does not come back after “later”', async ({
  app,
}) => {
  await app.open()
  const offer = app.page.getByRole('complementary', { name: shell.protect.title })
  await offer.waitFor()
  await press(app.page, shell.protect.later)
  await offer.waitFor({ state: 'detached' })
  await app.open()
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await offer.count()).toBe(0)
})

test('a passphrase locks every tab, opens again where one was, and slows down guessing', async ({ app }) => {
  const { page } = app
  await app.open()
  const trajectory = await openSample(page, 'nl')
  await app.open()
  await press(page, shell.protect.now)
  await page.getByLabel(passphrase.check).waitFor({ state: 'detached' })
  expect(await axeViolations(page)).toEqual([])
  const words = await setFiveWords(page)
  await press(page, passphrase.close)

  const other = await app.newTab(trajectory)
  await field(other).fill(words)
  await field(other).press('Enter')
  await other.getByRole('heading', { level: 1 }).first().waitFor()
  await other.getByText('Marije').first().waitFor()

  await page.goto(`${app.url}/settings`)
  await field(page).fill(words)
  await press(page, lock.unlock)
  await press(page, settings.lockNow)
  await page.getByRole('heading', { name: lock.title }).waitFor()
  await other.getByRole('heading', { name: lock.title }).waitFor()
  // Nothing of what was open is left in either page.
  expect(await other.getByText('Marije').count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])

  // The first wait is of two seconds, which must not be over before the other tab has been tried as well.
  const { clock } = app.context
  await clock.install()
  await clock.pauseAt(Date.now() + 60_000)
  for (let wrong = 0; wrong < 5; wrong++) {
    await field(page).fill(`fout ${wrong}`)
    await press(page, lock.unlock)
    await page.getByText(lock.wrong).waitFor()
  }
  await page.getByRole('button', { name: lock.unlock, exact: true, disabled: true }).waitFor()
  await page.getByText(lock.wait).waitFor()
  // The count lies on the disk: another tab waits as well, and the right words then open both.
  await field(other).fill(words)
  await field(other).press('Enter')
  await other.getByText(lock.wait).waitFor()
  const unlockAgain = page.getByRole('button', { name: lock.unlock, exact: true })
  await expect
    .poll(async () => {
      await clock.runFor(1000)
      return unlockAgain.isEnabled()
    })
    .toBe(true)
  await clock.resume()
  await field(page).fill(words)
  await press(page, lock.unlock)
  await page.getByRole('heading', { name: settings.title }).waitFor()
})

test('another passphrase takes the place of the first, and what nobody touches locks itself', async ({
  app,
}) => {
  const { page } = app
  const clock = await app.clockAt('2026-11-24T10:00:00+01:00')
  await app.open('/settings')
  await press(page, settings.setLock)
  const first = await setFiveWords(page)
  await press(page, passphrase.close)
  await press(page, settings.changeLock)
  const second = await setFiveWords(page, first)
  await press(page, passphrase.close)

  const locked = page.getByRole('heading', { name: lock.title })
  await clock.fastForward('14:00')
  await page.getByRole('button', { name: settings.lockNow, exact: true }).hover()
  expect(await locked.count()).toBe(0)
  await clock.fastForward('01:30')
  await locked.waitFor()

  await field(page).fill(first)
  await press(page, lock.unlock)
  await page.getByText(lock.wrong).waitFor()
  await field(page).fill(second)
  await press(page, lock.unlock)
  await page.getByRole('heading', { name: settings.title }).waitFor()
})

test('nobody’s words are on the disk in the clear once there is a lock', async ({ app }) => {
  const { page } = app
  await app.open()
  await openSample(page, 'nl')
  await page.goto(`${app.url}/settings`)
  await press(page, settings.setLock)
  await setFiveWords(page)
  const stored = await page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('lef')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames]
          const reading = opening.result.transaction(names)
          const all = names.map((name) => reading.objectStore(name).getAll())
          reading.oncomplete = () => {
            const decoder = new TextDecoder()
            const flat = (value: unknown): string => {
              if (value instanceof Uint8Array) return decoder.decode(value)
              if (value instanceof ArrayBuffer) return decoder.decode(value)
              if (typeof value === 'object' && value !== null) return Object.values(value).map(flat).join(' ')
              return String(value)
            }
            done(all.map(({ result }) => flat(result)).join(' ') + JSON.stringify({ ...localStorage }))
          }
        }
      }),
  )
  expect(stored.length).toBeGreaterThan(1000)
  for (const said of ['Marije', 'Noor', 'Fatima', 'agendapunt']) expect(stored).not.toContain(said)
})

test('a forgotten passphrase leaves one way: to begin anew, after a typed word', async ({ app }) => {
  const { page } = app
  await app.open('/settings')
  await press(page, settings.setLock)
  await setFiveWords(page)
  await page.goto(`${app.url}/`)
  await page.getByText(lock.forgotten).click()
  await press(page, erase.erase)
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByRole('button', { name: erase.erase }).isDisabled()).toBe(true)
  await dialog.getByLabel(erase.type).fill(erase.word)
  await dialog.getByRole('button', { name: erase.erase }).click()
  await page.getByRole('complementary', { name: shell.protect.title }).waitFor()
})
