import { saved } from '../flows/content.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl

test('E4 F6 A3 what was not done is asked about warmly, split, taken out, and known at the next preparation', async ({
  app,
}) => {
  const { page, url } = app
  const room = roomFlow(page, m.flow)
  await app.open()
  await room.begin('mine')
  await room.goTo('what')
  const actions = room.field(m.flow.action)
  for (const text of ['Met Ruud praten en daarna met de ploeg', 'Elke dag hardlopen', 'De notitie sturen']) {
    await room.press(m.flow.addAction)
    await actions.last().fill(text)
  }
  // Too big a step: the offer to split stands with that one alone, and its smaller steps take its place.
  const big = page.getByRole('listitem').filter({ has: page.getByText(m.room.splitHint) })
  expect(await big.count()).toBe(1)
  await room.press(m.room.split, big)
  await room.field(m.room.part).fill('Ruud om tien minuten vragen')
  expect(await page.getByText(m.room.splitHint).count()).toBe(0)
  await saved(page)
  const at = page.url()
  const trajectory = at.replace(/\/c\/.*/, '')

  await page.goto(`${trajectory}/actions`)
  const rowOf = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  const notDone = rowOf('De notitie sturen')
  await notDone.getByText(m.checkIn.outcomes['not-done'], { exact: true }).click()
  await notDone.getByText(m.checkIn.warm).waitFor()
  await room.field(m.checkIn.happened, notDone).fill('Er kwam een storing tussen')
  await room.field(m.checkIn.learned, notDone).fill('Ik begin te laat op de dag')
  await room.field(m.checkIn.next, notDone).fill('Eerst de eerste alinea')
  await room.press(m.checkIn.smaller, notDone)
  expect(await room.field(m.checkIn.smallerStep, notDone).inputValue()).toBe('Eerst de eerste alinea')
  const out = rowOf('Elke dag hardlopen')
  await room.press(m.checkIn.change, out)
  await room.press(m.checkIn.withdraw, out)
  await saved(page)

  await page.goto(trajectory)
  await page.getByRole('heading', { name: m.trajectory.actions }).waitFor()
  const open = page.getByRole('region', { name: m.trajectory.actions })
  const lines = await open.getByRole('listitem').allInnerTexts()
  expect(lines.map((line) => line.split('\n').at(-1)).toSorted()).toEqual([
    'Eerst de eerste alinea',
    'Ruud om tien minuten vragen',
  ])
  await room.press(m.trajectory.prepare)
  await page.getByText('Ik begin te laat op de dag').waitFor()
  await page.getByText(m.prepare.notDoneHint).waitFor()

  // The plan on the table is the same plan.
  await page.goto(at)
  await room.press(m.room.table)
  await room.goTo('what')
  await room.field(m.room.part).first().waitFor()
  const inPlan = await room
    .field(m.flow.action)
    .evaluateAll((all) => all.map((one) => 'value' in one && one.value))
  expect(inPlan).toEqual(['Met Ruud praten en daarna met de ploeg', 'De notitie sturen'])
  expect(page.url().startsWith(url)).toBe(true)
})
