import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/house/root.mjs'
import { locales, type Language } from '../flows/says.ts'
import { openApp } from '../harness/open-app.ts'
import { launchBrowser } from '../harness/browser.ts'
import { serveApp } from '../harness/server.ts'
import { screens, visitAll, type Screen } from '../screens.ts'

const sizes = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
]
const folder = join(root, 'screenshots')

/**
 * Writes every screen and posture, in each size, theme and language, to `screenshots/`.
 * @param args parts of names; only screens whose name holds one of them, all without
 * @returns exit code
 */
export default async function takeScreenshots(args: readonly string[]): Promise<number> {
  const wanted = screens.filter(({ name }) => args.length === 0 || args.some((part) => name.includes(part)))
  if (args.length === 0) rmSync(folder, { recursive: true, force: true })
  const server = await serveApp()
  const browser = await launchBrowser()
  let failures = 0
  try {
    for (const language of ['nl', 'en'] as const) failures += await inLanguage(language)
  } finally {
    await browser.close()
    await server.close()
  }
  return failures === 0 ? 0 : 1

  async function inLanguage(language: Language): Promise<number> {
    const app = await openApp(browser, server.url, { locale: locales[language], reducedMotion: 'reduce' })
    const { page } = app
    let missed = 0
    const shoot = async ({ name }: Screen, opened: Promise<void>) => {
      try {
        await opened
      } catch (error) {
        missed += 1
        console.error(`${name} (${language}): ${error instanceof Error ? error.message : String(error)}`)
        return
      }
      for (const size of sizes) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(size)
          await page.emulateMedia({ colorScheme })
          const place = join(folder, `${size.width}x${size.height}`, `${colorScheme}-${language}`)
          mkdirSync(place, { recursive: true })
          await page.screenshot({ path: join(place, `${name}.png`) })
        }
      }
    }
    await visitAll(page, server.url, language, shoot, wanted)
    await app.context.close()
    for (const fault of app.faults) console.error(fault)
    return missed + app.faults.length
  }
}
