import { describe } from 'vitest'
import type { Page } from 'playwright-core'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'
import { keyboardOn } from './keyboard.ts'

const m = says.nl

/** Arrived: the heading of the screen has the focus. */
const arrived = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: 'focus on the heading' })
    .toBe('H1')

describe('without a mouse', () => {
  test(
    'a whole conversation: home, begin, every page, close, and the page to take along',
    { timeout: 240_000 },
    async ({ app }) => {
      const { page } = app
      const keys = keyboardOn(page)
      await app.open()
      await page.getByRole('heading', { name: m.home.emptyTitle }).waitFor()

      // The first thing is the way past what is on every page.
      await keys.press('Tab')
      await keys.to(page.getByRole('link', { name: m.shell.toContent }), m.shell.toContent)
      await page.keyboard.press('Enter')
      await keys.link(m.home.begin)
      await arrived(page)
      await keys.button(m.flow.postures.mine)
      await arrived(page)

      // Opening, with the choices by arrow keys.
      await keys.write(m.flow.wentWell, 'Het overleg begon op tijd')
      await keys.write(m.flow.wish, 'Minder overnemen')
      const permission = page.getByRole('radiogroup', { name: m.flow.permission })
      await keys.to(permission.getByRole('radio').first(), m.flow.permission)
      await keys.press('ArrowRight')
      await keys.press('ArrowLeft')
      expect(await permission.getByRole('radio', { name: m.flow.yes, exact: true }).isChecked()).toBe(true)
      await keys.to(page.getByRole('radio', { name: m.room.minutes(15) }), 'time')
      await keys.press('ArrowRight')
      expect(await page.getByRole('radio', { name: m.flow.half }).isChecked()).toBe(true)

      // The coach's single keys: go to the goal, ask, another, deeper, an own question.
      await keys.press('Escape')
      await keys.button(new RegExp(`^${m.flow.steps.goal}`))
      const asked = await page.getByRole('heading', { level: 1 }).innerText()
      await keys.press(m.room.keys.asked)
      await page.getByRole('img', { name: m.room.put }).waitFor()
      await keys.press(m.room.keys.wider)
      await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(asked)
      const wider = await page.getByRole('heading', { level: 1 }).innerText()
      await keys.press(m.room.keys.another)
      await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(wider)
      await keys.press(m.room.keys.deeper)
      await keys.press(m.room.keys.own)
      await keys.type('Wat houd je tegen?')
      await keys.press('Enter')
      await expect
        .poll(() => page.getByRole('heading', { level: 1 }).innerText())
        .toContain('Wat houd je tegen?')
      await keys.press('?')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await keys.seen('after the list of keys')

      await keys.write(m.flow.goal, 'Vrijdag zeg ik nee')
      await keys.write(m.flow.measure, 'Ik ga om vijf uur')
      await keys.slide(m.flow.goalStart, 4)
      expect(await page.getByRole('slider', { name: m.flow.goalStart }).inputValue()).toBe('4')

      // Reality, by its number. Adding brings the focus to what was added; taking away does not lose it.
      await keys.press('3')
      await keys.button(m.flow.addScene)
      await keys.type('maandag')
      await keys.write(m.flow.sceneText, 'Ruud belt')
      await keys.button(m.flow.addScene, 'Space')
      await keys.type('dinsdag')
      await keys.button(m.room.removeScene)
      await expect.poll(() => page.getByRole('button', { name: m.room.removeScene }).count()).toBe(1)
      await page.waitForTimeout(100)
      await keys.seen('after taking a scene away')
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.getByRole('button', { name: m.room.removeScene }).count()).toBe(2)
      await keys.seen('after taking that back')
      await keys.button(new RegExp(`^(${m.flow.firstDiscovery}|${m.flow.addDiscovery})$`))
      await keys.type('Ik zeg ja voor de vraag klaar is')

      await keys.button(new RegExp(`^${m.flow.steps.options}`))
      for (const option of ['Eén avond wachten', 'Meteen nee zeggen']) {
        await keys.button(m.flow.addOption)
        await keys.type(option)
        await keys.write(m.flow.pros, 'rust')
        await keys.write(m.flow.cons, 'spannend')
        await keys.slide(m.flow.attractiveness, 8)
        await keys.slide(m.flow.feasibility, 6)
        await keys.to(page.getByRole('button', { name: m.flow.choose, exact: true }).last(), m.flow.choose)
        await keys.press('Space')
      }

      // On the table, by its key; the same page is still there, and the focus with it.
      await keys.to(page.getByRole('slider').first(), 'a slider')
      await keys.press(m.room.keys.table)
      await expect
        .poll(() =>
          page.getByRole('button', { name: m.room.table, exact: true }).getAttribute('aria-pressed'),
        )
        .toBe('true')
      await page.waitForTimeout(100)
      await keys.seen('on the table')
      await keys.button(new RegExp(`^${m.flow.steps.what}`))
      await keys.button(new RegExp(`^${m.flow.fromOption}: Eén avond`))
      await page.waitForTimeout(100)
      await keys.seen('after making an action of it')
      await keys.to(page.getByLabel(m.flow.start).last(), m.flow.start)
      await page.keyboard.type('11242026')
      await keys.to(page.getByLabel(m.flow.end).last(), m.flow.end)
      await page.keyboard.type('11262026')
      await keys.slide(m.flow.motivation, 7)
      await keys.write(m.flow.towardTen, 'Als Bram meedoet')
      await keys.write(m.flow.towardTenBy, 'Bram')

      // Pause and back.
      await keys.button(m.room.pause)
      await page.getByRole('heading', { name: m.room.pausedTitle }).waitFor()
      await keys.seen('in the pause')
      await keys.button(m.room.resume)
      await page.waitForTimeout(100)
      await keys.seen('after the pause')

      await keys.button(new RegExp(`^${m.flow.steps.close}`))
      await keys.slide(m.flow.measured, 7)
      await keys.write(m.flow.reached, 'Een zin die ik durf')
      await keys.write(m.flow.summary, 'Wachten is ook een antwoord')
      await keys.write(m.flow.helped, 'De stilte')
      await keys.write(m.flow.hindered, 'Niets')
      await keys.button(m.flow.finish)
      await arrived(page)
      for (const words of [
        'Vrijdag zeg ik nee',
        'Eén avond wachten',
        'Als Bram meedoet',
        'Wachten is ook een antwoord',
      ]) {
        await page.getByText(words).first().waitFor()
      }
      const [download] = await Promise.all([page.waitForEvent('download'), keys.button(m.after.markdown)])
      expect(download.suggestedFilename()).toMatch(/\.md$/)
      await keys.seen('after taking a copy')
    },
  )

  test('shut, and written up together', { timeout: 120_000 }, async ({ app }) => {
    const { page } = app
    const keys = keyboardOn(page)
    await app.open('/begin')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await keys.button(m.flow.postures.shut)
    await arrived(page)
    await keys.link(m.room.writeUp)
    await arrived(page)
    await keys.write(m.flow.goal, 'Weten wat ik zeg')
    for (const harvest of ['choice', 'plan', 'lesson'] as const) {
      await keys.button(m.writeUp.next)
      await page.getByRole('heading', { level: 1, name: m.writeUp.harvests[harvest] }).waitFor()
      await page.waitForTimeout(50)
      await keys.seen(`write up: ${harvest}`)
    }
    await keys.button(m.writeUp.back)
    await page.getByRole('heading', { level: 1, name: m.writeUp.harvests.plan }).waitFor()
    await keys.button(m.writeUp.next)
    await keys.write(m.flow.summary, 'Een halve zin is ook een zin')
    await keys.button(m.writeUp.done)
    await arrived(page)
    await page.getByText('Een halve zin is ook een zin').waitFor()
  })

  test(
    'the other screens: trajectory, agreement, preparing, looking back, settings, lock',
    { timeout: 180_000 },
    async ({ app }) => {
      const { page } = app
      const keys = keyboardOn(page)
      await app.open()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await keys.button(m.home.sample)
      await arrived(page)

      await keys.button(m.trajectory.addSuccess)
      await keys.type('Ik bleef zitten')
      await keys.to(
        page.getByRole('button', { name: m.trajectory.removeSuccess }).last(),
        m.trajectory.removeSuccess,
      )
      await page.keyboard.press('Enter')
      await page.waitForTimeout(100)
      await keys.seen('after removing a success')
      await keys.button(
        m.trajectory.remove === m.trajectory.removeSample ? m.trajectory.remove : m.trajectory.removeSample,
      )
      await page.getByRole('dialog').waitFor()
      await keys.seen('in the dialog')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await keys.seen('after the dialog')

      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await keys.link(m.trajectory.toAgreement)
      await arrived(page)
      await keys.button(new RegExp(`^${m.agreement.edit}`))
      await page.waitForTimeout(100)
      await keys.seen('changing a clause')
      await keys.button(new RegExp(`^${m.agreement.editDone}`))
      await page.waitForTimeout(100)
      await keys.seen('after changing a clause')
      await page.goBack()

      await page
        .getByRole('button', { name: m.trajectory.prepare })
        .or(page.getByRole('link', { name: m.trajectory.continuePreparing }))
        .first()
        .waitFor()
      await keys.link(m.trajectory.continuePreparing)
      await arrived(page)
      await keys.button(m.prepare.addQuestion)
      await keys.type('Wat zou je doen als het mocht?')
      await keys.to(page.getByRole('button', { name: new RegExp(`^${m.prepare.up}`) }).last(), m.prepare.up)
      await keys.press('Enter')
      await keys.press('Enter')
      await page.waitForTimeout(100)
      await keys.seen('after moving a question')
      await keys.to(
        page.getByRole('button', { name: new RegExp(`^${m.prepare.remove}`) }).last(),
        m.prepare.remove,
      )
      await page.keyboard.press('Enter')
      await page.waitForTimeout(100)
      await keys.seen('after removing a question')
      await keys.link(m.prepare.lookBack)
      await arrived(page)
      await keys.to(page.getByRole('radio').first(), 'how it went')
      await keys.press('Space')
      await keys.press('ArrowRight')
      await keys.press('ArrowRight')
      await page.waitForTimeout(100)
      await keys.seen('looking back')

      await keys.to(page.getByRole('link', { name: m.shell.settings }), m.shell.settings, 'Shift+Tab')
      await page.keyboard.press('Enter')
      await arrived(page)
      await keys.button(m.settings.setLock)
      await page.getByText(m.passphrase.written).waitFor()
      await keys.seen('the five words')
      await keys.button(m.passphrase.chooseOwn)
      await page.getByLabel(m.passphrase.own, { exact: true }).waitFor()
      await keys.seen('an own passphrase')
      await keys.type('vier groene fietsen in de mist')
      await keys.to(page.getByLabel(m.passphrase.repeat, { exact: true }), m.passphrase.repeat)
      await keys.type('vier groene fietsen in de mist')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: m.passphrase.doneTitle }).waitFor()
      await keys.seen('the lock is on')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(100)
      await keys.seen('after closing that')
      await keys.button(m.settings.lockNow)
      await page.getByRole('heading', { name: m.lock.title }).waitFor()
      await page.waitForTimeout(100)
      await keys.seen('at the lock')
      await keys.type('vier groene fietsen in de mist')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: m.lock.title }).waitFor({ state: 'hidden' })
      await page.getByRole('heading', { level: 1, name: m.settings.title }).waitFor()
      await page.waitForTimeout(100)
      await keys.seen('unlocked')
    },
  )

  test('single letters do nothing once they are switched off', { timeout: 60_000 }, async ({ app }) => {
    const { page } = app
    const room = roomFlow(page, m.flow)
    await app.open('/settings')
    await page
      .getByRole('radiogroup', { name: m.settings.shortcuts })
      .getByText(m.settings.shortcutsOff, { exact: true })
      .click()
    await app.open('/begin')
    await page.getByRole('button', { name: m.flow.postures.mine }).click()
    await page.getByRole('button', { name: m.room.asked, exact: true }).waitFor()
    const before = await page.getByRole('heading', { level: 1 }).innerText()
    for (const key of [...Object.values(m.room.keys), '?', '2']) await page.keyboard.press(key.toLowerCase())
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(before)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(
      await page.getByRole('button', { name: m.room.mine, exact: true }).getAttribute('aria-pressed'),
    ).toBe('true')
    // They are not shown either: the button says what it does, and nothing else.
    expect(await page.getByRole('button', { name: m.room.asked, exact: true }).innerText()).toBe(m.room.asked)
    await room.press(m.room.another)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(before)
  })
})
