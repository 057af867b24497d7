import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../../e2e/harness/browser.ts'
import { serveApp } from '../../e2e/harness/server.ts'
import { figure, type Figure } from '../harness/figure.ts'
import { bundleForPage, loadIntoPage } from '../harness/page-bundle.ts'
import { record } from '../harness/result.ts'
import { measureThroughput, type ContenderName, type SizeFindings } from './throughput.ts'

const rounds = 25

/** Sealing and opening against the bare cipher of the same library, in Node and in the browser. */
export default async function run(): Promise<void> {
  await record('vault', async () => {
    const inNode = await measureThroughput(crypto, () => performance.now(), rounds)
    const { found, version } = await measureInBrowser()
    return {
      title: 'Sealing and opening envelopes against the bare cipher',
      browser: version,
      method: [
        'Seal and open are whole envelopes (key derivation with commitment, XChaCha20-Poly1305, Ed25519, padding), one after the other; *together* opens 32 at once, as reading a document does. Bare is `xchacha20poly1305` of the same @noble/ciphers over the payload as it is, without header, padding or signature.',
        `All take turns in rounds of about 40 ms, ${rounds} rounds; a ratio is taken within each round. The share of the signature is that of Ed25519 alone over the same bytes in the time of the whole; when opening, it is verified beside the decryption, so shares need not add up.`,
        'Payloads of exactly 4 and 64 KiB are the worst case of padding: with their length in front they need the next size up, which is double.',
        'An envelope of a small payload is dearer than the bare cipher by the fixed price of the signature and of WebCrypto’s calls (key derivation is two): tens of microseconds to sign, about a hundred to verify, once for every 0.4 s of typing.',
      ],
      figures: [...figuresOf('Node', inNode), ...figuresOf('browser', found)],
    }
  })
}

async function measureInBrowser(): Promise<{ found: SizeFindings[]; version: string }> {
  const [server, browser, code] = await Promise.all([
    serveApp(),
    launchBrowser(),
    bundleForPage(fileURLToPath(new URL('./page.ts', import.meta.url))),
  ])
  try {
    const page = await browser.newPage()
    await page.goto(`${server.url}/build.json`)
    const bench = await loadIntoPage(await page.context().newCDPSession(page), code)
    // What the page's own `throughput` gives, by way of JSON.
    const found = (await bench.call('throughput', rounds)) as SizeFindings[]
    return { found, version: `Chromium ${browser.version()}` }
  } finally {
    await browser.close()
    await server.close()
  }
}

function figuresOf(where: string, all: readonly SizeFindings[]): Figure[] {
  return all.flatMap(({ payload, envelope, microseconds }) => {
    const subject = `${where}, ${payload < 1024 ? `${payload} B` : `${payload / 1024} KiB`}`
    const of = (name: string, unit: string, samples: readonly number[]) =>
      figure(subject, name, unit, 'median', samples)
    const ratio = (a: ContenderName, b: ContenderName) =>
      microseconds[a].map((took, round) => took / (microseconds[b][round] ?? NaN))
    const perSecond = (name: ContenderName) => microseconds[name].map((took) => payload / took)
    return [
      of('seal', 'MB/s', perSecond('seal')),
      of('open', 'MB/s', perSecond('open')),
      of('seal, once', 'µs', microseconds.seal),
      of('open, once', 'µs', microseconds.open),
      of('open, 32 together, each', 'µs', microseconds.openTogether),
      of('bare encryption, once', 'µs', microseconds.rawEncrypt),
      of('bare decryption, once', 'µs', microseconds.rawDecrypt),
      of('seal / bare', '×', ratio('seal', 'rawEncrypt')),
      of('open / bare', '×', ratio('open', 'rawDecrypt')),
      of('seal / bare over the padded payload', '×', ratio('seal', 'rawEncryptPadded')),
      of('open / bare over the padded payload', '×', ratio('open', 'rawDecryptPadded')),
      of('signing, share of sealing', '%', percent(ratio('sign', 'seal'))),
      of('verifying, share of opening', '%', percent(ratio('verify', 'open'))),
      of('box alone (no signature), sealing / bare', '×', ratio('sealBox', 'rawEncrypt')),
      of('box alone (no signature), opening / bare', '×', ratio('openBox', 'rawDecrypt')),
      figure(subject, 'envelope on the disk', 'bytes', 'count', [envelope]),
    ]
  })
}

function percent(shares: readonly number[]): number[] {
  return shares.map((share) => share * 100)
}
