import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl

test('language, address and theme are as they were chosen, also after loading again', async ({ app }) => {
  const { page } = app
  const pick = (group: string, name: string) =>
    page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true }).click()
  await app.open('/settings')
  await pick(m.settings.address, m.settings.addresses.u)
  await pick(m.settings.theme, m.settings.themes.dark)
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  const dark = await paper()
  expect(dark).not.toBe('rgba(0, 0, 0, 0)')
  await app.open('/begin')
  await page.getByText('Na afloop schrijft u het samen op').waitFor()
  expect(await paper()).toBe(dark)
  await app.open('/settings')
  await pick(m.settings.theme, m.settings.themes.light)
  expect(await paper()).not.toBe(dark)
  await pick(m.settings.language, m.settings.languages.en)
  await page.getByRole('heading', { level: 1, name: says.en.settings.title }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: says.en.settings.title }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
})
