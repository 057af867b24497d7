import { beginNl } from '../../apps/web/src/screens/begin/messages.nl.ts'
import { prepareNl } from '../../apps/web/src/screens/prepare/messages.nl.ts'
import { tooWide } from '../access/look-at-all.ts'
import { saved } from '../flows/content.ts'
import { plant } from '../flows/notebook.ts'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'
import { openSample } from './sample.ts'

const je = <T>(informal: T): T => informal
const { home, trajectory, parts } = says.nl
const begin = beginNl(je)

test('a conversation begins in two taps, and a tap too many makes no second one', async ({ app }) => {
  const { page } = app
  await app.open()
  await page.getByRole('link', { name: home.begin }).click()
  await page.getByRole('button', { name: begin.postures.table.name }).dblclick()
  await page.waitForURL(/\/room$/)
  await saved(page)

  await page.goto(app.url)
  await expect.poll(() => page.getByRole('main').innerText()).toContain(home.conversations(1))
  expect(await page.getByRole('listitem').count()).toBe(1)
})

test('a conversation that was prepared is the one that begins, with what was prepared', async ({ app }) => {
  const { page } = app
  const m = prepareNl(je)
  await app.open('/begin')
  await page.getByRole('button', { name: begin.prepare }).click()
  await page.getByRole('button', { name: m.addQuestion }).click()
  await page.keyboard.type('Wat zou je willen?')
  const conversation = /\/c\/([^/]+)\//.exec(page.url())?.[1]
  await page.getByRole('link', { name: m.begin }).click()
  await page.getByRole('button', { name: begin.postures.mine.name }).click()
  await page.waitForURL(/\/room$/)
  expect(page.url()).toContain(conversation)
})

test('the sample is marked wherever it stands, can be removed, and stays away', async ({ app }) => {
  const { page } = app
  await app.open()
  const address = await openSample(page, 'nl')
  await page.getByText(parts.sampleOf).waitFor()
  const held = page.getByRole('link', { name: /zin klaar hebben/ })
  for (const path of [`${address}/agreement`, `${address}/actions`, await held.getAttribute('href')]) {
    await page.goto(app.url + path)
    await page.getByText(parts.sampleOf).waitFor()
  }
  await page.goto(app.url)
  await page.getByText(parts.sample, { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: home.sample }).count()).toBe(0)

  await page.getByRole('link', { name: 'Noor', exact: true }).click()
  await page.getByRole('button', { name: trajectory.removeSample }).click()
  await page.getByRole('button', { name: parts.cancel }).click()
  await page.getByRole('button', { name: trajectory.removeSample }).click()
  await page.getByRole('button', { name: trajectory.removeAction, exact: true }).click()
  await page.getByRole('button', { name: home.sample }).waitFor()
  // What was done in the last instant before a page goes may not be on the disk yet.
  await saved(page)
  await page.reload()
  await page.getByRole('button', { name: home.sample }).waitFor()
  await page.goto(app.url + address)
  await page.getByRole('heading', { name: says.nl.shell.missing }).waitFor()
})

test('A2 a manager who coaches chooses between managing, leading and coaching, and reads how to say so', async ({
  app,
}) => {
  const { page, url } = app
  const ids: Record<string, string> = {}
  await plant(page, url, async (library) => {
    for (const coachRelation of ['manager', 'independent'] as const) {
      const made = await library.createTrajectory({ language: 'nl', address: 'je', coachRelation })
      if (!made) throw new Error('No trajectory could be made')
      ids[coachRelation] = made.id
    }
  })
  await app.open(`/begin/${ids['independent']}`)
  await page.getByRole('button', { name: begin.postures.table.name }).waitFor()
  expect(await page.getByRole('radiogroup', { name: begin.kind }).count()).toBe(0)

  await app.open(`/begin/${ids['manager']}`)
  const kinds = page.getByRole('radiogroup', { name: begin.kind })
  await kinds.waitFor()
  // Nothing is chosen for the coach, and a conversation still is two taps away.
  expect(await kinds.getByRole('radio', { checked: true }).count()).toBe(0)
  for (const kind of ['managing', 'leading', 'coaching'] as const) {
    await kinds.getByText(begin.kinds[kind].name, { exact: true }).click()
    await page.getByText(begin.kinds[kind].aloud).waitFor()
    expect(await page.getByText(/^Zeg het hardop/).count()).toBe(1)
  }
  expect(await axeViolations(page)).toEqual([])
  expect(await tooWide(page)).toEqual([])
  await page.getByRole('button', { name: begin.postures.table.name }).click()
  await page.waitForURL(/\/room$/)
})
