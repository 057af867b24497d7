import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openFront } from '../../apps/server/serve/front.mjs'
import { webDist } from '../../scripts/house/web-build.mjs'

export interface AppServer {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

/**
 * Serves a build of the app with the server that people use.
 * @param dist folder of the build; the app as last built when left out
 * @param port 0 (any free one) when left out; give one to come back at the same origin
 */
export async function serveApp(dist: string = webDist, port = 0): Promise<AppServer> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`Nothing is built in ${dist}: npm run build`)
  const opened = await openFront({ dist, port })
  if (!opened.ok) throw new Error(`Port ${port} is taken`)
  return {
    url: `http://localhost:${opened.front.port}`,
    port: opened.front.port,
    close: opened.front.close,
  }
}
