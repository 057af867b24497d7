import { saved } from '../flows/content.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl

test(
  'a clock that jumps, back or on, costs nothing and shows no nonsense',
  { timeout: 90_000 },
  async ({ app }) => {
    const { page } = app
    const clock = await app.clockAt('2026-11-24T10:00:00+01:00')
    const room = roomFlow(page, m.flow)
    await app.open()
    await room.begin('mine')
    await room.opening({ wentWell: 'Het overleg', wish: 'Rust' })
    await room.goTo('goal')
    await room.goal({ goal: 'Om vijf uur naar huis', measure: 'Mijn jas is weg', stand: 3 })
    await clock.runFor(60_000)
    const kept = async () => {
      for (let round = 0; round < 20; round += 1) await clock.runFor(500)
      await saved(page)
    }
    await kept()
    expect(await page.getByText(/nog \d+ minu/).innerText()).toMatch(/nog 2[789] minuten/)

    for (const moment of [
      '2026-11-23T09:00:00+01:00',
      '2026-11-24T10:05:00+01:00',
      '2031-01-01T00:00:00+01:00',
      '1999-12-31T23:59:00+01:00',
    ]) {
      await clock.setSystemTime(moment)
      await clock.runFor(25_000)
      // After a jump nobody knows how long it has been: what is the coach's may have gone.
      await room.press(m.room.mine)
      const text = await page.locator('body').innerText()
      expect({ moment, nonsense: /NaN|Infinity|undefined|Invalid|-\d+ minu/.exec(text)?.[0] }).toEqual({
        moment,
      })
      await room.goTo('reality')
      await room.scene({ when: moment.slice(0, 10), text: 'toen' })
      await kept()
      await room.goTo('goal')
    }
    await page.reload()
    await room.press(m.room.table)
    await room.goTo('reality')
    await expect.poll(() => room.field(m.room.sceneWhen).count()).toBe(4)
    const scenes = await room
      .field(m.room.sceneWhen)
      .evaluateAll((all) => all.map((one) => 'value' in one && one.value))
    // In the order in which they were told, whatever the clock said.
    expect(scenes).toEqual(['2026-11-23', '2026-11-24', '2031-01-01', '1999-12-31'])

    // It can be closed in the past, and the next one begins after it.
    await room.goTo('close')
    await room.close({
      stand: 6,
      reached: 'Ik weet het',
      summary: 'Rust',
      helped: 'Stilte',
      hindered: 'Niets',
      day: '2026-12-08',
      time: '10:00',
    })
    await kept()
    await room.press(m.flow.finish)
    await page.getByText('Om vijf uur naar huis').first().waitFor()
    await kept()
    await app.open('/')
    await page.getByRole('link', { name: m.home.unnamed }).first().waitFor()
    const home = await page.locator('main').innerText()
    expect(home).toContain(m.home.conversations(1))
    expect(home).not.toMatch(/NaN|Infinity|undefined|Invalid/)
  },
)
