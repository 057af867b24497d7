import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { saved } from '../flows/content.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'
import { createProfile } from '../harness/profile.ts'

const m = says.nl
const before = 'Ik wil weten wanneer ik stop met herschrijven, '
const last = 'want het wordt er niet beter van'

/** A second in which the page had its turns: it takes longer where the machine is busy with something else. */
const aSecond = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((over) => {
        let turns = 0
        const turn = () => ((turns += 1) < 20 ? setTimeout(turn, 50) : over())
        setTimeout(turn, 50)
      }),
  )

/** Types for as long as it takes, and leaves off in the middle. */
async function typeGoal(page: Page): Promise<void> {
  const room = roomFlow(page, m.flow)
  await room.begin('table')
  await room.goTo('goal')
  await room.field(m.flow.goal).click()
  await page.keyboard.type(before, { delay: 15 })
  await aSecond(page)
  await page.keyboard.type(last, { delay: 15 })
}

/** All of what was typed more than a second ago, then as much of the rest as there was time for, unharmed. */
function holdsAllButTheLastSecond(found: string): void {
  expect(found.slice(0, before.length)).toBe(before)
  expect(before + last).toContain(found)
}

async function goalIn(page: Page): Promise<string> {
  const room = roomFlow(page, m.flow)
  await room.press(m.room.table)
  await room.goTo('goal')
  return room.field(m.flow.goal).inputValue()
}

test('a tab that crashes while someone types costs at most the last second', async ({ app }) => {
  app.expectFault(/the page crashed/)
  const { page, url } = app
  await app.open()
  await typeGoal(page)
  const address = page.url()
  const session = await app.context.newCDPSession(page)
  // The renderer is gone at once: no unload, no last chance to write. Its answer never comes.
  session.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash')

  const again = await app.newTab(address.slice(url.length))
  holdsAllButTheLastSecond(await goalIn(again))
})

test('a tab that is closed, loaded again or left keeps every letter', async ({ app }) => {
  const { page, url } = app
  await app.open()
  const room = roomFlow(page, m.flow)
  await room.begin('table')
  await room.goTo('goal')
  await room.field(m.flow.goal).click()
  await page.keyboard.type(before, { delay: 15 })
  await saved(page)
  const address = page.url()

  await page.keyboard.type('en dan', { delay: 15 })
  await page.getByRole('link', { name: m.room.toTrajectory }).click()
  await page.waitForURL(/\/t\/[^/]+$/)
  await saved(page)
  await page.close()
  const again = await app.newTab(address.slice(url.length))
  expect(await goalIn(again)).toBe(`${before}en dan`)
})

test('a browser that is killed costs at most the last second', async () => {
  const profile = createProfile()
  const url = inject('lefUrl')
  try {
    const first = await profile.start()
    const page = await first.newPage()
    await page.goto(`${url}/`)
    await typeGoal(page)
    const address = page.url()
    await profile.kill(first)

    const second = await profile.start()
    const again = await second.newPage()
    await again.goto(address)
    holdsAllButTheLastSecond(await goalIn(again))
    await second.close()
  } finally {
    profile.remove()
  }
})
