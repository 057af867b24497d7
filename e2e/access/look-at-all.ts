import type { Page } from 'playwright-core'
import type { Language } from '../flows/says.ts'
import type { App } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'
import { visitAll } from '../screens.ts'

/** What is wrong, by the name of the screen; a screen without faults is not in it. */
export type Faults = Readonly<Record<string, readonly string[]>>

/** Opens every screen there is in one language, and hands each to `look`, which says what is wrong with it. */
export async function lookAtAll(
  app: App,
  language: Language,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<Faults> {
  const { page, url } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const found: Record<string, readonly string[]> = {}
  await visitAll(page, url, language, async ({ name }, opened) => {
    try {
      await opened
      const faults = await look(page)
      if (faults.length > 0) found[name] = faults
    } catch (error) {
      found[name] = [`could not be looked at: ${String(error)}`]
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  })
  return found
}

/** One theme on a phone, the other on a desk; the other language has it the other way round. */
export async function axeInBothThemes(page: Page, phone: 'light' | 'dark'): Promise<readonly string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const size = colorScheme === phone ? { width: 390, height: 844 } : { width: 1280, height: 900 }
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const violation of await axeViolations(page)) faults.push(`${colorScheme}: ${violation}`)
  }
  return faults
}

/** What sticks out of a window of 320 CSS pixels: 640 pixels at 200 %, or 1280 at 400 %. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 })
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement
    const faults: string[] = []
    if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} px`)
    // What is clipped is lost just as well; what scrolls in a box of its own is not.
    const scrollsItself = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrollsItself(element.parentElement))
    for (const element of document.body.querySelectorAll('*')) {
      const { left, right, width, height } = element.getBoundingClientRect()
      if (width <= 1 || height <= 1 || (right <= root.clientWidth + 0.5 && left >= -0.5)) continue
      if (element.closest('svg') !== element && element.closest('svg')) continue
      if (scrollsItself(element)) continue
      const name = `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 40)}`
      faults.push(`${name}: ${Math.round(left)}–${Math.round(right)} px`)
    }
    return faults
  })
}

/** The same with letters twice as large in a window of 640 pixels, for those who enlarge only text. */
export async function tooWideWithLargeText(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 640, height: 900 })
  return page.evaluate(() => {
    const root = document.documentElement
    root.style.fontSize = '200%'
    const faults = root.scrollWidth > root.clientWidth ? [`with large text: ${root.scrollWidth} px`] : []
    root.style.fontSize = ''
    return faults
  })
}

/**
 * Fields that a browser would keep outside the notebook: what stands in a form is written to the disk in the
 * clear, to restore it after a crash, unless the field forbids it.
 */
export function keptByTheBrowser(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('textarea, input')].flatMap((field) => {
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return []
      const holdsNoWords = ['range', 'radio', 'checkbox', 'file', 'password', 'date', 'time', 'number']
      if (holdsNoWords.includes(field.type) || field.autocomplete === 'off') return []
      // Who somebody is at a server, a browser may fill in: it is no content.
      if (['name', 'email', 'organization'].includes(field.autocomplete)) return []
      return [`a browser may keep what is typed in ${field.labels?.[0]?.textContent ?? field.id}`]
    }),
  )
}

/** With less motion asked for, nothing moves: what still would, by name. */
export function stillMoving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration } = animation.effect?.getComputedTiming() ?? {}
      return typeof duration === 'number' && duration > 10 ? [`moves for ${duration} ms`] : []
    }),
  )
}
