import { ensureDependencies } from './dependencies.mjs'
import { whoHoldsPort } from './port.mjs'
import { ensureWebBuilt, webDist } from './web-build.mjs'

/** Lef's address for good: browsers tie data, keys and passkeys to it. */
const fixedPort = 15333

/** @param {string} line */
const say = (line) => console.log(line)

/** @param {number} port */
function portTakenText(port) {
  return [
    `Port ${port} on this machine is in use by another program, so Lef cannot start.`,
    'Lef does not just take another port: a browser keeps everything you write under the exact address',
    `http://localhost:${port}, and at another address it would look as if all of it were gone.`,
    'Stop the other program, then run npm start again.',
  ].join('\n')
}

/** Sets up what is missing, builds what has changed, and serves Lef until it is told to stop. */
export async function start() {
  // Another port is for tests only; see portTakenText for what it would cost a person.
  const port = Number(process.env.LEF_PORT ?? fixedPort)
  const holder = await whoHoldsPort(port)
  if (holder === 'lef') {
    say(`Lef is already running: open http://localhost:${port}`)
    return
  }
  if (holder === 'other') {
    console.error(portTakenText(port))
    process.exitCode = 1
    return
  }
  if (!(await ensureDependencies(say)) || !(await ensureWebBuilt(say))) {
    process.exitCode = 1
    return
  }

  // Imported only now: the server stands on a part that had to be installed first.
  const { serveOnLoopback } = await import('../../apps/web/serve/loopback.mjs')
  const opened = await serveOnLoopback({ dist: webDist, port })
  if (!opened.ok) {
    console.error(portTakenText(port))
    process.exitCode = 1
    return
  }
  say(`Lef is ready: http://localhost:${port}`)
  say('Open that address in your browser. Ctrl-C stops Lef; what you wrote stays in your browser.')

  const stop = () => {
    // A second Ctrl-C must always end it, even if closing hangs.
    process.once('SIGINT', () => process.exit(130))
    void opened.server.close().then(() => say('Lef has stopped.'))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
