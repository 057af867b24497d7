import { parseCalendarDay } from '@lef/method'
import { saved } from '../flows/content.ts'
import { plant } from '../flows/notebook.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl
const many = 200
const day = 24 * 60 * 60 * 1000

test(
  'a trajectory of two hundred conversations is as usable as one of two',
  { timeout: 120_000 },
  async ({ app }) => {
    const { page, url } = app
    let id = ''
    await plant(page, url, async (library) => {
      const trajectory = await library.createTrajectory({
        language: 'nl',
        address: 'je',
        coachRelation: 'independent',
      })
      if (!trajectory) throw new Error('No trajectory could be made')
      id = trajectory.id
      const { shared } = trajectory
      shared.change(() => {
        shared.writeRoot('coachee', 'Elif')
        for (let count = 0; count < many; count += 1) {
          const startedAt = Date.now() - (many - count) * 7 * day
          const conversation = shared.add('conversations', {
            createdAt: startedAt,
            startedAt,
            endedAt: startedAt + 3_600_000,
            goal: `Doel van gesprek ${count + 1}`,
            goalStart: ((count % 5) + 1) as 1,
            goalEnd: ((count % 5) + 5) as 5,
            summary: `Wat ik meeneem uit gesprek ${count + 1}`,
          })
          for (let scene = 0; scene < 4; scene += 1) {
            shared.add('scenes', {
              conversation,
              when: `dag ${scene}`,
              text: `Scène ${scene} van gesprek ${count + 1}`,
            })
          }
          for (let option = 0; option < 3; option += 1) {
            shared.add('options', {
              conversation,
              text: `Optie ${option}`,
              pros: 'goed',
              cons: 'duur',
              attractiveness: 7,
              feasibility: 6,
            })
          }
          const action = shared.add('actions', {
            conversation,
            text: `Actie uit gesprek ${count + 1}`,
            end: parseCalendarDay(new Date(startedAt + day).toISOString().slice(0, 10)),
            motivation: 8,
          })
          // The last three are still open.
          if (count < many - 3) shared.add('checkIns', { action, at: startedAt + 2 * day, outcome: 'done' })
          shared.add('successes', { conversation, at: startedAt, text: `Succes ${count + 1}` })
        }
      })
    })

    await app.open('/')
    const home = page.locator('main')
    await expect.poll(() => home.innerText()).toContain(m.home.conversations(many))
    expect(await home.innerText()).toContain(m.home.openActions(3))
    await page.getByRole('link', { name: 'Elif', exact: true }).click()

    // Newest first, a handful at a time; the rest one press away.
    const newest = page.getByRole('link', { name: new RegExp(`^Doel van gesprek ${many}`) })
    await newest.waitFor()
    expect(await page.getByRole('link', { name: /^Doel van gesprek/ }).count()).toBeLessThan(50)
    await page.getByRole('button', { name: m.trajectory.earlier }).first().click()
    expect(await page.getByRole('link', { name: /^Doel van gesprek/ }).count()).toBeGreaterThan(20)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true)

    await newest.click()
    await page.getByText(`Wat ik meeneem uit gesprek ${many}`).first().waitFor()
    await app.open(`/t/${id}/actions`)
    await page.getByText(`Actie uit gesprek ${many}`, { exact: true }).first().waitFor()

    // The next conversation is held like any other.
    const room = roomFlow(page, m.flow)
    await app.open(`/begin/${id}`)
    await page.getByRole('button', { name: m.flow.postures.mine }).click()
    await room.goTo('goal')
    await room.field(m.flow.goal).click()
    await page.keyboard.type('Doel van gesprek 201, met de hand getypt', { delay: 10 })
    expect(await room.field(m.flow.goal).inputValue()).toBe('Doel van gesprek 201, met de hand getypt')
    await room.goTo('reality')
    expect(await room.field(m.room.sceneText).count()).toBe(0)
    await saved(page)
    await page.reload()
    await room.press(m.room.table)
    await room.goTo('goal')
    expect(await room.field(m.flow.goal).inputValue()).toBe('Doel van gesprek 201, met de hand getypt')
  },
)
