import { expect, test } from '../harness/app.ts'
import { readDevice, writeDevice } from '../flows/device.ts'

test('a damaged key is named, and the device can be begun anew after a typed word', async ({ app }) => {
  const { page } = app
  await app.open()
  await page.getByRole('link', { name: 'Begin een gesprek' }).waitFor()
  const rows = await readDevice(page)
  for (const { value } of rows.device) if ('bytes' in value) value.bytes[20] = (value.bytes[20] ?? 0) ^ 255
  await writeDevice(page, app.url, rows)
  await app.open()
  await page.getByRole('heading', { name: 'De sleutel van dit schrift is beschadigd' }).waitFor()
  await page.getByRole('button', { name: 'Alles wissen' }).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByRole('button', { name: 'Alles wissen' }).isDisabled()).toBe(true)
  await dialog.getByRole('textbox').fill('wissen')
  await dialog.getByRole('button', { name: 'Alles wissen' }).click()
  await page.getByRole('link', { name: 'Begin een gesprek' }).waitFor()
})
