import type { Page } from 'playwright-core'
import { agreementNl as agreementTextNl } from '../../apps/web/src/screens/agreement/clause-text.nl.ts'
import { agreementNl } from '../../apps/web/src/screens/agreement/messages.nl.ts'
import { cardNl } from '../../apps/web/src/screens/card/messages.nl.ts'
import { prepareNl } from '../../apps/web/src/screens/prepare/messages.nl.ts'
import { trajectoryNl } from '../../apps/web/src/screens/trajectory/messages.nl.ts'
import { expect, test } from '../harness/app.ts'
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

test('the agreement is one sheet with lines to sign, for a coach of one’s own and for a manager', async ({
  app,
}) => {
  const { page } = app
  await app.open()
  const trajectory = await openSample(page, 'nl')
  const [m, t, text] = [agreementNl(je), trajectoryNl(je), agreementTextNl(je)]
  await page.getByRole('link', { name: t.toAgreement }).click()
  await page.getByRole('heading', { level: 1, name: m.title }).waitFor()
  expect(await printed(page)).toEqual(oneSheet)

  const recording = text.clause('recording', { coach: 'Marije', coachee: 'Noor', relation: 'independent' })
  expect(await onPaper(page)).toContain(recording.text)
  await page.getByRole('button', { name: `${m.edit} ${recording.heading}` }).click()
  await page.getByText(m.included).click()
  const words = await onPaper(page)
  expect(words).not.toContain(recording.heading)
  expect(words.match(new RegExp(text.sign.signature, 'g'))).toHaveLength(3)

  await page.goto(app.url + trajectory)
  await page.getByText(t.yes, { exact: true }).click()
  await page.getByRole('link', { name: t.toAgreement }).click()
  await page.getByText('Marije is ook je leidinggevende').waitFor()
  expect(await printed(page)).toEqual(oneSheet)
  expect((await onPaper(page)).match(new RegExp(text.sign.signature, 'g'))).toHaveLength(2)
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
