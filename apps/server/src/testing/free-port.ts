import { createServer } from 'node:net'

/** Where systems take the ports of outgoing connections from, on Linux and elsewhere, begins above these. */
const [first, last] = [20_000, 32_000]

/**
 * A port of the loopback at which nothing listens, for a program that has to be told one. Not one that the system offers:
 * that may have become an outgoing connection's before the program listens.
 */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < 100; tried++) {
    const port = first + Math.floor(Math.random() * (last - first))
    if (await isFree(port)) return port
  }
  throw new Error('no port is free')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    // Without a host: also nobody at the other end of the loopback.
    probe.listen(port, () => probe.close(() => done(true)))
  })
}
