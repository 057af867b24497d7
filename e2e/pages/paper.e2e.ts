import type { Page } from 'playwright-core'
import { coacheePageNl } from '../../apps/web/src/coachee-page/messages.nl.ts'
import { agreementNl as agreementTextNl } from '../../apps/web/src/screens/agreement/clause-text.nl.ts'
import { agreementNl } from '../../apps/web/src/screens/agreement/messages.nl.ts'
import { cardNl } from '../../apps/web/src/screens/card/messages.nl.ts'
import { prepareNl } from '../../apps/web/src/screens/prepare/messages.nl.ts'
import { trajectoryNl } from '../../apps/web/src/screens/trajectory/messages.nl.ts'
import { expect, test } from '../harness/app.ts'
import { saved } from '../flows/content.ts'
import { openSample } from './sample.ts'

const je = <T>(informal: T): T => informal

/** What comes out of the printer: how many sheets, and the size of each in whole millimetres. */
async function printed(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  const boxes = pdf.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4)
  return [...boxes].map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`)
}

/** The words that are on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const words = await page.locator('body').innerText()
  await page.emulateMedia({ media: null })
  return words
}

const oneSheet = ['210 × 297']

test('the GROW card is one sheet in each of its languages, without what is only for the screen', async ({
  app,
}) => {
  const { page } = app
  await app.open('/card')
  const m = cardNl(je)
  for (const language of [m.dutch('je'), m.dutch('u'), m.english]) {
    await page.getByText(language, { exact: true }).click()
    expect(await printed(page)).toEqual(oneSheet)
  }
  const words = await onPaper(page)
  expect(words).toContain('Action plan')
  expect(words).not.toContain(m.intro)
})

test('the agreement is one sheet with lines to sign, whoever the coach is, however it speaks, with own words', async ({
  app,
}) => {
  const { page } = app
  await app.open()
  const trajectory = await openSample(page, 'nl')
  const [m, t, text] = [agreementNl(je), trajectoryNl(je), agreementTextNl(je)]
  const parties = { coach: 'Marije', coachee: 'Noor', relation: 'independent' } as const
  const own = [
    'Opnemen doen we alleen als we dat allebei vooraf zeggen; de opname gaat dezelfde week weg.',
    'Wie een keer niet kan, zegt dat een dag ervoor. Bij twijfel bellen we elkaar even.',
  ]
  const edit = (name: string, heading: string) => page.getByRole('button', { name: `${name} ${heading}` })
  /** Has the agreement speak otherwise, and gives what then comes out of the printer. */
  const printedIn = async (spoken: 'je' | 'u' | 'en') => {
    await page.getByRole('link', { name: m.toTrajectory }).click()
    const choose = (label: string, choice: string) =>
      page.getByRole('radiogroup', { name: label }).getByText(choice, { exact: true }).click()
    await choose(t.language, spoken === 'en' ? t.english : t.dutch)
    if (spoken !== 'en') await choose(t.address, spoken)
    await page.getByRole('link', { name: t.toAgreement }).click()
    await page.getByRole('heading', { level: 1, name: m.title }).waitFor()
    const words = await onPaper(page)
    for (const sentence of own) expect(words).toContain(sentence)
    return printed(page)
  }
  await page.getByRole('link', { name: t.toAgreement }).click()
  await page.getByRole('heading', { level: 1, name: m.title }).waitFor()
  expect(await printed(page)).toEqual(oneSheet)

  const recording = text.clause('recording', parties)
  expect(await onPaper(page)).toContain(recording.text)
  await edit(m.edit, recording.heading).click()
  await page.getByText(m.included).click()
  const words = await onPaper(page)
  expect(words).not.toContain(recording.heading)
  expect(words.match(new RegExp(text.sign.signature, 'g'))).toHaveLength(3)

  await page.getByText(m.included).click()
  const clauses = [recording.heading, text.clause('limits', parties).heading]
  for (const [at, heading] of clauses.entries()) {
    if (at > 0) await edit(m.edit, heading).click()
    await page.getByRole('textbox', { name: m.ownWords }).fill(own[at] ?? '')
    await edit(m.editDone, heading).click()
  }
  for (const spoken of ['u', 'en', 'je'] as const)
    expect({ spoken, sheets: await printedIn(spoken) }).toEqual({ spoken, sheets: oneSheet })

  await saved(page)
  await page.goto(app.url + trajectory)
  await page.getByText(t.yes, { exact: true }).click()
  await page.getByText(t.managerReads('Noor', 'Marije')).waitFor()
  await page.getByRole('link', { name: t.toAgreement }).click()
  await page.getByText('Marije is ook je leidinggevende').waitFor()
  expect(await printed(page)).toEqual(oneSheet)
  expect((await onPaper(page)).match(new RegExp(text.sign.signature, 'g'))).toHaveLength(2)

  await saved(page)
  // What the coachee takes along says it as well.
  await page.goto(app.url + trajectory)
  await page.getByRole('link', { name: /^Ik wil in het teamoverleg mijn punt maken/ }).click()
  await page.getByText(coacheePageNl(je).managerReads('Marije')).waitFor()
  expect(await onPaper(page)).toContain(coacheePageNl(je).managerReads('Marije'))

  for (const spoken of ['u', 'en'] as const)
    expect({ spoken, sheets: await printedIn(spoken) }).toEqual({ spoken, sheets: oneSheet })
})

test('of a preparation only the card is printed', async ({ app }) => {
  const { page } = app
  await app.open()
  await openSample(page, 'nl')
  const m = prepareNl(je)
  await page.getByRole('link', { name: trajectoryNl(je).continuePreparing }).click()
  await page.getByText(m.minutes(30)).click()
  await page.getByText(m.cardTime(30)).waitFor()
  expect(await printed(page)).toEqual(oneSheet)
  const words = await onPaper(page)
  expect(words).toContain('Voor wie moet het eigenlijk kloppen?')
  expect(words).not.toContain(m.questionsHint)
})
