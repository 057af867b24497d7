import type { Page } from 'playwright-core'
import { expect, test } from '../harness/app.ts'
import { saved } from '../flows/content.ts'
import { readDevice } from '../flows/device.ts'
import { dutch, roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'

const question = (page: Page) => page.getByRole('heading', { level: 1 })

test('words that betray a choice are offered as a question that quotes them, for the coach alone', async ({
  app,
}) => {
  const { page } = app
  const room = roomFlow(page, dutch)
  await app.open()
  await room.begin('mine')
  await room.goTo('reality')
  await room.scene({ when: 'dinsdag', text: 'niets zeggen leek me op dat moment de beste keuze' })
  // Nothing changes under the fingers; once they rest, the way back into the thinking is offered.
  await expect.poll(() => question(page).innerText()).toContain('op dat moment de beste keuze')
  await expect.poll(() => page.locator('mark').first().innerText()).toContain('beste keuze')
  const because = page.getByText(/^Er is gezegd/)
  expect(await because.innerText()).toContain('niets zeggen leek me op dat moment de beste keuze')

  await room.press('Op tafel')
  expect(await page.locator('mark').count()).toBe(0)
  expect(await page.locator('body').innerText()).not.toContain('Er is gezegd')
})

test('no question comes twice, and what was put stays quiet until the coach asks for another', async ({
  app,
}) => {
  const { page } = app
  const room = roomFlow(page, dutch)
  await app.open()
  await room.begin('mine')
  await room.goTo('goal')
  const seen = new Set<string>()
  for (let count = 0; count < 12; count++) {
    const text = await question(page).innerText()
    expect(seen.has(text)).toBe(false)
    seen.add(text)
    if (count % 2 === 0) {
      await room.press(dutch.asked)
      await page.getByRole('img', { name: dutch.put }).waitFor()
      // Writing down the answer does not bring the next question by itself.
      await room.field(dutch.goal).fill(`antwoord ${count}`)
      await page.waitForTimeout(1500)
      expect(await question(page).innerText()).toBe(text)
    }
    await room.press(dutch.another)
    await expect.poll(() => question(page).innerText()).not.toBe(text)
  }
})

test('the keys of the coach: put, on, another, own, pages, shut; and none of them while typing', async ({
  app,
}) => {
  const { page } = app
  const room = roomFlow(page, dutch)
  await app.open()
  await room.begin('mine')
  await question(page).waitFor()
  await page.keyboard.press('2')
  await expect
    .poll(() => page.getByRole('button', { name: /^Doel/ }).getAttribute('aria-current'))
    .toBe('step')
  const first = await question(page).innerText()
  await page.keyboard.press('n')
  await expect.poll(() => question(page).innerText()).not.toBe(first)
  await page.keyboard.press('v')
  await page.getByRole('img', { name: dutch.put }).waitFor()
  await page.keyboard.press('e')
  await room.field(dutch.ownLabel).fill('vnds?')
  expect(await room.field(dutch.ownLabel).inputValue()).toBe('vnds?')
  await page.keyboard.press('Enter')
  await expect.poll(() => question(page).innerText()).toBe('vnds?')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('s')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('s')
  await expect
    .poll(() => page.getByRole('button', { name: 'Dicht' }).getAttribute('aria-pressed'))
    .toBe('true')
  // Shut and table know no keys: nobody can open the coach's screen by leaning on the keyboard.
  for (const key of 'vdnetsp123456?') await page.keyboard.press(key)
  expect(await page.getByRole('button', { name: 'Dicht' }).getAttribute('aria-pressed')).toBe('true')

  // Half an own question waits until it is put, whatever is done with the screen.
  await room.press(dutch.mine)
  await page.keyboard.press('e')
  await room.field(dutch.ownLabel).fill('Wat gebeurt er')
  await room.press(dutch.table)
  await room.press(dutch.mine)
  await room.press(dutch.ownBegun)
  await page.keyboard.type(' als je')
  await saved(page)
  await page.reload()
  await room.press(dutch.mine)
  await room.press(dutch.ownBegun)
  await page.keyboard.type(' wacht?')
  expect(await room.field(dutch.ownLabel).inputValue()).toBe('Wat gebeurt er als je wacht?')
  await page.keyboard.press('Enter')
  await expect.poll(() => question(page).innerText()).toBe('Wat gebeurt er als je wacht?')
  await room.press(dutch.own)
  expect(await room.field(dutch.ownLabel).inputValue()).toBe('')
})

test('a pause blanks the screen, shows who else can help, comes back shut, and leaves no trace', async ({
  app,
}) => {
  const { page } = app
  const room = roomFlow(page, dutch)
  await app.open()
  await room.begin('mine')
  await room.goTo('goal')
  await room.field(dutch.goal).fill('Iets waar ik over moet huilen')
  await saved(page)
  const before = await readDevice(page)
  await room.press(dutch.pause)
  expect(await page.locator('body').innerText()).not.toContain('huilen')
  expect(await page.getByRole('textbox').count()).toBe(0)
  await room.press(dutch.whoElse)
  expect(await page.getByRole('main').innerText()).toContain('0800-0113')
  await room.press(dutch.resume)
  // Longer than it takes to seal what was written, if anything had been.
  await page.waitForTimeout(1000)
  expect(await readDevice(page)).toEqual(before)
  expect(await page.getByRole('button', { name: 'Dicht' }).getAttribute('aria-pressed')).toBe('true')
  expect(await page.locator('body').innerText()).not.toContain('huilen')
})

test('the coach’s own prepared questions come in their order, and one that was put does not return', async ({
  app,
}) => {
  const { page } = app
  const room = roomFlow(page, dutch)
  await app.open()
  await page.getByRole('link', { name: dutch.begin }).click()
  await page
    .getByRole('button', { name: 'Eerst voorbereiden' })
    .or(page.getByRole('link', { name: 'Eerst voorbereiden' }))
    .click()
  for (const [index, text] of ['Voor wie moet dit kloppen?', 'Wat zou stilte hier doen?'].entries()) {
    await room.press('Vraag erbij')
    await page.getByRole('textbox', { name: new RegExp(`vraag ${index + 1}`, 'i') }).fill(text)
  }
  await page.getByRole('link', { name: 'Begin het gesprek' }).click()
  await page.getByRole('button', { name: dutch.postures.mine }).click()
  await room.goTo('goal')
  await room.field(dutch.goal).fill('Een doel')
  await room.goTo('reality')
  await expect.poll(() => question(page).innerText()).toBe('Voor wie moet dit kloppen?')
  await room.press(dutch.asked)
  await room.press(dutch.another)
  await expect.poll(() => question(page).innerText()).toBe('Wat zou stilte hier doen?')
  await page.getByText('op dit apparaat').waitFor()
  await page.reload()
  await room.press('Voor mij')
  await room.goTo('reality')
  await expect.poll(() => question(page).innerText()).toBe('Wat zou stilte hier doen?')

  // What was not put waits for the next time, with the coach alone (F8).
  const { trajectory, prepare, after } = says.nl
  await room.goTo('close')
  await room.press(dutch.finish)
  await page.getByRole('link', { name: after.toTrajectory, exact: true }).click()
  await page.getByRole('button', { name: trajectory.prepare, exact: true }).click()
  const left = page.getByRole('region', { name: prepare.unasked })
  await expect.poll(() => left.getByRole('listitem').count()).toBe(1)
  expect(await left.innerText()).toContain('Wat zou stilte hier doen?')
  await room.press(`${prepare.takeAlong}: Wat zou stilte hier doen?`)
  await left.waitFor({ state: 'detached' })
  expect(await room.field(prepare.question(1)).inputValue()).toBe('Wat zou stilte hier doen?')
})
