import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { sealBuild } from '../../apps/web/pwa/seal-build.ts'
import { webDist } from '../../scripts/house/web-build.mjs'
import { saved } from '../flows/content.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, openApp, test } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'
import { serveApp } from '../harness/server.ts'

const m = says.nl

/** A disk that takes nothing in this tab, or does again. */
function refuseToWrite(page: Page, refuses: boolean): Promise<void> {
  return page.evaluate((refused) => {
    const { prototype } = IDBDatabase
    const own = Object.getOwnPropertyDescriptor(prototype, 'transaction')
    const kept: PropertyDescriptor | undefined = Reflect.get(globalThis, 'ownTransaction') ?? own
    if (!kept || typeof kept.value !== 'function') throw new Error('no transactions here')
    const begin: IDBDatabase['transaction'] = kept.value
    Reflect.set(globalThis, 'ownTransaction', kept)
    prototype.transaction = refused
      ? function (this: IDBDatabase, stores, mode, options) {
          if (mode === 'readwrite') throw new DOMException('not now', 'UnknownError')
          return begin.call(this, stores, mode, options)
        }
      : begin
  }, refuses)
}

test(
  'a new version of Lef interrupts no conversation: not by itself, not by a yes in another tab',
  { timeout: 120_000 },
  async ({ browser }) => {
    const dist = mkdtempSync(join(tmpdir(), 'lef-next-'))
    cpSync(webDist, dist, { recursive: true })
    // An answer to whoever asks for this file compressed would still be the old one.
    for (const form of ['br', 'gz']) rmSync(join(dist, `index.html.${form}`), { force: true })
    appendFileSync(join(dist, 'index.html'), '<!-- the next version -->\n')
    await sealBuild(dist, '9.9.9')
    let server = await serveApp()
    const app = await openApp(browser, server.url)
    try {
      const { page } = app
      await app.open()
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
        if (navigator.serviceWorker.controller) return
        await new Promise((done) =>
          navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
        )
      })
      const room = roomFlow(page, m.flow)
      await room.begin('mine')
      await room.goTo('goal')
      await room.field(m.flow.goal).fill('Midden in een zin')
      await page.evaluate(() => Object.assign(globalThis, { stillHere: true }))

      const { port } = server
      await server.close()
      server = await serveApp(dist, port)
      const other = await app.newTab('/')
      const offer = other.getByRole('complementary', { name: m.shell.update })
      await offer.waitFor()
      expect(await offer.innerText()).toContain('9.9.9')
      await other.getByRole('button', { name: m.shell.updateNow }).click()
      await other.getByText(m.shell.updateBusy).waitFor()
      expect(await axeViolations(other)).toEqual([])

      // In the room there is no word of it, and nothing was loaded again.
      expect(await page.getByText('9.9.9').count()).toBe(0)
      expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true)
      await page.keyboard.type(' en verder')
      expect(await room.field(m.flow.goal).inputValue()).toBe('Midden in een zin en verder')
      await saved(page)

      // Nor does it go at the cost of what the disk does not have: that is said, and nothing was loaded again.
      await other.getByRole('link', { name: m.shell.settings }).click()
      const helpers = other.getByLabel(m.settings.helpersOwn)
      await helpers.waitFor()
      await refuseToWrite(other, true)
      await helpers.fill('Fatima, 06 1')
      await other.getByText(m.shell.storageFailed).waitFor()
      await other.getByRole('link', { name: /^lef/ }).click()
      await other.getByRole('button', { name: m.shell.updateNow }).click()
      await offer.getByRole('status').getByText(m.shell.updateUnsaved, { exact: true }).waitFor()
      await other.getByText(m.shell.storageFailed).waitFor()
      await refuseToWrite(other, false)

      // Once the room is left, a yes is a yes.
      await page.getByRole('link', { name: m.room.toTrajectory }).click()
      await page.waitForURL(/\/t\/[^/]+$/)
      await expect
        .poll(() => other.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)))
        .not.toContain('lef-conversation')
      await other.evaluate(() => Object.assign(globalThis, { stillHere: true }))
      await other.getByRole('button', { name: m.shell.updateNow }).click()
      // Both are loaded anew by themselves: going elsewhere before that is done, would be cut short by it.
      for (const tab of [page, other]) {
        await expect
          .poll(() => tab.evaluate(() => 'stillHere' in globalThis).catch(() => true), { timeout: 40_000 })
          .toBe(false)
        await tab.waitForLoadState()
      }
      await other.goto(`${server.url}/about`)
      await other.getByText('9.9.9').first().waitFor()
      await other.goto(`${server.url}/`)
      await other.getByText('Midden in een zin en verder').waitFor()
      await other.goto(`${server.url}/settings`)
      await expect.poll(() => helpers.inputValue()).toBe('Fatima, 06 1')
      expect(app.faults).toEqual([])
    } finally {
      await app.context.close()
      await server.close()
      rmSync(dist, { recursive: true, force: true })
    }
  },
)
