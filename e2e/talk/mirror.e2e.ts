import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { axeInBothThemes } from '../access/look-at-all.ts'
import { saved } from '../flows/content.ts'
import { plant } from '../flows/notebook.ts'
import { says } from '../flows/says.ts'
import { talkFlow, type GivenFile } from '../flows/talk.ts'
import { coacheeName, coachName, spokenIn, teamsFile, type Spoken } from '../flows/teams-file.ts'
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
  await app.open()
  const place = await openSample(page, 'nl')
  await page.getByRole('link', { name: trajectory.toTalk }).click()
  await page.getByText(talk.none).waitFor()
  await page.getByRole('link', { name: talk.read }).click()
  await readFile(page, file, given)
  return place
}

/** From the agreement to the mirror. */
async function readFile(page: Page, given: GivenFile, { keeps }: { readonly keeps: boolean }): Promise<void> {
  const flow = talkFlow(page, says.nl)
  await flow.consent('Noor', { keeps })
  await flow.file(given)
  await page.getByText(talk.recognised('transcriptie van Teams (.vtt)')).waitFor()
  await flow.toPeople()
  await flow.who(coachName, coacheeName)
  await flow.guess(talk.talkShare, 20)
  await flow.guess(talk.openShare, 90)
  await flow.press(talk.go)
  await page.getByRole('heading', { name: report.timeline }).waitFor()
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

  // Given to the coachee by a deliberate act alone: first what is in it, and nothing when that is enough.
  let files = 0
  page.on('download', () => (files += 1))
  const share = page.getByRole('dialog')
  await page.getByRole('button', { name: report.share('Noor') }).click()
  for (const what of report.shareHolds) await share.getByText(what).waitFor()
  for (const what of [report.shareLacks, report.shareAfter]) await share.getByText(what).waitFor()
  await share.getByRole('button', { name: report.cancel }).click()
  await share.waitFor({ state: 'hidden' })
  expect(files).toBe(0)
  await page.getByRole('button', { name: report.share('Noor') }).click()
  const saving = page.waitForEvent('download')
  await share.getByRole('button', { name: report.asPage }).click()
  const given = await saving
  expect(given.suggestedFilename()).toBe('teruggelezen-gesprek.html')
  const html = readFileSync(await given.path(), 'utf8')
  // What reaches the coachee: the figures with what they are of, and the quotation that was kept.
  const reader = await page.context().newPage()
  await reader.setContent(html)
  const reached = await reader.innerText('body')
  expect(reached).toContain(quotation)
  expect(reached).toMatch(/\d+% van je vragen was open \(\d+ van de \d+ vragen\)/u)
  // What never does: any other word, the coach's own estimate, what it was for, what runs or calls home.
  expect(lost.filter(({ text: said }) => said !== quotation && reached.includes(said))).toEqual([])
  for (const word of ['Geschat', 'Om te leren', 'Noor Bakker']) expect(reached).not.toContain(word)
  expect(html).not.toMatch(/<script|https?:|<img|<link/u)
  await reader.close()

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

/** Whose words, time and questions a conversation's figures are of, as the report says them. */
async function figuresOf(page: Page): Promise<readonly string[]> {
  const said = await page.getByRole('main').innerText()
  return [
    /Van alle woorden was (\d+%) van jou (\([^)]+\))/u,
    /Van de spreektijd was (\d+%) van jou (\([^)]+\))/u,
    /(\d+%) van je vragen was open (\([^)]+\))/u,
  ].map((shape) => {
    const [, share = '', of = ''] = shape.exec(said) ?? []
    return `${share} ${of}`
  })
}

test('own earlier conversations lie beside this one, until consent for one is withdrawn', async ({ app }) => {
  const { page } = app
  let place = ''
  await plant(page, app.url, async (library) => {
    const made = await library.createTrajectory({
      language: 'nl',
      address: 'je',
      coachRelation: 'independent',
    })
    made?.shared.writeRoot('coachee', 'Noor')
    place = `/t/${made?.id}`
  })
  const read = async (spokenThen: readonly Spoken[], keeps = false) => {
    await page.goto(`${app.url}${place}/talk/new`)
    await readFile(page, { ...file, buffer: teamsFile(spokenThen) }, { keeps })
    await page.getByRole('heading', { name: 'Momenten om door te vragen' }).waitFor()
    const figures = await figuresOf(page)
    await saved(page)
    return { address: page.url(), figures }
  }
  const beside = page.getByRole('region', { name: report.comparison })

  // Alone, there is nothing to lay beside it, and nothing asks for more.
  const first = await read([...spoken, ...spokenIn('nl-09-opvolger')], true)
  expect(first.figures.every((figure) => /^\d+% \(.+ van .+\)$/u.test(figure))).toBe(true)
  expect(await beside.count()).toBe(0)

  const second = await read([...spokenIn('nl-13-ritten'), ...spokenIn('nl-17-directeur')])
  const told = await beside.innerText()
  for (const [at, figure] of second.figures.entries())
    expect(told).toContain(`Nu ${figure}, in een eerder gesprek ${first.figures[at]}.`)
  // Values side by side: no grade, no direction, nobody else.
  expect(told).toContain(report.comparisonWhy)
  expect(told).not.toMatch(/score|doel|norm|gemiddeld|trend|beter dan|slechter|vooruit|anderen|[↑↓✓]/iu)

  await beside.locator('summary').first().click()
  expect(await axeInBothThemes(page, 'light')).toEqual([])

  // Of a short one it says that it is too short, and of what; and it is no measure for a later one either.
  await read(spoken.slice(0, 24))
  const short = await beside.innerText()
  expect(short).toMatch(/Te weinig gegevens: \d+ woorden\. Vanaf 1\.000 woorden zegt dit iets\./u)
  expect(short).toMatch(/Vanaf 10 min zegt dit iets/u)
  expect(short).toContain('Van dit gesprek is dit niet bekend. Hierboven staat waarom.')
  expect(short).not.toContain('%')

  // Still there when its words are gone; from it one comes to the conversation itself.
  await page.goto(second.address)
  await beside.getByText('1 gesprek').first().click()
  await beside.getByRole('link').first().click()
  await page.getByRole('heading', { name: report.transcript }).waitFor()
  expect(page.url()).toBe(first.address)

  // Withdrawn in one tap: from the list, from its address and from beside the others.
  await page.getByRole('button', { name: report.withdraw }).click()
  await page.getByRole('heading', { name: report.withdrawn }).waitFor()
  await saved(page)
  await page.goto(`${app.url}${place}/talk`)
  const listed = page.getByRole('main').getByRole('list').getByRole('link')
  await expect.poll(() => listed.count()).toBe(2)
  await page.goto(first.address)
  await page.getByRole('heading', { name: talk.missing }).waitFor()
  await page.goto(second.address)
  await page.getByRole('heading', { name: 'Momenten om door te vragen' }).waitFor()
  expect(await beside.count()).toBe(0)
  expect(await figuresOf(page)).toEqual(second.figures)
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
