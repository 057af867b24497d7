import { expect, test } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'
import { startOrganisationServer } from '../harness/organisation-server.ts'
import { passphrase, unlock } from '../flows/passphrase.ts'
import { startTestProvider, type TestProvider } from '../../apps/server/src/testing/test-provider.ts'
import { makePassphrase, newPerson, type Person } from './person.ts'

/** An authenticator in the browser that says yes by itself; gives what turns its PRF on or off for passkeys to come. */
async function authenticatorOf({ app, page }: Person): Promise<{ replace(hasPrf: boolean): Promise<void> }> {
  const browser = await app.context.newCDPSession(page)
  await browser.send('WebAuthn.enable')
  let id: string | null = null
  const replace = async (hasPrf: boolean) => {
    if (id !== null) await browser.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: id })
    const added = await browser.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        ctap2Version: 'ctap2_1',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
        hasPrf,
      },
    })
    id = added.authenticatorId
  }
  await replace(true)
  return { replace }
}

async function add({ page, m, press }: Person, done: string): Promise<void> {
  await press(m.passkey.add)
  await page.getByLabel(m.passkey.passphrase, { exact: true }).fill(passphrase)
  await press(m.passkey.addNow)
  await page.getByText(done, { exact: true }).waitFor()
}

test(
  'a passkey signs in and, where it has a PRF, opens the notebook; one without only signs in, and so does single sign-on: the screens say so',
  { timeout: 180_000 },
  async ({ browser }) => {
    const providers: TestProvider[] = []
    const server = await startOrganisationServer(async (url) => {
      const provider = await startTestProvider(url, 'ans@example.org', 'noor')
      providers.push(provider)
      const { issuer, client, secret, name } = provider.settings
      return {
        LEF_OIDC_ISSUER: issuer.href,
        LEF_OIDC_CLIENT: client,
        LEF_OIDC_SECRET: secret,
        LEF_OIDC_NAME: name,
      }
    })
    try {
      const ans = await newPerson(browser, server.url, 'nl')
      const { page, m, press } = ans
      const authenticator = await authenticatorOf(ans)
      await page.goto(server.setupLink)
      await makePassphrase(ans)
      await page.getByLabel(m.comingIn.organisationName, { exact: true }).fill('Waterschap De Linge')
      await page.getByLabel(m.account.name, { exact: true }).fill('Ans Bakker')
      await page.getByLabel(m.account.mail, { exact: true }).fill('ans@example.org')
      await press(m.comingIn.setupNow)
      await page.getByRole('heading', { name: 'Waterschap De Linge' }).waitFor()

      await page.getByRole('link', { name: m.shell.settings }).click()
      await add(ans, m.passkey.done.opens)
      await page.getByText(m.passkey.opens, { exact: true }).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await press(m.settings.lockNow)
      await page.getByRole('button', { name: m.passkey.unlock, exact: true }).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await press(m.passkey.unlock)
      await page.getByRole('heading', { name: m.lock.title }).waitFor({ state: 'hidden' })

      // It opens the sealed copy at the server as well.
      await page.getByRole('link', { name: m.shell.settings }).click()
      await press(m.ownCopy.make)
      await page.getByText(m.ownCopy.made).waitFor()
      await press(m.ownCopy.bring)
      await press(m.ownCopy.withPasskey)
      await press(m.settings.importNow)
      await page.getByText(m.ownCopy.brought).waitFor()

      // A live connection may be on its way just then.
      ans.app.expectFault(/WebSocket connection .* failed/)
      await press(m.account.signOut)
      await page.getByRole('link', { name: m.settings.accountSignIn }).click()
      await press(m.passkey.signIn)
      // Back on the page that led to signing in.
      await page.getByRole('button', { name: m.account.signOut, exact: true }).waitFor()

      // The same with an authenticator that has no PRF.
      await authenticator.replace(false)
      await add(ans, m.passkey.done['no-prf'])
      await page.getByText(m.passkey.onlySignsIn, { exact: true }).waitFor()
      await page.getByText(m.passkey.lockToo(1)).waitFor()
      await press(m.passkey.lockOnly)
      await page.getByRole('dialog').getByRole('button', { name: m.passkey.lockOnly }).click()
      await page.getByText(m.passkey.lockToo(1)).waitFor({ state: 'hidden' })
      // One of the two is taken away, and it says so.
      const removals = page.getByRole('button', { name: new RegExp(`^${m.passkey.removeOf('.{6}')}$`) })
      await expect.poll(() => removals.count()).toBe(2)
      await removals.last().click()
      await page.getByRole('dialog').getByRole('button', { name: m.passkey.remove, exact: true }).click()
      await page.getByText(m.passkey.removed, { exact: true }).waitFor()
      await expect.poll(() => removals.count()).toBe(1)
      await press(m.settings.lockNow)
      await page.getByLabel(m.lock.passphrase, { exact: true }).waitFor()
      expect(await page.getByRole('button', { name: m.passkey.unlock }).isVisible()).toBe(false)
      // Of what a PRF gave, nothing went over the network.
      for (const said of ans.wire) expect(said).not.toMatch(/prf|clientExtensionResults/)
      expect(ans.app.faults).toEqual([])

      // Somebody else joins with the organisation's own account; the notebook asks for its passphrase all the same.
      await ans.go('/organisation')
      await page.getByLabel(m.organisation.name, { exact: true }).fill('Noor Smit')
      await page.getByLabel(m.organisation.mail, { exact: true }).fill('noor@example.org')
      await press(m.organisation.inviteNow)
      const link = await page.getByLabel(m.organisation.linkFor('Noor Smit'), { exact: true }).inputValue()
      await ans.app.context.close()
      const noor = await newPerson(browser, server.url, 'nl')
      await noor.page.goto(link)
      await makePassphrase(noor)
      const provider = 'De Waterschappen'
      await noor.page.getByText(m.singleSignOn.what(provider)).waitFor()
      await noor.press(m.singleSignOn.join(provider))
      await noor.page.getByRole('heading', { name: m.lock.title }).waitFor()
      await unlock(noor)
      await noor.page.getByText(m.comingIn.inAs('Noor Smit', 'Waterschap De Linge')).waitFor()
      expect(new URL(noor.page.url()).search).toBe('')
      expect(noor.app.faults).toEqual([])
      await noor.app.context.close()
    } finally {
      for (const provider of providers) await provider.stop()
      await server.stop()
      server.remove()
    }
  },
)
