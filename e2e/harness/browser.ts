import { type Browser, chromium } from 'playwright-core'
import { browserArguments, browserEnvironment, browserPath, ensureBrowser } from './find-browser.ts'

/** Starts the browser that was found, without a window. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  await ensureBrowser()
  return chromium.launch({
    executablePath: browserPath(),
    args: [...browserArguments],
    env: browserEnvironment(),
    headless: true,
  })
}
