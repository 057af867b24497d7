import { describe } from 'vitest'
import type { Page } from 'playwright-core'
import { expect, test } from '../harness/app.ts'
import { fillEveryField, type Filled } from '../flows/every-field.ts'
import { plant } from '../flows/notebook.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'

const m = says.nl
const coachs = 'kanarie van de coach'
const coachees = 'woorden van de coachee'

/** The coach's private words as they would reach anyone: what is drawn, what is read aloud, what lies in the page. */
async function coachsWords(page: Page): Promise<readonly string[]> {
  const inPage = await page.evaluate((canary) => {
    const found: string[] = []
    const look = (where: string, text: string | null | undefined) => {
      if (text?.includes(canary)) found.push(where)
    }
    look('html', document.documentElement.outerHTML)
    look('title', document.title)
    look('address', decodeURIComponent(location.href))
    look('history', JSON.stringify(history.state))
    for (const field of document.querySelectorAll('input, textarea, select, output')) {
      if ('value' in field) look(field.tagName, String(field.value))
    }
    for (const area of [localStorage, sessionStorage]) look('storage', JSON.stringify({ ...area }))
    return found
  }, coachs)
  const session = await page.context().newCDPSession(page)
  const tree = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return JSON.stringify(tree).includes(coachs) ? [...inPage, 'accessibility tree'] : inPage
}

async function withBoth(page: Page, url: string): Promise<Filled> {
  let filled: Filled = { trajectory: '', conversation: '' }
  await plant(page, url, async (library) => {
    filled = await fillEveryField(library, (field) =>
      field.startsWith('coach.') ? `${coachs} ${field}` : `${coachees} ${field}`,
    )
  })
  return filled
}

const roomOf = ({ trajectory, conversation }: Filled) => `/t/${trajectory}/c/${conversation}/room`

