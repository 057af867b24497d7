import { get } from 'node:http'
import { createServer } from 'node:net'

/** Both ends of the loopback: browsers try either one for `localhost`. */
const loopbackHosts = ['127.0.0.1', '::1']

/**
 * Whether a port is free on one address. An address this machine does not have counts as free.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', (error) => done(!('code' in error && error.code === 'EADDRINUSE')))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)))
  })
}

/**
 * Whether the server on that port says it is Lef.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answersAsLef(port) {
  return new Promise((done) => {
    const request = get(`http://localhost:${port}/build.json`, { timeout: 2000 }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
        if (body.length > 100_000) request.destroy()
      })
      response.on('end', () => done(/"name":\s*"lef"/.test(body)))
      response.on('close', () => done(false))
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => done(false))
  })
}

/**
 * Who listens on a loopback port: nobody, Lef itself, or another program.
 * @param {number} port
 * @returns {Promise<'nobody' | 'lef' | 'other'>}
 */
export async function whoHoldsPort(port) {
  const free = await Promise.all(loopbackHosts.map((host) => isFree(port, host)))
  if (free.every(Boolean)) return 'nobody'
  return (await answersAsLef(port)) ? 'lef' : 'other'
}
