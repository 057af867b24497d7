import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { bundleForPage, loadIntoPage } from '../../harness/page-bundle.ts'
import { peers, peersFolder } from '../peers.ts'
import { watchField, watchKeysDown, type Screens } from './screens.ts'

/** Two pages with a text field, which a peer's server and its own client keep in step. */
export async function peerScreens(browser: Browser, name: keyof typeof peers): Promise<Screens> {
  const program = fileURLToPath(new URL('../live/peer-program.mjs', import.meta.url))
  const server = spawn(process.execPath, [program, name, peersFolder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ port }] = await once(server, 'message')
  // Beside their modules, so that it is bundled with those.
  const entry = join(peersFolder, 'page.mjs')
  copyFileSync(fileURLToPath(new URL('./peer-page.mjs', import.meta.url)), entry)
  const code = await bundleForPage(entry)
  const context = await browser.newContext()
  const open = async () => {
    const page = await context.newPage()
    await page.setContent('<textarea rows="3" cols="60"></textarea>')
    await (await loadIntoPage(await context.newCDPSession(page), code)).call('open', name, port)
    return page
  }
  const [writer, reader] = [await open(), await open()]
  await writer.waitForTimeout(1000)
  await writer.evaluate(watchKeysDown)
  await reader.evaluate(watchField, 'textarea')
  await writer.locator('textarea').focus()
  return {
    name: `${name} ${peers[name].version}`,
    writer,
    reader,
    field: 'textarea',
    close: async () => {
      await context.close()
      server.disconnect()
      await once(server, 'exit')
    },
  }
}
