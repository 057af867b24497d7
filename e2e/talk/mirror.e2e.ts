import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { saved } from '../flows/content.ts'
import { says } from '../flows/says.ts'
import { talkFlow } from '../flows/talk.ts'
import { coacheeName, coachName, spokenIn, teamsFile } from '../flows/teams-file.ts'
import { expect, test, type App } from '../harness/app.ts'
import { openSample } from '../pages/sample.ts'

const { talk, report, trajectory } = says.nl
const spoken = spokenIn('nl-01-rooster')
const file = { name: 'gesprek.vtt', mimeType: 'text/vtt', buffer: teamsFile(spoken) }

/** The figure of the open questions, which opens on its places. */
const openQuestions = (page: Page) =>
  page.locator('details').filter({ has: page.getByText('Open', { exact: true }) })

/** From the trajectory to the mirror, as a coach goes. Gives the address of the trajectory. */
async function readBack(app: App, given: { readonly keeps: boolean }): Promise<string> {
  const { page } = app
  const flow = talkFlow(page, says.nl)
  await app.open()
  const place = await openSample(page, 'nl')
  await page.getByRole('link', { name: trajectory.toTalk }).click()
  await page.getByText(talk.none).waitFor()
  await page.getByRole('link', { name: talk.read }).click()
  await flow.consent('Noor', given)
  await flow.file(file)
  await page.getByText(talk.recognised('transcriptie van Teams (.vtt)')).waitFor()
  await flow.toPeople()
  await flow.who(coachName, coacheeName)
  await flow.guess(talk.talkShare, 20)
  await flow.guess(talk.openShare, 90)
  await flow.press(talk.go)
  await page.getByRole('heading', { name: report.timeline }).waitFor()
  return place
}

test('a Teams file becomes a mirror, and only figures and chosen quotations stay', async ({ app }) => {
  const { page } = app
  const place = await readBack(app, { keeps: false })
  const main = page.getByRole('main')
  await main.getByText(report.onlyNow).waitFor()
  // The estimate stands beside what was heard before any other figure.
  const text = await main.innerText()
  expect(text.indexOf(report.guess)).toBeLessThan(text.indexOf(report.timeline))
  expect(text).toMatch(/Geschat 20%, gehoord \d+%/u)
  expect(text).toMatch(/\d+ van de \d+ vragen/u)

  // A figure opens on its places, and a place leads into the transcript.
  const open = openQuestions(page)
  await open.locator('summary').click()
  const quotation = await open.locator('blockquote').first().innerText()
  await open
    .getByRole('button', { name: `${report.keep} “` })
    .first()
    .click()
  await open
    .getByRole('button', { name: `${report.kept} “` })
    .first()
    .waitFor()
  await open.getByRole('link', { name: report.toPlace }).first().click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^turn-\d+$/u)
  await saved(page)

  // Gone from this page, the words are gone; what was kept is not.
  await page.reload()
  await main.getByText(report.wordsGone).waitFor()
  const after = await main.innerText()
  expect(after).toContain(quotation)
  expect(after).toMatch(/Geschat 20%, gehoord \d+%/u)
  const lost = spoken.filter(({ text: said }) => said.length > 60)
  expect(lost.length).toBeGreaterThan(3)
  expect(lost.filter(({ text: said }) => after.includes(said)).length).toBeLessThan(2)
  expect(await page.getByRole('heading', { name: report.transcript }).count()).toBe(0)
  await page.goto(`${app.url}${place}/talk`)
  await main.getByRole('link', { name: /^(Gesprek van|teruggelezen)/u }).waitFor()
})

test('a correction changes the figures, is undone, and leaves as labelled data', async ({ app }) => {
  const { page } = app
  await readBack(app, { keeps: true })
  await page.getByText(report.keptUntil('').slice(0, 30)).waitFor()
  const line = () => openQuestions(page).locator('summary').innerText()
  const before = await line()
  await page
    .getByRole('button', { name: `${report.correct} beurt` })
    .first()
    .waitFor()
  const turn = page.locator('li', { hasText: report.code['question.open'] }).first()
  await turn.getByRole('button', { name: report.correct }).click()
  const dialog = page.getByRole('dialog')
  const kind = dialog.getByLabel(report.is, { exact: true }).first()
  const at = await dialog
    .getByLabel(report.is, { exact: true })
    .evaluateAll((all) =>
      all.findIndex((one) => one instanceof HTMLSelectElement && one.value === 'question.open'),
    )
  await dialog.getByLabel(report.is, { exact: true }).nth(at).selectOption('question.closed')
  await kind.waitFor()
  await expect.poll(line).not.toBe(before)
  await dialog.getByRole('button', { name: report.undo }).click()
  await expect.poll(line).toBe(before)
  await dialog.getByLabel(report.is, { exact: true }).nth(at).selectOption('question.closed')
  await expect.poll(line).not.toBe(before)
  await dialog.getByRole('button', { name: report.done }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: report.correctionsFile }).click()
  const lines = readFileSync(await (await saving).path(), 'utf8')
    .trim()
    .split('\n')
  expect(lines.map((one) => JSON.parse(one) as unknown)).toHaveLength(2)
  expect(lines[1]).toContain('"question.closed"')

  await saved(page)
  await page.reload()
  await page.getByRole('heading', { name: report.transcript }).waitFor()
  expect(await line()).not.toBe(before)

  // The transcript goes by choice; the corrected figures stay.
  const corrected = /\d+ van de \d+ vragen/u.exec(await line())?.[0]
  expect(corrected).toBeDefined()
  await page.getByRole('button', { name: report.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: report.forget }).click()
  await page.getByText(report.wordsGone).waitFor()
  expect(await page.getByRole('main').innerText()).toContain(corrected)
})

test('consent withdrawn takes everything away in one tap', async ({ app }) => {
  const { page } = app
  const place = await readBack(app, { keeps: true })
  const address = page.url()
  await page.getByRole('button', { name: report.withdraw }).click()
  await page.getByRole('heading', { name: report.withdrawn }).waitFor()
  await saved(page)
  await page.goto(`${app.url}${place}/talk`)
  await page.getByText(talk.none).waitFor()
  await page.goto(address)
  await page.getByRole('heading', { name: talk.missing }).waitFor()
})

test('at the day that was agreed the words go when Lef is opened', async ({ app }) => {
  const { page } = app
  const clock = await app.clockAt('2026-11-24T09:00:00Z')
  await clock.resume()
  await readBack(app, { keeps: true })
  await saved(page)
  const later = await app.newTab('about:blank').catch(() => null)
  await later?.close()
  await clock.setFixedTime('2027-01-30T09:00:00Z')
  await page.goto(`${app.url}/`)
  await saved(page)
  await page.getByRole('link', { name: /Noor/u }).first().click()
  await page.getByRole('link', { name: trajectory.toTalk }).click()
  await page.getByText(talk.figuresOnly).waitFor()
  await page.getByRole('main').getByRole('list').getByRole('link').first().click()
  await page.getByText(report.wordsGone).waitFor()
})
