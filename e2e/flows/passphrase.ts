import type { Page } from 'playwright-core'
import type { Says } from './says.ts'

/** Nobody's; it passes the floor. */
export const passphrase = 'vier groene fietsen in de mist'

interface Lockable {
  readonly page: Page
  readonly url: string
  readonly m: Says
}

/** Sets a passphrase of one's own in the settings, from anywhere. */
export async function setPassphrase({ page, url, m }: Lockable): Promise<void> {
  await page.goto(`${url}/settings`)
  await page.getByRole('button', { name: m.settings.setLock }).click()
  await page.getByRole('button', { name: m.passphrase.chooseOwn }).click()
  await page.getByLabel(m.passphrase.own, { exact: true }).fill(passphrase)
  await page.getByLabel(m.passphrase.repeat, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: m.passphrase.set }).click()
  await page.getByRole('heading', { name: m.passphrase.doneTitle }).waitFor()
}

/** Opens the notebook at the lock. */
export async function unlock({ page, m }: Pick<Lockable, 'page' | 'm'>, words = passphrase): Promise<void> {
  await page.getByLabel(m.lock.passphrase, { exact: true }).fill(words)
  await page.getByRole('button', { name: m.lock.unlock }).click()
  await page.getByRole('heading', { name: m.lock.title }).waitFor({ state: 'hidden' })
}
