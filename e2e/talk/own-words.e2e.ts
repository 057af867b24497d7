import { saved } from '../flows/content.ts'
import { says } from '../flows/says.ts'
import { talkFlow } from '../flows/talk.ts'
import { coacheeName, coachName, spokenIn, teamsFile } from '../flows/teams-file.ts'
import { expect, test } from '../harness/app.ts'
import { openSample } from '../pages/sample.ts'

const { talk, report, trajectory } = says.nl
const spoken = spokenIn('nl-01-rooster')

test('a coachee reads their own words back, and nothing of it shows where the coach looks', async ({
  app,
}) => {
  const { page } = app
  const flow = talkFlow(page, says.nl)
  await app.open()
  const place = await openSample(page, 'nl')
  await page.getByRole('link', { name: trajectory.toTalk }).click()
  await page.getByRole('link', { name: talk.asCoacheeGo }).click()
  await page.getByRole('heading', { name: talk.ownTitle }).waitFor()
  await page.getByRole('link', { name: talk.read }).click()
  await flow.answer(talk.ownRecorded, talk.yes)
  await flow.answer(talk.ownAnalysed('Marije'), talk.yes)
  await flow.press(talk.ownPurposeSuggestions[0] ?? '')
  await flow.press(talk.untilWeeks(4))
  await flow.press(talk.next)

  // Dropped on the page, as one drags it from a folder.
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'gesprek.vtt', { type: 'text/vtt' }))
    return transfer
  }, teamsFile(spoken).toString('utf8'))
  await page.getByText(talk.drop).dispatchEvent('drop', { dataTransfer: data })
  await page.getByText(talk.recognised('transcriptie van Teams (.vtt)')).waitFor()
  await flow.toPeople()
  await flow.who(coachName, coacheeName)

  const main = page.getByRole('main')
  await page.getByRole('heading', { name: report.agreed }).waitFor()
  const own = await main.innerText()
  const quoted = await main.locator('blockquote').allInnerTexts()
  expect(quoted.length).toBeGreaterThan(3)
  const coachSaid = spoken.filter(({ name }) => name === coachName).map(({ text }) => text)
  const coacheeSaid = spoken.filter(({ name }) => name === coacheeName).map(({ text }) => text)
  for (const words of quoted) expect(coacheeSaid.some((text) => text.includes(words))).toBe(true)
  expect(coachSaid.filter((text) => text.length > 30 && own.includes(text))).toEqual([])
  await saved(page)
  const address = page.url()

  await page.goto(`${app.url}${place}/talk`)
  await page.getByText(talk.none).waitFor()
  await page.goto(`${app.url}${place}`)
  await page.getByRole('heading', { name: trajectory.conversations }).waitFor()
  const shared = await main.innerText()
  for (const words of quoted.filter((text) => text.length > 20)) expect(shared).not.toContain(words)

  // Still there for the coachee, until they take it away.
  await page.goto(address)
  await page.getByRole('button', { name: report.removeOwn }).click()
  await page.getByRole('heading', { name: report.withdrawn }).waitFor()
  await page.goto(`${app.url}${place}/own-talk`)
  await page.getByText(talk.none).waitFor()
})

test('names that sound alike are joined only when someone says so', async ({ app }) => {
  const { page } = app
  const flow = talkFlow(page, says.nl)
  await app.open()
  const place = await openSample(page, 'nl')
  await page.goto(`${app.url}${place}/talk/new`)
  await flow.consent('Noor')
  const twice = spoken.map(({ name, text }, index) => ({
    name: name === coachName && index % 4 === 0 ? 'Marije de Vries' : name,
    text,
  }))
  await flow.file({ name: 'gesprek.vtt', mimeType: 'text/vtt', buffer: teamsFile(twice) })
  await page.getByText(talk.recognised('transcriptie van Teams (.vtt)')).waitFor()
  await flow.toPeople()
  const coaches = page.getByRole('radiogroup', { name: talk.coachIs }).getByRole('radio')
  expect(await coaches.count()).toBe(3)
  await page.getByText(/dat is dezelfde persoon/u).click()
  await expect.poll(() => coaches.count()).toBe(2)
})
