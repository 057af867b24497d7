import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { whoHoldsPort } from './port.mjs'
import { builtProgram, server } from './program-build.mjs'
import { root } from './root.mjs'
import { runQuietly } from './run-command.mjs'
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

/**
 * Whether a browser lets a page at this address seal anything: over https, or on this machine itself.
 * @param {string} address
 */
function canSeal(address) {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/.test(hostname)
}

/** @param {string} address */
function notSecureText(address) {
  return [
    `LEF_ADDRESS is ${address}. Over plain http a browser lets no page seal anything, so Lef would not work there.`,
    'Put a proxy with a certificate in front of it and give its https address: see docs/RUNNING.md.',
  ].join('\n')
}

/**
 * @typedef {import('../../apps/server/serve/front.mjs').Front} Front
 * @typedef {{ setupLink: string | null, stop: () => Promise<void> }} RunningServer
 * @typedef {object} ServerProgram What apps/server/src/main.ts gives.
 * @property {(front: Front, env: Readonly<Record<string, string | undefined>>) =>
 *   Promise<RunningServer | { refused: string }>} serveBehind
 */

/**
 * Builds the server where that is needed, in another process: this one keeps nothing of the building.
 * @returns {Promise<string | null>} why it could not be built; null when it is there
 */
async function buildServer() {
  if (builtProgram(server) !== null) return null
  const { code, output } = await runQuietly([join(root, 'scripts/house/build-server.mjs')])
  return code === 0 ? null : output.trim()
}

/**
 * Puts the server behind the app that is being served already. Lef alone, on one's own device, needs none: whatever
 * goes wrong here is said, and the app stays.
 * @param {Front} front
 * @param {Promise<string | null>} building why the server could not be built
 * @returns {Promise<RunningServer | null>} null when there is none
 */
async function startServer(front, building) {
  const refused = await building
  if (refused !== null) {
    say(`Lef's server did not start, so only this device can be used:\n${refused}`)
    return null
  }
  /** @type {ServerProgram} */
  const { serveBehind } = await import(pathToFileURL(builtProgram(server) ?? '').href)
  const started = await serveBehind(front, {
    LEF_LOG: 'warn',
    LEF_DATA: join(root, 'lef-data'),
    ...process.env,
  })
  if ('refused' in started) {
    say(`Lef's server did not start, so only this device can be used.\n${started.refused}`)
    return null
  }
  if (started.setupLink !== null) {
    say(
      '\nYou need no account to work on your own. To work together through this computer, make an organisation:',
    )
    say('whoever opens this link within a day becomes its first programme manager.')
    say(started.setupLink)
  }
  return started
}

/** Sets up what is missing, builds what has changed, and serves Lef until it is told to stop. */
export async function start() {
  // Another port is for tests only; see portTakenText for what it would cost a person.
  const port = Number(process.env.LEF_PORT ?? fixedPort)
  const address = process.env.LEF_ADDRESS ?? `http://localhost:${port}`
  if (!URL.canParse(address) || !canSeal(address)) {
    console.error(notSecureText(address))
    process.exitCode = 1
    return
  }
  const holder = await whoHoldsPort(port)
  if (holder === 'lef') {
    say(`Lef is already running: open ${address}`)
    return
  }
  if (holder === 'other') {
    console.error(portTakenText(port))
    process.exitCode = 1
    return
  }
  if (!(await ensureDependencies(say, 'running'))) {
    process.exitCode = 1
    return
  }
  // Beside the app, which does not keep two processors busy.
  const building = buildServer()
  if (!(await ensureWebBuilt(say))) {
    process.exitCode = 1
    return
  }

  // Imported only now: the server stands on a part that had to be installed first.
  const { openFront } = await import('../../apps/server/serve/front.mjs')
  const opened = await openFront({ dist: webDist, port, address, host: process.env.LEF_HOST })
  if (!opened.ok) {
    console.error(portTakenText(port))
    process.exitCode = 1
    return
  }
  /** @type {RunningServer | null} */
  let running = null
  const stop = async () => {
    // A second Ctrl-C must always end it, even if closing hangs.
    process.once('SIGINT', () => process.exit(130))
    await (running === null ? opened.front.close() : running.stop())
    say('Lef has stopped.')
    // A database that is still being opened has nothing that could be lost.
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
  // Only now: whoever hears it, may stop it.
  say(`Lef is ready: ${address}`)
  say('Open that address in your browser. Ctrl-C stops Lef; what you wrote stays in your browser.')
  running = await startServer(opened.front, building)
  // Whoever named a database means to serve others from it; without it there is nothing to serve.
  if (running === null && process.env.DATABASE_URL) {
    await opened.front.close()
    process.exitCode = 1
  }
}
