import type { Page } from 'playwright-core'
import { saved } from '../flows/content.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, test, type App } from '../harness/app.ts'

const m = says.nl

/** One conversation, its goal page on the table in two tabs. */
async function inTwoTabs(app: App): Promise<readonly [Page, Page]> {
  const { page, url } = app
  await app.open()
  const room = roomFlow(page, m.flow)
  await room.begin('table')
  await room.goTo('goal')
  const other = await app.newTab(page.url().slice(url.length))
  const there = roomFlow(other, m.flow)
  await there.press(m.room.table)
  await there.goTo('goal')
  return [page, other]
}

const field = (page: Page, label: string) => roomFlow(page, m.flow).field(label)
const bothRead = async (tabs: readonly Page[], label: string, text: string) => {
  for (const tab of tabs) await expect.poll(() => field(tab, label).inputValue()).toBe(text)
}

test('two tabs in different fields see each other, without loading again', async ({ app }) => {
  const tabs = await inTwoTabs(app)
  const [one, other] = tabs
  await field(one, m.flow.goal).click()
  await field(other, m.flow.measure).click()
  await Promise.all([
    one.keyboard.type('Ik wil vrijdag om vijf uur naar huis', { delay: 20 }),
    other.keyboard.type('Mijn jas hangt er niet meer', { delay: 20 }),
  ])
  await bothRead(tabs, m.flow.goal, 'Ik wil vrijdag om vijf uur naar huis')
  await bothRead(tabs, m.flow.measure, 'Mijn jas hangt er niet meer')
  await saved(one)
  await one.reload()
  await roomFlow(one, m.flow).press(m.room.table)
  await roomFlow(one, m.flow).goTo('goal')
  await bothRead([one], m.flow.measure, 'Mijn jas hangt er niet meer')
})

test('two tabs in one field both keep every letter, each where it was typed', async ({ app }) => {
  const tabs = await inTwoTabs(app)
  const [one, other] = tabs
  const middle = 'MIDDEN'
  await field(one, m.flow.goal).fill(`begin ${middle} eind`)
  await bothRead(tabs, m.flow.goal, `begin ${middle} eind`)

  // One goes on at the front while the other goes on at the end: neither caret may be moved by the other.
  const caret = (page: Page, at: number) =>
    field(page, m.flow.goal).evaluate((area, place) => {
      if (!(area instanceof HTMLTextAreaElement)) throw new Error('Not a text')
      area.focus()
      area.setSelectionRange(place, place)
    }, at)
  await caret(one, 'begin '.length)
  await caret(other, `begin ${middle} eind`.length)
  await Promise.all([
    one.keyboard.type('hier typt de een, heel gewoon, ', { delay: 40 }),
    other.keyboard.type(' en daar typt de ander, ook gewoon', { delay: 40 }),
  ])
  await bothRead(
    tabs,
    m.flow.goal,
    `begin hier typt de een, heel gewoon, ${middle} eind en daar typt de ander, ook gewoon`,
  )
})

test('what one tab adds and takes away, the other has too', async ({ app }) => {
  const [one, other] = await inTwoTabs(app)
  const [here, there] = [roomFlow(one, m.flow), roomFlow(other, m.flow)]
  await Promise.all([here.goTo('reality'), there.goTo('reality')])
  await Promise.all([
    here.scene({ when: 'maandag', text: 'de een schreef dit' }),
    there.scene({ when: 'dinsdag', text: 'de ander schreef dat' }),
  ])
  const scenes = (page: Page) =>
    page
      .getByRole('textbox', { name: m.room.sceneText, exact: true })
      .evaluateAll((all) => all.map((area) => (area instanceof HTMLTextAreaElement ? area.value : '')))
  const both = ['de ander schreef dat', 'de een schreef dit']
  await expect.poll(async () => (await scenes(one)).toSorted()).toEqual(both)
  await expect.poll(async () => (await scenes(other)).toSorted()).toEqual(both)
  expect(await scenes(one)).toEqual(await scenes(other))

  await one.getByRole('button', { name: m.room.removeScene }).first().click()
  await expect.poll(async () => (await scenes(other)).length).toBe(1)
  await here.press(m.parts.undo)
  await expect.poll(async () => (await scenes(other)).toSorted()).toEqual(both)
})
