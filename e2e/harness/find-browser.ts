import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Which real browser the tests drive: `CHROME_PATH`, else a Chrome or Chromium of this machine, else
 * the one that comes as an npm package, unpacked into the project's cache (no root, no installer).
 */

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Containers and root have no user namespaces for the sandbox; what runs in here is only our own app. */
export const browserArguments: readonly string[] = ['--no-sandbox', '--font-render-hinting=none']

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function systemBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...folders.flatMap((folder) => systemNames.map((name) => join(folder, name))), ...systemPaths].find(
    (path) => existsSync(path),
  )
}

/** Folder of the unpacked npm browser; the version in its name makes an update unpack anew. */
function packagedFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '../../package.json'), 'utf8'))
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
  return join(projectRoot, '.cache', 'browser', version)
}

/** Path of the browser's program. The packaged one may have to be unpacked first: `ensureBrowser`. */
export function browserPath(): string {
  return process.env['CHROME_PATH'] ?? systemBrowser() ?? join(packagedFolder(), 'chromium')
}

/**
 * Environment to start the browser in. The packaged one carries libraries and a font of its own, for
 * machines that have none (the libraries come last, so a machine's own ones win).
 */
export function browserEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value
  const folder = packagedFolder()
  if (!browserPath().startsWith(folder)) return environment
  environment['LD_LIBRARY_PATH'] = [
    environment['LD_LIBRARY_PATH'],
    '/usr/lib/x86_64-linux-gnu',
    join(folder, 'al2023/lib'),
  ]
    .filter(Boolean)
    .join(delimiter)
  if (!existsSync('/etc/fonts/fonts.conf')) environment['FONTCONFIG_PATH'] ??= join(folder, 'fonts')
  return environment
}

/** Makes sure the program at `browserPath()` exists; unpacks the packaged browser when it is that one. */
export async function ensureBrowser(): Promise<void> {
  const path = browserPath()
  if (existsSync(path)) return
  if (!path.startsWith(packagedFolder())) throw new Error(`CHROME_PATH points at nothing: ${path}`)
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or point CHROME_PATH at its program.')
  }

  // Unpacked beside its place and renamed: two runs at once, or one broken off, leave nothing half.
  const cache = dirname(packagedFolder())
  mkdirSync(cache, { recursive: true })
  const room = mkdtempSync(join(cache, 'unpacking-'))
  const before = { ...process.env }
  try {
    process.env['TMPDIR'] = room
    // The package unpacks its libraries only where it believes to be in the machine they were made for.
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x'
    // Not by `import()`: what runs a bench can load nothing more by then.
    type Packaged = (typeof import('@sparticuz/chromium'))['default']
    const chromium: Packaged = createRequire(import.meta.url)('@sparticuz/chromium')
    await chromium.executablePath()
    // Its font settings name the folder they were made for.
    const fonts = join(room, 'fonts/fonts.conf')
    const here = readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', join(packagedFolder(), 'fonts'))
    writeFileSync(fonts, here)
    if (!existsSync(packagedFolder())) renameSync(room, packagedFolder())
  } finally {
    // The package sets search paths of its own on import; no other program should inherit them.
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      const value = before[name]
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    rmSync(room, { recursive: true, force: true })
  }
}
