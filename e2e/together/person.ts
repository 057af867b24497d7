import type { Browser, Page } from 'playwright-core'
import { passphrase, unlock } from '../flows/passphrase.ts'
import { says, type Language } from '../flows/says.ts'
import { openApp, type App } from '../harness/open-app.ts'

/** Somebody at a device of their own, with the words their app speaks; all that goes over their network is kept. */
export interface Person {
  readonly app: App
  readonly page: Page
  readonly m: (typeof says)[Language]
  /** Of device and account. */
  readonly passphrase: string
  /** Requests, answers and frames of the live connection, as text. */
  readonly wire: string[]
  /** Opens a path of the app, and the lock where there is one. */
  go(path: string): Promise<void>
  press(name: string): Promise<void>
}

export async function newPerson(
  browser: Browser,
  url: string,
  language: Language,
  words = passphrase,
): Promise<Person> {
  const app = await openApp(browser, url, { locale: language === 'nl' ? 'nl-NL' : 'en-GB' })
  const { page } = app
  const m = says[language]
  const wire: string[] = []
  app.context.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/api')) return
    wire.push(request.url(), request.postData() ?? '')
  })
  app.context.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/api')) return
    // An answer whose page went away meanwhile has no body to be had any more.
    void response.text().then(
      (text) => wire.push(text),
      () => undefined,
    )
  })
  page.on('websocket', (socket) => {
    const keep = ({ payload }: { payload: string | Buffer }) => void wire.push(payload.toString())
    socket.on('framesent', keep)
    socket.on('framereceived', keep)
  })
  return {
    app,
    page,
    m,
    passphrase: words,
    wire,
    go: async (path) => {
      await page.goto(url + path)
      await page.locator('h1').first().waitFor()
      if (await page.getByRole('heading', { name: m.lock.title, exact: true }).isVisible())
        await unlock({ page, m }, words)
    },
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
  }
}

/** Makes the passphrase that a first screen asks for: one of one's own. */
export async function makePassphrase({ page, m, press, passphrase: words }: Person): Promise<void> {
  await press(m.passphrase.chooseOwn)
  await page.getByLabel(m.passphrase.own, { exact: true }).fill(words)
  await page.getByLabel(m.passphrase.repeat, { exact: true }).fill(words)
  await press(m.passphrase.set)
  await press(m.passphrase.close)
}

/** Signs in on the screen that stands there. */
export async function signIn({ page, m, press, passphrase: words }: Person, mail: string): Promise<void> {
  await page.getByLabel(m.account.mail, { exact: true }).fill(mail)
  await page.getByLabel(m.account.passphrase, { exact: true }).fill(words)
  await press(m.account.signIn)
}
