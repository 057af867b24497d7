import { axeInBothThemes, keptByTheBrowser, tooWide, tooWideWithLargeText } from '../access/look-at-all.ts'
import { plant } from '../flows/notebook.ts'
import { fillEveryField } from '../flows/every-field.ts'
import { expect, test } from '../harness/app.ts'
import { startOrganisationServer } from '../harness/organisation-server.ts'
import { setUp } from './organisation.ts'
import { makePassphrase, newPerson, type Person } from './person.ts'

/** What is wrong with a screen as it stands there, for whoever cannot see, or has a small one. */
const faultsOf = async ({ page }: Person, theme: 'light' | 'dark') => [
  ...(await axeInBothThemes(page, theme)),
  ...(await keptByTheBrowser(page)),
  ...(await tooWide(page)),
  ...(await tooWideWithLargeText(page)),
]

test(
  'R-12 somebody who has no account comes in and joins by one link, with nothing else but a passphrase',
  { timeout: 300_000 },
  async ({ browser }) => {
    const server = await startOrganisationServer()
    const coach = await newPerson(browser, server.url, 'nl')
    const coachee = await newPerson(browser, server.url, 'en')
    try {
      let trajectory = ''
      await plant(coach.page, server.url, async (library) => {
        trajectory = (await fillEveryField(library, (field) => field)).trajectory
      })
      await setUp(coach, server.setupLink, 'ans@example.org')
      await coach.go(`/t/${trajectory}/share`)
      await coach.press(coach.m.sharing.makeLink)
      const shown = coach.page.getByLabel(coach.m.sharing.link, { exact: true })
      const alone = await shown.inputValue()
      await coach.press(coach.m.sharing.invite)
      await coach.page.getByText(coach.m.sharing.inviteWhat).waitFor()
      expect(await faultsOf(coach, 'dark')).toEqual([])
      await coach.page.getByLabel(coach.m.organisation.name, { exact: true }).fill('Noor Smit')
      await coach.page.getByLabel(coach.m.organisation.mail, { exact: true }).fill('noor@example.org')
      await coach.press(coach.m.organisation.inviteNow)
      // The link that was, and the invitation after it.
      await expect.poll(() => shown.inputValue()).toMatch(/~[0-9a-f]{32}\.[\w-]{43}$/)
      const link = await shown.inputValue()
      expect(link.split('~')[0]).toBe(alone)
      expect(await faultsOf(coach, 'light')).toEqual([])

      // Until somebody is let in, the server knows of nothing.
      coachee.app.expectFault(/404 .*\/statements/)
      await coachee.page.goto(link)
      await coachee.page.getByText(coachee.m.sharing.joinInvited).waitFor()
      await makePassphrase(coachee)
      expect(await faultsOf(coachee, 'dark')).toEqual([])
      await coachee.press(coachee.m.comingIn.join)
      await coachee.page.getByText(coachee.m.sharing.joinAs('coachee')).waitFor()
      await coachee.press(coachee.m.sharing.join)
      await coach.press(coach.m.sharing.admit('Noor Smit'))
      await coachee.press(coachee.m.sharing.confirm)
      await coachee.page.getByRole('button', { name: coachee.m.sharing.same }).waitFor()

      // Of the trajectory's link the server was told nothing, and of the invitation only when it was used.
      const secret = alone.split('#lef1.')[1] ?? ''
      expect(secret.length).toBeGreaterThan(40)
      for (const said of [...coach.wire, ...coachee.wire]) expect(said).not.toContain(secret)

      // Whoever opens it after that has no use for the invitation any more, and is told so.
      const late = await newPerson(browser, server.url, 'en')
      late.app.expectFault(/410 .*\/invitations\/look/)
      // In the tab in which the link without it stood: only what comes after the # is another.
      await late.page.goto(alone)
      await late.page.getByText(late.m.sharing.joinSignIn).waitFor()
      await late.page.goto(link)
      await late.page.getByText(late.m.comingIn.invitationOver).waitFor()
      await late.press(late.m.sharing.haveAccount)
      await late.page.getByLabel(late.m.account.mail, { exact: true }).waitFor()
      for (const { app } of [coach, coachee, late]) {
        expect(app.faults).toEqual([])
        await app.context.close()
      }
    } finally {
      await server.stop()
      server.remove()
    }
  },
)
