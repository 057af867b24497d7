import { says } from '../flows/says.ts'
import { talkFlow } from '../flows/talk.ts'
import { spokenIn, teamsFile } from '../flows/teams-file.ts'
import { expect, test, type App } from '../harness/app.ts'
import { openSample } from '../pages/sample.ts'

const { talk, report } = says.nl

async function begin(app: App) {
  await app.open()
  const place = await openSample(app.page, 'nl')
  await app.page.goto(`${app.url}${place}/talk/new`)
  return talkFlow(app.page, says.nl)
}

test('without a yes of the coachee no transcript is opened', async ({ app }) => {
  const { page } = app
  const flow = await begin(app)
  await flow.press(talk.next)
  await page.getByText(talk.lacks.unanswered).waitFor()
  await flow.answer(talk.recorded('Noor'), talk.no)
  await page.getByText(talk.refused('Noor')).waitFor()
  expect(await page.getByRole('button', { name: talk.next }).count()).toBe(0)
  expect(await page.locator('input[type=file]').count()).toBe(0)
})

test('a broken file is refused with its line and reason, and a good one still goes', async ({ app }) => {
  const { page } = app
  const flow = await begin(app)
  await flow.consent('Noor')
  const broken = 'WEBVTT\n\n00:00:01.000 --> 00:00:0x.000\n<v Petra>Waar?</v>\n'
  await flow.file({ name: 'stuk.vtt', mimeType: 'text/vtt', buffer: Buffer.from(broken) })
  await page.getByText('Deze tijd is niet te lezen. Regel 3.').waitFor()
  await page.getByText(talk.whole).waitFor()
  expect(await page.getByRole('button', { name: talk.next, exact: true }).count()).toBe(0)
  await flow.file({ name: 'geluid.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from([0, 255, 0, 254, 1]) })
  await page.getByText('Dit is geen tekst en geen Word-document').waitFor()
  const nameless = '1\n00:00:01,000 --> 00:00:02,000\nwaar wil je het over hebben\n'
  await flow.file({ name: 'g.srt', mimeType: 'text/plain', buffer: Buffer.from(nameless) })
  await page.getByText(talk.noNames).waitFor()
  expect(await page.getByRole('button', { name: talk.next, exact: true }).count()).toBe(0)
  await page
    .getByLabel(talk.paste, { exact: true })
    .fill('Petra: Waar wil je het over hebben?\nKarim: Over m’n team.')
  await flow.press(talk.usePaste)
  await page.getByText(talk.recognised('gewone tekst met namen')).waitFor()
  await page.getByText(talk.timing.none).waitFor()
  await flow.toPeople()
  await flow.press(talk.next)
  await page.getByText(talk.twoNeeded).waitFor()
})

test('a reading that takes long is stopped, and nothing of it is kept', async ({ app }) => {
  const { page } = app
  const flow = await begin(app)
  await flow.consent('Noor')
  const whole = spokenIn('nl-01-rooster')
  const long = Array.from({ length: 60 }, () => whole).flat()
  await flow.file({ name: 'lang.vtt', mimeType: 'text/vtt', buffer: teamsFile(long) })
  await page.getByText(talk.recognised('transcriptie van Teams (.vtt)')).waitFor({ timeout: 60_000 })
  await flow.toPeople()
  await flow.who(long[0]?.name ?? '', long.find(({ name }) => name !== long[0]?.name)?.name ?? '')
  await flow.press(talk.go)
  await flow.press(talk.stop)
  await page.getByText(talk.stopped).waitFor()
  await page.getByRole('heading', { name: talk.estimateTitle }).waitFor()
  expect(await page.getByRole('heading', { name: report.timeline }).count()).toBe(0)
  await page.goto(page.url().replace(/\/new.*$/u, ''))
  await page.getByText(talk.none).waitFor()
})
