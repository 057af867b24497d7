import { expect, test } from '../harness/app.ts'
import { dutch, roomFlow } from '../flows/room.ts'

/** Everything that could be read or heard on the screen now. */
const shown = 'main'

test('45 minutes on the table, with input at the four harvests only', async ({ app }) => {
  const { page } = app
  const clock = await app.clockAt('2026-11-24T10:00:00+01:00')
  const room = roomFlow(page, dutch)
  await app.open()
  await room.begin('table')
  await room.goTo('goal')

  const minutes = async (count: number) => {
    await clock.runFor(2_000)
    await page.getByText('op dit apparaat').waitFor()
    const before = await page.locator('body').innerText()
    for (let minute = 0; minute < count; minute++) await clock.runFor(60_000)
    // Nothing complains, nothing counts, nothing asks: the screen is as it was left.
    expect(await page.locator('body').innerText()).toBe(before)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.getByRole('dialog').count()).toBe(0)
  }

  await minutes(8)
  await room.goal({
    goal: 'Ik wil weten wanneer ik stop met herschrijven.',
    measure: 'Eén versie, één keer gedeeld.',
    stand: 3,
  })
  await minutes(20)
  await room.goTo('options')
  await room.option({
    text: 'De eerste versie na een uur aan Bram geven',
    pros: 'Dan is het van twee mensen',
    cons: 'Het is nog niet af',
    attractiveness: 8,
    feasibility: 7,
    chosen: true,
  })
  await minutes(9)
  await room.goTo('what')
  await room.action({
    text: 'Donderdag om tien uur de notitie naar Bram sturen, hoe die dan ook is',
    fromOption: false,
    start: '2026-11-26',
    end: '2026-11-26',
    contribution: 'Dat is die ene keer',
    obstacles: 'Nog even één zin beter maken',
    overcome: 'De wekker',
    inform: 'Bram',
    support: 'Bram reageert dezelfde dag',
    motivation: 10,
    towardTen: '',
    towardTenBy: '',
  })
  await minutes(8)
  await room.goTo('close')
  await room.close({
    stand: 7,
    reached: 'Ik weet wanneer ik stop.',
    summary: 'Goed genoeg is ook een keuze.',
    helped: 'De stilte na mijn eerste antwoord.',
    hindered: 'Niets.',
    day: '2026-12-08',
    time: '10:00',
  })

  // The table holds the coachee's words and structure: no question, no tip, no timer, nothing of the coach.
  for (const step of ['opening', 'goal', 'reality', 'options', 'what', 'close'] as const) {
    await room.goTo(step)
    const text = await page.locator(shown).innerText()
    expect(text).not.toContain('?')
    expect(text).not.toMatch(/nog \d+ minuten|Eigen aantekeningen|Gesteld|Doorvragen(?! mag)/)
  }

  // The goal is back after the tab is gone.
  await page.reload()
  await expect
    .poll(() => page.getByRole('button', { name: 'Dicht' }).getAttribute('aria-pressed'))
    .toBe('true')
  await room.press('Op tafel')
  await room.goTo('goal')
  await expect
    .poll(() => room.field(dutch.goal).inputValue())
    .toBe('Ik wil weten wanneer ik stop met herschrijven.')
})
