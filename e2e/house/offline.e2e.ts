import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { webDist } from '../../scripts/house/web-build.mjs'
import { expect, openApp, test } from '../harness/app.ts'
import { serveApp } from '../harness/server.ts'

test('the whole app opens without a server after its first load', async ({ browser }) => {
  const server = await serveApp()
  const app = await openApp(browser, server.url)
  try {
    await app.open()
    await app.page.locator('h1').first().waitFor()
    await app.page.evaluate(
      () =>
        new Promise<void>((done) => {
          if (navigator.serviceWorker.controller) done()
          navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
        }),
    )
    await server.close()

    await app.page.reload()
    await app.page.locator('h1').first().waitFor()
    const tab = await app.newTab('/instellingen')
    await tab.locator('h1').first().waitFor()

    // Not only what these two pages happened to need: every file of the build is there.
    const { files }: { files: Record<string, string> } = JSON.parse(
      readFileSync(join(webDist, 'build.json'), 'utf8'),
    )
    const missing = await tab.evaluate(
      async (paths) => {
        const answers = await Promise.all(paths.map(async (path) => ({ path, ok: (await fetch(path)).ok })))
        return answers.filter(({ ok }) => !ok).map(({ path }) => path)
      },
      Object.keys(files).map((path) => `/${path}`),
    )
    expect(missing).toEqual([])
    expect(app.faults).toEqual([])
  } finally {
    await app.context.close()
    await server.close()
  }
})