describe('what is the coach’s own', () => {
  test('is nowhere in the page but in “for me”', { timeout: 120_000 }, async ({ app }) => {
    const { page, url } = app
    const filled = await withBoth(page, url)
    const room = roomFlow(page, m.flow)
    await app.open(roomOf(filled))
    const clean = async (where: string) => {
      await page.locator('h1').first().waitFor()
      expect({ where, found: await coachsWords(page) }).toEqual({ where, found: [] })
    }

    // That it would be found: the coach's own screen does hold it.
    await room.press(m.room.mine)
    await page.getByText(m.room.notes, { exact: true }).first().waitFor()
    expect(await coachsWords(page)).toEqual(expect.arrayContaining(['textarea'.toUpperCase()]))

    await room.press(m.room.shut)
    await clean('shut')
    for (const step of ['opening', 'goal', 'reality', 'options', 'what', 'close'] as const) {
      await room.press(m.room.mine)
      await room.goTo(step)
      await room.press(m.room.table)
      await clean(`on the table, ${step}`)
    }
    expect(await page.locator('main').innerText()).toContain(coachees)
    await room.press(m.room.mine)
    await room.press(m.room.pause)
    await clean('pause')
    await room.press(m.room.whoElse)
    await clean('pause, who can help')
    await room.press(m.room.resume)
    await clean('after the pause')

    const { trajectory, conversation } = filled
    for (const path of [
      `/t/${trajectory}/c/${conversation}`,
      `/t/${trajectory}/c/${conversation}/write-up`,
      `/t/${trajectory}`,
      `/t/${trajectory}/agreement`,
      `/t/${trajectory}/actions`,
      `/begin/${trajectory}`,
      '/',
    ]) {
      await app.open(path)
      await clean(path)
    }
    await app.open(`/t/${trajectory}/c/${conversation}/write-up`)
    for (let harvest = 0; harvest < 3; harvest += 1) {
      await room.press(m.writeUp.next)
      await clean(`write up ${harvest + 2}`)
    }
  })

  test('is gone before the screen has turned: on pointer down, on a key, on pause', async ({ app }) => {
    const { page, url } = app
    const filled = await withBoth(page, url)
    const room = roomFlow(page, m.flow)
    await app.open(roomOf(filled))

    for (const name of [m.room.table, m.room.shut]) {
      await room.press(m.room.mine)
      await page.getByText(m.room.notes, { exact: true }).first().waitFor()
      await page.getByRole('button', { name, exact: true }).hover()
      await page.mouse.down()
      // The finger is still on the screen.
      expect(await coachsWords(page)).toEqual([])
      await page.mouse.up()
      expect(await coachsWords(page)).toEqual([])
      expect(await page.getByRole('button', { name, exact: true }).getAttribute('aria-pressed')).toBe('true')
    }
    for (const key of [m.room.keys.table, m.room.keys.shut, m.room.keys.pause]) {
      await room.press(m.room.mine)
      await page.getByText(m.room.notes, { exact: true }).first().waitFor()
      await page.keyboard.press(key.toLowerCase())
      expect({ key, found: await coachsWords(page) }).toEqual({ key, found: [] })
    }
    await room.press(m.room.resume)
    await room.press(m.room.mine)
    await page.getByText(m.room.notes, { exact: true }).first().waitFor()
    await page.getByRole('button', { name: m.room.pause, exact: true }).hover()
    await page.mouse.down()
    expect(await coachsWords(page)).toEqual([])
  })

  test('goes with the page out of sight, and is back after a glance only', async ({ app }) => {
    const { page, url } = app
    const filled = await withBoth(page, url)
    const room = roomFlow(page, m.flow)
    await app.open(roomOf(filled))
    /**
     * Turns the page away or to, all in one go, so that no busy machine makes a glance longer. Gives, for each, whether
     * any of the coach's words still stood there before anything else could happen.
     */
    const turn = (...steps: ('hidden' | 'visible' | 'freeze' | 'resume')[]) =>
      page.evaluate(
        ({ steps, canary }) =>
          steps.map((step) => {
            if (step === 'hidden' || step === 'visible') {
              Object.defineProperty(document, 'visibilityState', { value: step, configurable: true })
              document.dispatchEvent(new Event('visibilitychange'))
            } else document.dispatchEvent(new Event(step))
            const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value).join()
            return (document.documentElement.outerHTML + fields).includes(canary)
          }),
        { steps, canary: coachs },
      )
    const notes = page.getByText(m.room.notes, { exact: true }).first()
    const shut = async () => {
      await page.getByRole('heading', { name: m.room.shutTitle }).waitFor()
      expect(await coachsWords(page)).toEqual([])
    }
    await room.press(m.room.mine)
    await notes.waitFor()
    const question = page.getByRole('heading', { level: 1 })
    const first = await question.innerText()
    await room.press(m.room.another)
    await expect.poll(() => question.innerText()).not.toBe(first)
    const another = await question.innerText()
    expect((await turn('hidden', 'visible'))[0]).toBe(false)
    await notes.waitFor()
    expect(await question.innerText()).toBe(another)

    expect(await turn('hidden', 'freeze', 'resume', 'visible')).toEqual([false, false, false, false])
    await shut()
    // A glance from there brings back nothing either.
    expect(await turn('hidden', 'visible')).toEqual([false, false])
    await shut()
    await room.press(m.room.table)
    await turn('hidden', 'visible')
    expect(await page.getByRole('button', { name: m.room.table }).getAttribute('aria-pressed')).toBe('true')
  })

  test('does not come back by itself: not by loading again, going back, or another tab', async ({ app }) => {
    const { page, url } = app
    const filled = await withBoth(page, url)
    const room = roomFlow(page, m.flow)
    const shut = async (where: Page) => {
      const button = where.getByRole('button', { name: m.room.shut, exact: true })
      await button.waitFor()
      expect(await button.getAttribute('aria-pressed')).toBe('true')
      expect(await coachsWords(where)).toEqual([])
    }
    // The whole way that leads to “for me” by choice.
    await app.open(`/begin/${filled.trajectory}`)
    await page.getByRole('button', { name: m.flow.postures.mine }).click()
    await page.getByText(m.room.notes, { exact: true }).first().waitFor()
    const address = page.url()
    await page.reload()
    await shut(page)

    await room.press(m.room.mine)
    await page.goto(`${url}/`)
    await page.locator('h1').first().waitFor()
    await page.goBack()
    await shut(page)

    // Inside the app, without a new page.
    await room.press(m.room.mine)
    await page.getByRole('link', { name: m.room.toTrajectory }).click()
    await page.waitForURL(`${url}/t/${filled.trajectory}`)
    await page.goBack()
    await shut(page)

    await room.press(m.room.mine)
    await shut(await app.newTab(address.slice(url.length)))
  })

  test('is not one step back from the table, where a conversation was prepared', async ({ app }) => {
    const { page, url } = app
    const filled = await withBoth(page, url)
    const room = roomFlow(page, m.flow)
    const trajectory = `${url}/t/${filled.trajectory}`
    /** Back from the room on the table: the trajectory, and nothing of the coach's on the way. */
    const backToTrajectory = async () => {
      await page.goBack()
      await page.waitForURL(trajectory)
      await page.getByRole('link', { name: m.trajectory.begin }).waitFor()
      expect(await coachsWords(page)).toEqual([])
    }
    // One that is still to begin: what was not asked last time stands in its preparation.
    await app.open(`/t/${filled.trajectory}`)
    await page.getByRole('button', { name: m.trajectory.prepare, exact: true }).click()
    await page.getByRole('heading', { name: m.prepare.unasked }).waitFor()
    expect(await coachsWords(page)).not.toEqual([])
    await page.getByRole('link', { name: m.prepare.begin, exact: true }).click()
    await page.getByRole('button', { name: m.flow.postures.table }).click()
    await page.waitForURL(/\/room$/)
    await backToTrajectory()

    // One that goes on.
    await page.goto(`${trajectory}/c/${filled.conversation}/prepare`)
    await page.getByRole('link', { name: m.prepare.toRoom, exact: true }).click()
    await room.press(m.room.table)
    await backToTrajectory()
  })
})
