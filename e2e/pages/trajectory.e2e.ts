import { agreementNl } from '../../apps/web/src/screens/agreement/messages.nl.ts'
import { prepareNl } from '../../apps/web/src/screens/prepare/messages.nl.ts'
import { saved } from '../flows/content.ts'
import { dutch, roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'
import { openSample } from './sample.ts'

const je = <T>(informal: T): T => informal
const { trajectory, parts } = says.nl

test('a success that was taken away comes back by the keyboard and by the button', async ({ app }) => {
  const { page } = app
  await app.open()
  await openSample(page, 'nl')
  const successes = page.getByLabel(trajectory.success, { exact: true })
  expect(await successes.count()).toBe(3)
  await page.getByRole('button', { name: trajectory.removeSuccess }).first().click()
  await expect.poll(() => successes.count()).toBe(2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => successes.count()).toBe(3)
  await page.getByRole('button', { name: parts.redo, exact: true }).click()
  await expect.poll(() => successes.count()).toBe(2)
  await page.getByRole('button', { name: parts.undo, exact: true }).click()
  await expect.poll(() => successes.count()).toBe(3)
})

test('M-7 the goal of the trajectory has its own scores, in a row of its own, undo takes one back, and each close asks for it', async ({
  app,
}) => {
  const { page } = app
  await app.open()
  const address = await openSample(page, 'nl')
  const row = page.getByRole('row').filter({ hasText: trajectory.goalSoFar })
  const scores = () => row.getByRole('cell').allInnerTexts()
  await expect.poll(scores).toEqual(['2', '5'])
  await page.getByRole('slider', { name: trajectory.goalNow }).fill('8')
  await expect.poll(scores).toEqual(['2', '8'])
  await page.getByRole('img', { name: trajectory.progressPictureWithTrajectory }).waitFor()
  await page.getByRole('button', { name: parts.undo, exact: true }).click()
  await expect.poll(scores).toEqual(['2', '5'])
  await page.getByRole('slider', { name: trajectory.goalNow }).fill('0')
  await expect.poll(scores).toEqual(['2', trajectory.unknown])

  const room = roomFlow(page, dutch)
  await page.getByRole('link', { name: trajectory.begin }).click()
  await room.press(dutch.postures.table)
  await room.goTo('close')
  await room.slide(dutch.wholeMeasured, 7)
  await saved(page)
  await page.goto(new URL(address, page.url()).href)
  await expect.poll(scores).toEqual(['2', '7'])
})

test('the agreement is agreed by name, and says so when it changed since', async ({ app }) => {
  const { page } = app
  const m = agreementNl(je)
  await app.open()
  await openSample(page, 'nl')
  await page.getByRole('link', { name: trajectory.toAgreement }).click()
  const state = page.getByRole('status').filter({ hasText: /fgesproken/ })
  await expect.poll(() => state.innerText()).toMatch(/^Afgesproken op .*Noor en Marije/)

  await page.getByText('of het traject aan het begin').click()
  await expect.poll(() => state.innerText()).toMatch(/^Gewijzigd sinds/)
  await page.getByLabel(m.coacheeName).fill('Noor')
  expect(await page.getByRole('button', { name: m.agree }).isDisabled()).toBe(true)
  await page.getByLabel(m.coachName, { exact: true }).fill('Marije')
  await page.getByLabel(m.sponsorName).fill('Mark')
  await page.getByRole('button', { name: m.agree }).click()
  await expect.poll(() => state.innerText()).toMatch(/Noor, Marije en Mark/)

  // What cannot be left out offers no way to leave it out, and says why.
  await page.getByRole('button', { name: `${m.edit} Stoppen` }).click()
  await page.getByText(m.required.stopping).waitFor()
  expect(await page.getByLabel(m.included).count()).toBe(0)
})

test('prepared questions are put in order by the keyboard, and the focus goes along', async ({ app }) => {
  const { page } = app
  const m = prepareNl(je)
  await app.open()
  await openSample(page, 'nl')
  await page.getByRole('link', { name: trajectory.continuePreparing }).click()
  const question = (place: number) => page.getByLabel(m.question(place), { exact: true })
  const first = await question(1).inputValue()
  await page.getByRole('button', { name: `${m.down} ${m.ofQuestion(1)}` }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => question(3).inputValue()).toBe(first)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(`${m.up} ${m.ofQuestion(3)}`)
  await page.getByRole('button', { name: `${m.remove} ${m.ofQuestion(3)}` }).click()
  await expect.poll(() => question(3).count()).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => question(3).inputValue()).toBe(first)
})
