import type { Page } from 'playwright-core'
import { saved } from '../flows/content.ts'
import { says, type Language } from '../flows/says.ts'

/** Adds the sample from the first screen and gives the address of its trajectory, as `/t/…`. */
export async function openSample(page: Page, language: Language): Promise<string> {
  await page.getByRole('button', { name: says[language].home.sample }).click()
  await page.waitForURL(/\/t\//)
  await page.getByLabel(says[language].trajectory.question).waitFor()
  await saved(page)
  return new URL(page.url()).pathname
}
