import { ensureBrowser } from './find-browser.ts'

/** Before the first test: the browser is there, unpacked if need be. */
export default async function setup(): Promise<void> {
  await ensureBrowser()
}
