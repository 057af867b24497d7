import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A mail as a mail server got it. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
}

function read(raw: string): Pick<ReceivedMail, 'raw' | 'headers' | 'text'> {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  const coded = body.join('\r\n\r\n')
  const text =
    headers.get('content-transfer-encoding') === 'base64'
      ? Buffer.from(coded, 'base64').toString('utf8')
      : Buffer.from(
          coded
            .replace(/=\r\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8')
  return { raw, headers, text }
}

/** A mail server on this machine, for tests: real SMTP, with a login, and without TLS. */
export interface TestMailServer {
  readonly port: number
  /** As `LEF_SMTP` has it. */
  readonly url: string
  readonly received: ReceivedMail[]
  /** Everything that came for an address, once there is something. */
  to(mail: string): Promise<readonly ReceivedMail[]>
  stop(): Promise<void>
}

export async function startMailServer(host = '127.0.0.1'): Promise<TestMailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _, done) =>
      username === 'lef' && password === 'p@ss' ? done(null, { user: 1 }) : done(new Error('not you')),
    onData: (stream, session, done) => {
      let raw = ''
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString('latin1')))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        received.push({ from, to: rcptTo.map(({ address }) => address), ...read(raw) })
        done()
      })
    },
  })
  await new Promise<void>((done) => server.listen(0, host, () => done()))
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    url: `smtp://lef:p%40ss@${host}:${port}`,
    received,
    to: async (mail: string) => {
      for (let waited = 0; !received.some(({ to }) => to.includes(mail)); waited += 50) {
        if (waited > 20_000) throw new Error(`no mail came for ${mail}`)
        await wait(50)
      }
      return received.filter(({ to }) => to.includes(mail))
    },
    stop: () => new Promise<void>((done) => server.close(() => done())),
  }
}
