import { haveSignedIn } from '../flows/played-server.ts'
import { at, type Screen, type Visit } from './screen.ts'

/** About a server: as somebody whom it does not know, and then as an organiser. */
const asStranger =
  (path: string, awaitsSetup: boolean, then: (visit: Visit) => Promise<void>) => async (visit: Visit) => {
    visit.server.awaitsSetup = awaitsSetup
    await haveSignedIn(visit.page, false)
    // Another fragment alone would not load the page again.
    await visit.page.goto(`${visit.url}/about`)
    await at(() => path, then)(visit)
  }

/** The app at an address without TLS that is not this machine's own: what is served there is the app as it is. */
export const insecure: Screen = {
  name: 'insecure',
  route: null,
  open: async ({ page, url, m }) => {
    const address = 'http://lef.example'
    await page.route(`${address}/**`, async (route) => {
      const asked = new URL(route.request().url())
      const response = await route.fetch({ url: url + asked.pathname })
      // It means nothing here, which a browser says in the console.
      const { 'cross-origin-opener-policy': _, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    })
    await page.goto(`${address}/`)
    await page.getByText(m.shell.trouble.insecure.what).waitFor()
  },
}

/** Coming in at a server, and its organiser's page. */
export const comingIn: readonly Screen[] = [
  {
    name: 'setup',
    route: '/setup',
    open: asStranger(`/setup#${'x'.repeat(43)}`, true, ({ page, m }) =>
      page.getByRole('button', { name: m.passphrase.written }).waitFor(),
    ),
  },
  {
    name: 'invitation',
    route: '/invitation',
    open: asStranger(`/invitation#${'a'.repeat(32)}.${'x'.repeat(43)}`, false, async ({ page, m }) => {
      await page.getByRole('heading', { name: m.comingIn.invitedBy('Waterschap De Linge') }).waitFor()
      await page.getByRole('button', { name: m.passphrase.written }).waitFor()
    }),
  },
  {
    name: 'sign-in',
    route: '/sign-in',
    open: asStranger('/sign-in', false, async ({ page, room, m }) => {
      await room.press(m.account.signIn)
      await page.getByText(m.account.noMail).or(page.getByText(m.account.empty).first()).first().waitFor()
    }),
  },
  {
    name: 'sign-in-back',
    route: '/sign-in/back',
    open: asStranger('/sign-in/back?error=access_denied', false, ({ page, m }) =>
      page.getByText(m.account.refused({ problem: 'sign-on-refused', wait: 0 })).waitFor(),
    ),
  },
  {
    name: 'organisation',
    route: '/organisation',
    open: async (visit) => {
      const { page, m, room } = visit
      await haveSignedIn(page, true)
      await at(() => '/organisation')(visit)
      await page.getByRole('heading', { name: m.organisation.audit }).waitFor()
      await page.getByText(m.organisation.togetherIs(15)).waitFor()
      await page.getByText(m.organisation.auditKept(365)).first().waitFor()
      await page.getByRole('button', { name: m.organisation.newLinkFor('Noor Smit') }).click()
      await page.getByLabel(m.organisation.linkFor('Noor Smit'), { exact: true }).waitFor()
      await room.press(m.parts.copy)
    },
  },
]
