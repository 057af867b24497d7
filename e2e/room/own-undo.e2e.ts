import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl

test('undoing what the coach types for themselves leaves the coachee’s words alone', async ({ app }) => {
  const { page } = app
  const room = roomFlow(page, m.flow)
  await app.open()
  await room.begin('mine')
  await room.goTo('goal')
  await room.field(m.flow.goal).fill('Nee kunnen zeggen')

  await page.getByText(m.room.notes, { exact: true }).first().click()
  const notes = page.getByRole('textbox', { name: m.room.notes })
  await notes.pressSequentially('zij kijkt weg')
  await page.keyboard.press('Control+z')
  await expect.poll(() => notes.inputValue()).not.toBe('zij kijkt weg')
  expect(await room.field(m.flow.goal).inputValue()).toBe('Nee kunnen zeggen')

  await room.field(m.flow.goal).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => room.field(m.flow.goal).inputValue()).toBe('')
})
