import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import type { Build } from '../../apps/web/pwa/build.ts'
import { type App, openApp } from '../harness/app.ts'
import { launchBrowser } from '../harness/browser.ts'
import { type AppServer, serveApp } from '../harness/server.ts'
import { buildPage } from './update-page/build-page.ts'

let browser: Browser
let first: { dist: string; build: Build }
let second: { dist: string; build: Build }
let damaged: { dist: string; build: Build }
let server: AppServer
let app: App

beforeAll(async () => {
  browser = await launchBrowser()
  first = await buildPage('1.0.0')
  second = await buildPage('1.1.0')
  damaged = await buildPage('1.2.0')
  // One byte on the way that was not in the build.
  appendFileSync(join(damaged.dist, 'index.html'), '\n')
})
afterAll(async () => {
  await browser.close()
  for (const { dist } of [first, second, damaged]) rmSync(dist, { recursive: true, force: true })
})
beforeEach(async () => {
  server = await serveApp(first.dist)
  app = await openApp(browser, server.url)
  await app.open()
  await shows(app.page, 'offline', 'ready')
})
afterEach(async () => {
  await app.context.close()
  await server.close()
})

async function shows(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#${id}`, { hasText: text }).waitFor()
}
const running = (page: Page) => page.locator('#running').textContent()

/** Whether the browser has started the newest worker: none waits any more. */
const newWorkerRuns = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.waiting === null && registration.installing === null
  })

/** Whether the browser knows of a conversation that is open in some tab. */
const talks = (page: Page) =>
  page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name === 'lef-conversation')
  })

/** The same address from now on hands out another build. */
async function publish(build: { dist: string }): Promise<void> {
  await server.close()
  server = await serveApp(build.dist, server.port)
}

describe('offline', () => {
  it('opens any address without a server after the first load', async () => {
    await server.close()
    await app.page.reload()
    expect(await running(app.page)).toBe('1.0.0')
    const other = await app.newTab('/trajecten/t1?x=1')
    expect(await running(other)).toBe('1.0.0')
    expect(app.faults).toEqual([])
  })

  it('names the build that runs', async () => {
    expect(await app.page.evaluate('readBuild()')).toEqual(first.build)
  })
})

describe('a new build', () => {
  it('never takes over by itself: not by loading again, not by closing every tab', async () => {
    await publish(second)
    for (let round = 0; round < 3; round += 1) {
      await app.page.reload()
      await shows(app.page, 'offer', `1.1.0 ${second.build.hash}`)
      expect(await running(app.page)).toBe('1.0.0')
    }
    // With its last tab closed the browser starts the new worker, whatever we want …
    await app.page.close()
    let later = await app.newTab()
    while (!(await newWorkerRuns(later))) {
      await later.close()
      later = await app.newTab()
    }
    // … and still the agreed build is what runs.
    await shows(later, 'offer', `1.1.0 ${second.build.hash}`)
    expect(await running(later)).toBe('1.0.0')
    expect(await later.evaluate('readBuild()')).toEqual(first.build)
    expect(app.faults).toEqual([])
  })

  it('runs after a yes, in every tab, after each has finished writing', async () => {
    const other = await app.newTab()
    await publish(second)
    await app.page.reload()
    await shows(app.page, 'offer', '1.1.0')
    await app.page.click('#yes')
    await shows(app.page, 'running', '1.1.0')
    await shows(other, 'running', '1.1.0')
    expect(await other.evaluate(() => localStorage.getItem('written'))).toBe('1.0.0')
    expect(await app.page.evaluate('readBuild()')).toEqual(second.build)

    await server.close()
    await other.reload()
    expect(await running(other)).toBe('1.1.0')
    expect(await other.locator('#offer').textContent()).toBe('')
    const kept = await other.evaluate(() => caches.keys())
    expect(kept.filter((name) => name.startsWith('lef-build-'))).toEqual([`lef-build-${second.build.hash}`])
    expect(app.faults).toEqual([])
  })

  it('runs after a yes given only after every tab had been closed', async () => {
    await publish(second)
    await app.page.reload()
    await shows(app.page, 'offer', '1.1.0')
    await app.page.close()
    const later = await app.newTab()
    await shows(later, 'offer', '1.1.0')
    await later.click('#yes')
    await shows(later, 'running', '1.1.0')
    expect(app.faults).toEqual([])
  })

  it('waits while a conversation is open in any tab', async () => {
    const room = await app.newTab()
    await room.click('#talk')
    // A lock is asked for, and let go, by way of the browser.
    await expect.poll(() => talks(app.page)).toBe(true)
    await publish(second)
    await app.page.reload()
    await shows(app.page, 'offer', '1.1.0')
    await app.page.click('#yes')
    await shows(app.page, 'answer', 'conversation-open')
    expect(await running(room)).toBe('1.0.0')

    await room.click('#end')
    await expect.poll(() => talks(app.page)).toBe(false)
    await app.page.click('#yes')
    await shows(app.page, 'running', '1.1.0')
    await shows(room, 'running', '1.1.0')
  })

  it('is not offered when a file of it is not the one that was built', async () => {
    app.expectFault(/integrity/)
    await publish(damaged)
    const fate = await app.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const settled = new Promise<string>((done) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing
          worker?.addEventListener('statechange', () => done(worker.state))
        })
      })
      await registration.update()
      return settled
    })
    expect(fate).toBe('redundant')
    await app.page.reload()
    expect(await running(app.page)).toBe('1.0.0')
    expect(await app.page.locator('#offer').textContent()).toBe('')
  })
})

describe('trusted types', () => {
  const attempt = (code: string) =>
    app.page.evaluate(`(() => { try { ${code}; return 'done' } catch (error) { return error.name } })()`)

  it('start no worker from a bare string, and none from elsewhere', async () => {
    app.expectFault(/TrustedScriptURL|Trusted Type/)
    expect(await attempt(`new Worker('/sw.js')`)).toBe('TypeError')
    expect(await attempt(`new Worker(trustedScriptUrl('https://elders.example/w.js'))`)).toBe('Error')
    expect(await attempt(`new Worker(trustedScriptUrl('/sw.js')).terminate()`)).toBe('done')
  })

  it('let markup be cleared and nothing more', async () => {
    app.expectFault(/TrustedHTML|Trusted Type/)
    expect(await attempt(`document.getElementById('answer').innerHTML = ''`)).toBe('done')
    expect(await attempt(`document.getElementById('answer').innerHTML = '<b>x</b>'`)).toBe('TypeError')
  })
})
