import { describe } from 'vitest'
import { axeInBothThemes, tooWide, tooWideWithLargeText } from '../access/look-at-all.ts'
import { passphrase, unlock } from '../flows/passphrase.ts'
import { haveSignedIn, playServer } from '../flows/played-server.ts'
import { locales, says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

describe('who is asked to sign in', () => {
  test.override({ lefContext: { locale: locales.en } })

  test('comes back to the page that asked, by passphrase and by single sign-on, with what stood after the # and nothing of it at the server', async ({
    app,
  }) => {
    const { page, url } = app
    const m = says.en
    await playServer(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url(), request.postData() ?? ''))
    /** Where one is, and what is kept of how one came there. */
    const place = () =>
      page.evaluate(() => [location.pathname + location.search + location.hash, sessionStorage.length])
    const signIn = async (mail: string) => {
      await page.getByLabel(m.account.mail, { exact: true }).fill(mail)
      await page.getByLabel(m.account.passphrase, { exact: true }).fill(passphrase)
      await page.getByRole('button', { name: m.account.signIn, exact: true }).click()
    }
    const toSignIn = () =>
      page.getByRole('main').getByRole('link', { name: m.organisation.signIn, exact: true }).click()

    // Without a lock that is said first, and the way back is a press.
    await page.goto(`${url}/organisation`)
    await toSignIn()
    await page.getByText(m.account.lockToo, { exact: true }).click()
    await signIn('ans@example.org')
    await page.getByText(m.comingIn.noLockYet).waitFor()
    expect(await axeInBothThemes(page, 'dark')).toEqual([])
    expect([...(await tooWide(page)), ...(await tooWideWithLargeText(page))]).toEqual([])
    await page.getByRole('link', { name: m.comingIn.toBefore, exact: true }).click()
    await page.getByRole('heading', { name: 'Waterschap De Linge', exact: true }).waitFor()
    expect(await place()).toEqual(['/organisation', 0])

    // With the lock that is put on now, it goes by itself; back from there does not lead to signing in again.
    await haveSignedIn(page, false)
    await page.goto(`${url}/settings`)
    await page.getByRole('link', { name: m.settings.accountSignIn, exact: true }).click()
    await signIn('ans@example.org')
    await page.getByRole('button', { name: m.account.signOut, exact: true }).waitFor()
    expect(await place()).toEqual(['/settings', 0])
    await page.goBack()
    await page.getByRole('button', { name: m.account.signOut, exact: true }).waitFor()
    expect(await place()).toEqual(['/settings', 0])

    // By a provider: a manager who looks on, and from a link whose secret nobody but this tab is to know.
    const secret = 'seventeen-seals'
    for (const asking of ['/sponsor', `/join#${secret}`]) {
      await haveSignedIn(page, false)
      await page.goto(`${url}/about`)
      await page.goto(url + asking)
      await unlock({ page, m })
      await page.getByRole('button', { name: m.singleSignOn.signIn('Waterschap De Linge') }).click()
      await page.getByRole('heading', { name: m.lock.title }).waitFor()
      await unlock({ page, m })
      await page.waitForURL(url + asking)
      expect(await place()).toEqual([asking, 0])
    }
    expect(asked.filter((said) => said.replace(/#.*$/, '').includes(secret))).toEqual([])
  })
})
