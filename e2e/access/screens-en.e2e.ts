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

describe('a browser that speaks English', () => {
  test.override({ lefContext: { locale: locales.en }, lefOffline: true })

  test(
    'every screen in English: nothing for axe in light and dark, nothing sideways at 320 px or 200 %, nothing that moves or that the browser keeps',
    { timeout: 360_000 },
    async ({ app }) => {
      const faults = await lookAtAll(app, 'en', async (page) => [
        ...(await axeInBothThemes(page, 'dark')),
        ...(await stillMoving(page)),
        ...(await keptByTheBrowser(page)),
        ...(await tooWide(page)),
        ...(await tooWideWithLargeText(page)),
      ])
      expect(faults).toEqual({})
    },
  )
})
