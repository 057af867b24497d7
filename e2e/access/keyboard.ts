import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A person without a mouse: moves by Tab, sees where the focus is, and notices when it is lost. */
export function keyboardOn(page: Page) {
  const look = () =>
    page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body || at === document.documentElement) return 'lost'
      // A heading has it after going somewhere or when a part comes, a dialog too: places to read from, nothing to press.
      if (/^H[1-6]$/.test(at.tagName) || at.getAttribute('role') === 'dialog') return 'seen'
      // What is hidden behind a label of our own shows the focus there.
      const shown = at.closest('[data-focus-visible]') ?? at
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown)
      const { top, bottom, left, right, width, height } = shown.getBoundingClientRect()
      const drawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      const inView =
        bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0
      const what = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40) ?? ''}`
      return drawn ? (inView ? 'seen' : `out of sight: ${what}`) : `not drawn: ${what}`
    })
  /** Fails when the focus is nowhere, out of sight, or not to be seen. */
  const seen = async (doing: string) => {
    // It is brought back with the next frame.
    await expect.poll(look, { message: doing }).toBe('seen')
  }
  const has = (target: Locator) => target.evaluate((element) => element === document.activeElement)

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    await seen(`after ${keys.join(' ')}`)
  }
  /** Tab, or back with shift, until something has the focus. */
  const to = async (target: Locator, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await target.waitFor()
    for (let presses = 0; presses < 150; presses += 1) {
      if (await has(target)) return
      await page.keyboard.press(key)
      // Behind the last thing on a page, Tab goes to the browser itself and comes back at the first.
      const where = await look()
      if (where !== 'lost' && where !== 'seen') await seen(`${key} on the way to ${name}`)
    }
    throw new Error(`${name} cannot be reached by ${key}`)
  }
  return {
    seen,
    press,
    to,
    async button(name: string | RegExp, key: 'Enter' | 'Space' = 'Enter') {
      await to(
        page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first(),
        String(name),
      )
      await page.keyboard.press(key)
    },
    async link(name: string | RegExp) {
      await to(
        page.getByRole('link', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first(),
        String(name),
      )
      await page.keyboard.press('Enter')
    },
    /** Writes where the focus is. */
    async type(words: string) {
      await page.keyboard.type(words)
      await seen(`typing “${words}”`)
    },
    async write(label: string, words: string) {
      await to(page.getByRole('textbox', { name: label, exact: true }).last(), label)
      await page.keyboard.type(words)
    },
    /** Moves a slider by its arrows, from nothing. */
    async slide(label: string, to_: number) {
      await to(page.getByRole('slider', { name: label }).last(), label)
      await page.keyboard.press('Home')
      for (let step = 0; step < to_; step += 1) await page.keyboard.press('ArrowRight')
      await seen(`sliding ${label}`)
    },
  }
}
