import { saved } from '../flows/content.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl

test('the next appointment on the screen is the one that is kept, also after undo', async ({ app }) => {
  const { page } = app
  const room = roomFlow(page, m.flow)
  await app.open()
  await room.begin('table')
  await room.goTo('close')
  const day = page.getByLabel(m.flow.day, { exact: true })
  const clock = page.getByLabel(m.flow.clock, { exact: true })
  await day.fill('2027-01-12')
  await clock.fill('10:30')
  await saved(page)
  await room.press(m.parts.undo)
  await expect.poll(() => clock.inputValue()).toBe('')
  expect(await day.inputValue()).toBe('')

  // Half typed is not kept, and stays where it is.
  await day.fill('2027-01-13')
  expect(await day.inputValue()).toBe('2027-01-13')
  await clock.fill('11:00')
  await saved(page)
  await page.reload()
  await room.press(m.room.table)
  await room.goTo('close')
  expect([await day.inputValue(), await clock.inputValue()]).toEqual(['2027-01-13', '11:00'])
})
