import { expect, test } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'

test('axe-core runs under the strict policy, and sees what is wrong', async ({ app }) => {
  await app.open()
  await app.page.locator('h1').first().waitFor()
  await app.page.evaluate(() => {
    document.body.append(document.createElement('img'), document.createElement('button'))
  })
  const found = await axeViolations(app.page)
  expect(found.map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['image-alt', 'button-name']),
  )
})
