import { expect, test } from '../harness/app.ts'
import { axeViolations } from '../harness/axe.ts'
import { startOrganisationServer } from '../harness/organisation-server.ts'
import { saved } from '../flows/content.ts'
import { passphrase } from '../flows/passphrase.ts'
import { makePassphrase, newPerson, signIn, type Person } from './person.ts'

test(
  'a second device reads a code, both show the same number, and what is written goes along',
  { timeout: 180_000 },
  async ({ browser }) => {
    const server = await startOrganisationServer()
    try {
      const ans = await newPerson(browser, server.url, 'nl')
      const { page, m, press } = ans
      await page.goto(server.setupLink)
      await makePassphrase(ans)
      await page.getByLabel(m.comingIn.organisationName, { exact: true }).fill('Waterschap De Linge')
      await page.getByLabel(m.account.name, { exact: true }).fill('Ans Bakker')
      await page.getByLabel(m.account.mail, { exact: true }).fill('ans@example.org')
      await press(m.comingIn.setupNow)
      await page.getByRole('heading', { name: 'Waterschap De Linge' }).waitFor()
      await page.getByRole('link', { name: m.organisation.toHome, exact: true }).click()
      await press(m.home.sample)
      await page.waitForURL(/\/t\//)
      const trajectory = new URL(page.url()).pathname
      await saved(page)
      await page.getByRole('link', { name: m.shell.settings }).click()
      await page.getByRole('link', { name: m.account.pairDevice }).click()
      await page.getByLabel(m.pair.passphrase, { exact: true }).fill(passphrase)
      await press(m.pair.show)
      const link = await page.getByLabel(m.pair.code, { exact: true }).inputValue()
      expect(await axeViolations(page)).toEqual([])
      const laptop = await newPerson(browser, server.url, 'en')
      await laptop.page.goto(link)
      await laptop.page.getByText(laptop.m.pair.signInFirst).waitFor()
      // A secret for ten minutes does not stay in the address.
      expect(new URL(laptop.page.url()).hash).toBe('')
      await signIn(laptop, 'ans@example.org')
      await laptop.press(laptop.m.pair.begin)
      const number = (of: Person) => of.page.getByText(/^\d{3} \d{3}$/).innerText()
      expect(await number(laptop)).toBe(await number(ans))
      expect(await axeViolations(laptop.page)).toEqual([])
      await press(m.pair.same)
      await laptop.press(laptop.m.pair.same)
      await laptop.page.getByText(laptop.m.pair.doneHere(1)).waitFor()
      await page.getByText(m.pair.doneThere).waitFor()
      await laptop.go(trajectory)
      expect(await laptop.page.getByRole('heading', { level: 1 }).innerText()).toBe(
        await ans.go(trajectory).then(() => page.getByRole('heading', { level: 1 }).innerText()),
      )
      // Of the identity and the copy, only what was sealed went over the network.
      for (const said of [...ans.wire, ...laptop.wire]) expect(said).not.toMatch(/lef-pair:1:|lef-notebook/)
      expect(laptop.app.faults).toEqual([])
      await laptop.app.context.close()
      await ans.app.context.close()
    } finally {
      await server.stop()
      server.remove()
    }
  },
)
