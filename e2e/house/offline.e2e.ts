import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { webDist } from '../../scripts/house/web-build.mjs'
import { readAfter } from '../flows/after.ts'
import { saved } from '../flows/content.ts'
import { roomFlow } from '../flows/room.ts'
import { says } from '../flows/says.ts'
import { expect, openApp, test } from '../harness/app.ts'
import { serveApp } from '../harness/server.ts'

const m = says.nl

test('the whole app works without a server after its first load, and can be installed', async ({
  browser,
}) => {
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
    // What a browser asks of an app before it offers to install it; a test profile is a private one.
    const session = await app.context.newCDPSession(app.page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    const { data, errors } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest: { icons: { src: string; sizes: string }[] } = JSON.parse(data ?? '')
    expect(manifest).toMatchObject({ name: 'Lef', start_url: '/', display: 'standalone' })
    const drawn = await app.page.evaluate(
      (icons) =>
        Promise.all(
          icons.map(async ({ src, sizes }) => {
            const image = new Image()
            image.src = src
            await image.decode()
            return { src, sizes: sizes === 'any' ? sizes : `${image.naturalWidth}x${image.naturalHeight}` }
          }),
        ),
      manifest.icons,
    )
    expect(drawn).toEqual(manifest.icons.map(({ src, sizes }) => ({ src, sizes })))
    expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
    await server.close()

    await app.page.reload()
    await app.page.locator('h1').first().waitFor()
    const tab = await app.newTab('/settings')
    await tab.getByRole('heading', { level: 1, name: m.settings.title }).waitFor()

    // A conversation is held from beginning to end, and leaves as a file.
    const { page } = app
    const room = roomFlow(page, m.flow)
    await room.begin('table')
    await room.goTo('goal')
    await room.field(m.flow.goal).fill('Zonder netwerk verder')
    await room.goTo('what')
    await room.press(m.flow.addAction)
    await room.field(m.flow.action).fill('Morgen bellen')
    await page.getByLabel(m.flow.endDay).fill('2026-11-27')
    await room.goTo('close')
    await room.press(m.flow.finish)
    const { markdown, events, pageText } = await readAfter(app, 'nl')
    for (const copy of [markdown, pageText]) expect(copy).toContain('Zonder netwerk verder')
    expect(events.map(({ summary }) => summary)).toEqual(['Morgen bellen'])
    await saved(page)

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
