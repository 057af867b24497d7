import type { TestProject } from 'vitest/node'
import { ensureBrowser } from './find-browser.ts'
import { serveApp } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, served by the same server that `npm start` uses. */
    lefUrl: string
  }
}

/** Before the first test: the browser is there and the built app is served; after the last: stopped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBrowser()
  const server = await serveApp()
  project.provide('lefUrl', server.url)
  return server.close
}
