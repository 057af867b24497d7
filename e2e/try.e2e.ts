import { test } from './harness/app.ts'
import { dutch, roomFlow } from './flows/room.ts'

test('try', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 1440, height: 900 })
  const room = roomFlow(page, dutch)
  await app.open()
  await page.screenshot({ path: '/tmp/shots/home.png' })
  await room.begin('mine')
  await page.screenshot({ path: '/tmp/shots/opening.png' })
  await room.opening({ wentWell: 'Ik heb Mark gebeld.', wish: 'Weten hoe ik dinsdag begin.' })
  await room.goTo('goal')
  await room.goal({
    goal: 'Ik wil in het teamoverleg mijn punt maken vóórdat het besluit valt.',
    measure: 'Mijn punt staat in het verslag.',
    stand: 3,
  })
  await page.screenshot({ path: '/tmp/shots/goal.png' })
  await room.goTo('reality')
  await room.scene({ when: 'maandag, voorbereiding', text: 'drie argumenten op papier' })
  await room.scene({
    when: 'dinsdag 10.20 uur, overleg',
    text: 'niets zeggen leek me op dat moment de beste keuze',
  })
  await page.waitForTimeout(1500)
  await page.screenshot({ path: '/tmp/shots/reality.png' })
  await room.goTo('options')
  await room.option({
    text: 'Mijn punt een dag eerder aan Mark voorleggen',
    pros: 'Hij luistert één op één beter',
    cons: 'Het blijft buiten het team',
    attractiveness: 7,
    feasibility: 9,
    chosen: true,
  })
  await room.option({
    text: 'Als eerste het woord vragen bij agendapunt 3',
    pros: 'Het staat er dan',
    cons: 'Spannend',
    attractiveness: 8,
    feasibility: 6,
    chosen: false,
  })
  await page.screenshot({ path: '/tmp/shots/options.png', fullPage: true })
  await room.goTo('what')
  await room.action({
    text: '',
    fromOption: true,
    start: '2026-11-24',
    end: '2026-11-25',
    contribution: 'x',
    obstacles: 'y',
    overcome: 'z',
    inform: 'Mark',
    support: 'Jij',
    motivation: 7,
    towardTen: 'weten wat ik zeg',
    towardTenBy: 'ik',
  })
  await page.screenshot({ path: '/tmp/shots/what.png', fullPage: true })
  await room.goTo('close')
  await page.screenshot({ path: '/tmp/shots/close.png', fullPage: true })
  await page.getByRole('button', { name: 'Op tafel' }).click()
  await page.screenshot({ path: '/tmp/shots/table-close.png', fullPage: true })
  await room.goTo('reality')
  await page.screenshot({ path: '/tmp/shots/table-reality.png' })
  await page.getByRole('button', { name: 'Dicht' }).click()
  await page.screenshot({ path: '/tmp/shots/shut.png' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Voor mij' }).click()
  await page.screenshot({ path: '/tmp/shots/mine-phone.png', fullPage: true })
})
