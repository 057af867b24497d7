import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import type { Says } from './says.ts'

/** Makes an export in the settings, which are on the screen, and gives the file. */
export async function exportAll(
  page: Page,
  m: Says,
  secret?: string,
): Promise<{ name: string; bytes: Buffer }> {
  if (secret !== undefined) {
    await page.getByText(m.settings.exportForms.sealed, { exact: true }).click()
    await page.getByLabel(m.settings.exportPassphrase, { exact: true }).fill(secret)
    await page.getByLabel(m.settings.exportRepeat, { exact: true }).fill(secret)
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: m.settings.exportNow }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The files in a readable export. */
export function filesIn(zip: Buffer): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** Chooses a file to import in the settings, which are on the screen. */
export async function pickFile(page: Page, buffer: Buffer, name = 'lef.zip'): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer })
}
