import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { eraseMessages } from '../../apps/web/src/screens/settings/erase-messages.ts'
import { settingsNl } from '../../apps/web/src/screens/settings/messages.nl.ts'
import { expect, test } from '../harness/app.ts'
import { openSample } from '../pages/sample.ts'

const je = <T>(informal: T): T => informal
const settings = settingsNl(je)
const erase = eraseMessages.nl(je)
const secret = 'de kat zat op het dak in maart'

let room = ''
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'lef-transfer-'))
})
afterAll(() => rmSync(room, { recursive: true, force: true }))

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function exported(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, settings.exportNow)])
  return readFileSync(await download.path())
}
async function offer(page: Page, name: string, content: Uint8Array): Promise<void> {
  const file = join(room, name)
  writeFileSync(file, content)
  await page.locator('input[type=file]').setInputFiles(file)
}
async function eraseAll(page: Page, url: string): Promise<void> {
  await press(page, erase.erase)
  await page.getByRole('dialog').getByLabel(erase.type).fill(erase.word)
  await page.getByRole('dialog').getByRole('button', { name: erase.erase }).click()
  await page.waitForURL(`${url}/`)
}

/** The export with its readable part changed, and the sum beside it made to fit again. */
function tampered(file: Uint8Array, change: (json: string) => string): Uint8Array {
  const files = unzipSync(file)
  const json = change(strFromU8(files['lef.json'] ?? new Uint8Array()))
  const sum = createHash('sha256').update(json).digest('hex')
  return zipSync({
    ...files,
    'lef.json': strToU8(json),
    'lef.json.sha256': strToU8(`${sum}  lef.json\n`),
  })
}

test('everything leaves sealed, and comes back after it was shown', async ({ app }) => {
  const { page } = app
  await app.open()
  const trajectory = await openSample(page, 'nl')
  // The last thing on the screen, which comes after what is seen first.
  await page.getByText('Voorbeeld verwijderen').waitFor()
  const before = await page.getByRole('main').innerText()
  await page.goto(`${app.url}/settings`)
  await page.getByText(settings.exportForms.sealed, { exact: true }).click()
  await page.getByLabel(settings.exportPassphrase).fill(secret)
  await page.getByLabel(settings.exportRepeat).fill(secret)
  const file = await exported(page)
  expect(file.includes('Marije')).toBe(false)
  await eraseAll(page, app.url)

  await page.goto(`${app.url}/settings`)
  const bringBack = section(page, settings.import)
  await offer(page, 'alles.lef', file)
  await bringBack.getByLabel(settings.importPassphrase).fill('iets heel anders dan dat')
  await press(page, settings.importOpen)
  await bringBack.getByText(settings.importRefused['wrong-passphrase']).waitFor()
  await bringBack.getByLabel(settings.importPassphrase).fill(secret)
  await press(page, settings.importOpen)
  await bringBack.getByText(settings.importNew).waitFor()
  // Shown, and nothing brought in yet.
  const other = await app.newTab('/')
  await other.getByRole('heading', { level: 1 }).waitFor()
  expect(await other.getByText('Noor').count()).toBe(0)
  await press(page, settings.importNow)
  await bringBack.getByText(settings.imported, { exact: true }).waitFor()

  await page.goto(app.url + trajectory)
  await page.getByText('Marije').first().waitFor()
  await expect.poll(() => page.getByRole('main').innerText()).toBe(before)
})

test('a file that is foreign, cut, tampered with, too new or too large is refused with the reason', async ({
  app,
}) => {
  const { page } = app
  await app.open()
  await openSample(page, 'nl')
  await page.goto(`${app.url}/settings`)
  const file = await exported(page)
  const status = section(page, settings.import).getByRole('status')
  const refused = async (name: string, content: Uint8Array, reason: keyof typeof settings.importRefused) => {
    await offer(page, name, content)
    await expect.poll(() => status.innerText()).toBe(settings.importRefused[reason])
  }
  await refused('briefje.zip', Buffer.from('geen zip'), 'foreign')
  await refused('half.zip', file.subarray(0, file.length / 2), 'broken')
  const otherWords = tampered(file, (json) => json.replace('"coachee": "Noor"', '"coachee": "Bert"'))
  await refused('anders.zip', otherWords, 'mismatch')
  const later = tampered(file, (json) => json.replace(/"version": 1,/u, '"version": 99,'))
  await refused('later.zip', later, 'newer-version')
  await refused('groot.zip', Buffer.alloc(65 * 2 ** 20), 'huge')
})
