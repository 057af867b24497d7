import type { TestProject } from 'vitest/node'
import { ensureProgramBuilt, server } from '../../scripts/house/program-build.mjs'
import { ensureWebBuilt } from '../../scripts/house/web-build.mjs'
import { ensureBrowser } from './find-browser.ts'
import { serveApp } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, served by the same server that `npm start` uses. */
    lefUrl: string
  }
}

/** Before the first test: the browser is there, the app is built as its sources are now, and served. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBrowser()
  if (!(await ensureWebBuilt(console.log))) throw new Error('The app could not be built')
  if ((await ensureProgramBuilt(server, console.log)) === null)
    throw new Error('The server could not be built')
  const served = await serveApp()
  project.provide('lefUrl', served.url)
  return served.close
}
