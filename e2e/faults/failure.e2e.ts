import { describe } from 'vitest'
import { settingsNl } from '../../apps/web/src/screens/settings/messages.nl.ts'
import { eraseMessages } from '../../apps/web/src/screens/settings/erase-messages.ts'
import { saved } from '../flows/content.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'
import { openSample } from '../pages/sample.ts'

const m = says.nl
const je = <T>(informal: T): T => informal
const erase = eraseMessages.nl(je)
const settings = settingsNl(je)

describe('a part of the app that does not come', () => {
  test('leaves a calm screen with the way home, and opens once it is there', async ({ app }) => {
    app.expectFault(/card-screen|Failed to fetch|ERR_FAILED|Failed to load/)
    const { page, url } = app
    await page.route('**/assets/card-screen*.js', (route) => route.abort())
    await page.goto(`${url}/card`)
    await page.getByRole('heading', { name: m.shell.failure }).waitFor()
    await page.getByRole('link', { name: m.shell.toHome, exact: true }).click()
    await page.getByRole('link', { name: m.shell.settings }).waitFor()
    expect(await page.getByRole('heading', { name: m.shell.failure }).count()).toBe(0)

    await page.goto(`${url}/card`)
    await page.getByRole('heading', { name: m.shell.failure }).waitFor()
    await page.unroute('**/assets/card-screen*.js')
    await page.getByRole('button', { name: m.shell.again }).click()
    await expect.poll(() => page.getByRole('heading', { name: m.shell.failure }).count()).toBe(0)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  })
})

test('after erasing everything one begins anew at once, and what is written then is kept', async ({
  app,
}) => {
  const { page, url } = app
  const room = roomFlow(page, m.flow)
  await app.open()
  await openSample(page, 'nl')
  await page.getByRole('link', { name: m.shell.settings }).click()
  await page.getByRole('heading', { level: 1, name: settings.title }).waitFor()
  await page.getByRole('button', { name: erase.erase }).click()
  await page.getByRole('dialog').getByLabel(erase.type).fill(erase.word)
  await page.getByRole('dialog').getByRole('button', { name: erase.erase }).click()
  await page.waitForURL(`${url}/`)
  await expect.poll(() => page.getByText('Noor').count()).toBe(0)

  await room.begin('table')
  await room.goTo('goal')
  await room.field(m.flow.goal).fill('Opnieuw beginnen')
  await saved(page)
  await page.reload()
  await room.press(m.room.table)
  await room.goTo('goal')
  expect(await room.field(m.flow.goal).inputValue()).toBe('Opnieuw beginnen')
})
