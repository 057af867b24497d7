import { describe } from 'vitest'
import { expect, test } from '../harness/app.ts'
import { locales } from '../flows/says.ts'
import {
  axeInBothThemes,
  keptByTheBrowser,
  lookAtAll,
  stillMoving,
  tooWide,
  tooWideWithLargeText,
} from './look-at-all.ts'

describe('a browser that speaks Dutch', () => {
  test.override({ lefContext: { locale: locales.nl }, lefOffline: true })

  test(
    'every screen in Dutch: nothing for axe in light and dark, nothing sideways at 320 px or 200 %, nothing that moves or that the browser keeps',
    { timeout: 360_000 },
    async ({ app }) => {
      const faults = await lookAtAll(app, 'nl', async (page) => [
        ...(await axeInBothThemes(page, 'light')),
        ...(await stillMoving(page)),
        ...(await keptByTheBrowser(page)),
        ...(await tooWide(page)),
        ...(await tooWideWithLargeText(page)),
      ])
      expect(faults).toEqual({})
    },
  )
})
