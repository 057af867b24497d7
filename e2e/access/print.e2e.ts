import type { Page } from 'playwright-core'
import { says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

const m = says.nl

async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
}

test('the coachee’s page goes to paper: their words on at most three sheets, dark on white, no buttons', async ({
  app,
}) => {
  const { page } = app
  await page.emulateMedia({ colorScheme: 'dark' })
  await app.open()
  await page.getByRole('button', { name: m.home.sample }).click()
  await page.getByRole('link', { name: /^Ik wil in het teamoverleg mijn punt maken/ }).click()
  await page.getByRole('button', { name: m.after.print }).waitFor()
  const onScreen = await page.locator('main article, main section').first().innerText()
  expect(onScreen.length).toBeGreaterThan(100)
  expect(await sheets(page)).toBeLessThanOrEqual(3)

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const onPaper = await page.locator('body').innerText()
  for (const words of [
    'Ik dacht dat ik verlegen was',
    'Bij agendapunt 3 als eerste het woord vragen',
    'Noor',
  ]) {
    expect(onPaper).toContain(words)
  }
  for (const name of [
    m.after.print,
    m.after.markdown,
    m.after.remove,
    m.after.toTrajectory,
    m.shell.settings,
    m.shell.saved,
  ]) {
    expect(onPaper).not.toContain(name)
  }
  // The sample says on paper, too, that it is one.
  expect(onPaper).toContain(m.parts.sampleOf)
  const colours = await page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? []
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const words = [...document.querySelectorAll('main p, main h1, main h2, main li, main dd, main td')]
      .filter((one) => one.checkVisibility() && one.textContent?.trim())
      .map((one) => luminance(getComputedStyle(one).color))
    return {
      paper: luminance(getComputedStyle(document.body).backgroundColor),
      lightestWord: Math.max(...words),
    }
  })
  expect(colours.paper).toBeGreaterThan(250)
  expect(colours.lightestWord).toBeLessThan(130)
})
