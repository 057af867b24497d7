import { readFile } from 'node:fs/promises'
import { ownDataEn } from '../../apps/web/src/account/own-data/messages.en.ts'
import { axeInBothThemes } from '../access/look-at-all.ts'
import { placesOf } from '../flows/device.ts'
import { fillEveryDocument, type Filled } from '../flows/every-field.ts'
import { plant } from '../flows/notebook.ts'
import { passphrase, unlock } from '../flows/passphrase.ts'
import { expect, test } from '../harness/app.ts'
import { startOrganisationServer } from '../harness/organisation-server.ts'
import { newDevice } from './coming-back.ts'
import { chemistryThatBreaks } from './broken-chemistry.ts'
import { accept } from './organisation.ts'
import { makePassphrase, newPerson, signIn, type Person } from './person.ts'

async function shareWith(coach: Person, coachee: Person, url: string): Promise<void> {
  await coach.press(coach.m.sharing.makeLink)
  const link = await coach.page.getByLabel(coach.m.sharing.link, { exact: true }).inputValue()
  // Until somebody is let in, the server knows of nothing: asked again and again, it says so each time.
  coachee.app.expectFault(/404 .*\/statements/)
  await coachee.go(link.slice(url.length))
  await coachee.press(coachee.m.sharing.join)
  await coach.press(coach.m.sharing.admit('Noor Smit'))
  await coachee.press(coachee.m.sharing.confirm)
  await coach.page.getByRole('button', { name: coach.m.sharing.same }).waitFor()
  await coach.press(coach.m.sharing.same)
}

test(
  'whoever loses a device brings everything back on another from the sealed copy at the server, what is theirs alone as well, and goes on with the other',
  { timeout: 300_000 },
  async ({ browser }) => {
    const server = await startOrganisationServer(async () => ({}))
    const coach = await newPerson(browser, server.url, 'nl')
    const coachee = await newPerson(browser, server.url, 'en')
    try {
      const secrets = new Map<string, string>()
      let filled: Filled = { trajectory: '', conversation: '' }
      await plant(coach.page, server.url, async (library) => {
        filled = await fillEveryDocument(library, (field) => {
          const secret = `Zqivo${String(secrets.size).padStart(3, '0')}narem`
          secrets.set(field, secret)
          return secret
        })
      })
      const { trajectory, conversation } = filled
      const secret = (field: string) => secrets.get(field) ?? ''
      const { page, m, press } = coach
      // A colour on its way from one to another is neither.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(server.setupLink)
      await makePassphrase(coach)
      await page.getByLabel(m.comingIn.organisationName, { exact: true }).fill('Waterschap De Linge')
      await page.getByLabel(m.account.name, { exact: true }).fill('Ans Bakker')
      await page.getByLabel(m.account.mail, { exact: true }).fill('ans@example.org')
      await press(m.comingIn.setupNow)
      await page.getByRole('heading', { name: 'Waterschap De Linge' }).waitFor()
      await page.getByLabel(m.organisation.name, { exact: true }).fill('Noor Smit')
      await page.getByLabel(m.organisation.mail, { exact: true }).fill('noor@example.org')
      await press(m.organisation.inviteNow)
      const invitation = page.getByLabel(m.organisation.linkFor('Noor Smit'), { exact: true })
      await coachee.page.goto(await invitation.inputValue())
      await makePassphrase(coachee)
      await coachee.press(coachee.m.comingIn.join)
      await coachee.page.getByRole('heading', { name: coachee.m.comingIn.welcome }).waitFor()
      await coach.go(`/t/${trajectory}/share`)
      await shareWith(coach, coachee, server.url)

      await chemistryThatBreaks({ coach, coachee, trajectory })

      await coach.go('/recovery-code')
      await page.getByLabel(m.recovery.passphrase, { exact: true }).fill(passphrase)
      await press(m.recovery.make)
      const away = page.getByRole('link', { name: m.recovery.away })
      await away.waitFor()
      const code = (await page.locator('ol[translate=no] li span:last-child').allInnerTexts()).join(' ')
      await away.click()
      await page.getByText(m.ownCopy.none).waitFor()
      await press(m.ownCopy.make)
      await page.getByText(m.ownCopy.made).waitFor()
      await page.getByText(m.ownCopy.kept).waitFor()
      expect(await axeInBothThemes(page, 'dark')).toEqual([])

      // Both write on after it was made, each on top of the other: none of that is in the copy.
      const goalOf = (person: Person) =>
        person.page.getByLabel(person.m.trajectory.goal, { exact: true }).first()
      await coach.go(`/t/${trajectory}`)
      await goalOf(coach).fill('na de kopie')
      await expect.poll(() => goalOf(coachee).inputValue()).toBe('na de kopie')
      await goalOf(coachee).fill('na de kopie, antwoord')
      await expect.poll(() => goalOf(coach).inputValue()).toBe('na de kopie, antwoord')
      await page
        .getByText(m.sharing.state({ kind: 'sent' }, secret('trajectory.coachee')))
        .or(page.getByText(m.sharing.state({ kind: 'read' }, secret('trajectory.coachee'))))
        .first()
        .waitFor()
      expect(coach.app.faults).toEqual([])
      await coach.app.context.close()

      // Another device, with nothing on it.
      const anew = await newPerson(browser, server.url, 'nl')
      await anew.page.emulateMedia({ reducedMotion: 'reduce' })
      await anew.page.goto(`${server.url}/sign-in`)
      await signIn(anew, 'ans@example.org')
      await anew.page.getByText(m.comingIn.inAs('Ans Bakker', 'Waterschap De Linge')).waitFor()
      // Without loading again: the lock is still being put on.
      await anew.page.getByRole('link', { name: m.comingIn.toAccount }).click()
      await anew.page.getByText(m.ownCopy.elsewhere).waitFor()
      await anew.press(m.ownCopy.bring)
      const asked = anew.page.getByLabel(m.ownCopy.passphrase, { exact: true })
      await asked.fill('een heel andere zin dan toen')
      await anew.press(m.ownCopy.open)
      await anew.page.getByText(m.ownCopy.wrong['wrong-key']).waitFor()
      expect(await axeInBothThemes(anew.page, 'light')).toEqual([])
      await asked.fill(passphrase)
      await anew.press(m.ownCopy.open)
      await anew.page.getByText(m.settings.importTrajectory(secret('trajectory.coachee'), 1)).waitFor()
      // The code on paper opens it as well, whatever became of the passphrase.
      await anew.press(m.settings.cancel)
      await anew.press(m.ownCopy.bring)
      await anew.press(m.ownCopy.withCode)
      await anew.page.getByLabel(m.ownCopy.code, { exact: true }).fill(code)
      await anew.press(m.ownCopy.open)
      await anew.page.getByText(m.settings.importTrajectory(secret('trajectory.coachee'), 1)).waitFor()
      await anew.press(m.settings.importNow)
      await anew.page.getByText(m.ownCopy.brought).waitFor()

      await anew.go(`/t/${trajectory}`)
      await expect.poll(() => goalOf(anew).inputValue(), { timeout: 60_000 }).toBe('na de kopie, antwoord')
      await goalOf(anew).fill('eerder nee zeggen, ook thuis')
      await expect
        .poll(() => goalOf(coachee).inputValue(), { timeout: 60_000 })
        .toBe('eerder nee zeggen, ook thuis')
      // What is the coach's alone came along, and stays with the coach.
      await anew.go(`/t/${trajectory}/c/${conversation}/room`)
      await anew.press(m.room.mine)
      const notes = anew.page.getByLabel(m.room.notes, { exact: true })
      await expect.poll(() => notes.inputValue()).toBe(secret('coach.notes.text'))
      expect(anew.app.faults).toEqual([])
      expect(coachee.app.faults).toEqual([])

      // Somebody who got hold of a link to the coachee's account asks to come back as them, on a device of their own. The
      // coachee is let in again too, sees it on the device that they have all along, and says no: that stops it for good.
      const letIn = async () => {
        await anew.go('/organisation')
        await anew.press(m.organisation.letInOf('Noor Smit'))
        return anew.page.getByLabel(m.organisation.linkFor('Noor Smit'), { exact: true }).inputValue()
      }
      const mine = new URL(coachee.page.url()).pathname
      coachee.app.expectFault(/401|404|WebSocket connection .* failed/)
      const stranger = await newDevice(browser, server.url)
      await accept(stranger, await letIn())
      await stranger.page.getByRole('link', { name: stranger.m.back.comeBack }).click()
      await stranger.press(stranger.m.back.was('coachee'))
      await stranger.page.getByRole('heading', { name: stranger.m.back.mineTitle }).waitFor()
      await stranger.app.context.close()
      await coachee.page.goto(await letIn())
      await unlock(coachee)
      await coachee.page.getByLabel(coachee.m.account.passphrase, { exact: true }).fill(passphrase)
      await coachee.press(coachee.m.comingIn.join)
      await coachee.page.getByRole('heading', { name: coachee.m.comingIn.welcome }).waitFor()
      await coachee.go(mine)
      await coachee.page.getByRole('link', { name: coachee.m.back.line }).click()
      await coachee.page.getByRole('heading', { name: coachee.m.back.selfTitle }).waitFor()
      // A yes by mistake is known after opening it anew, and still becomes a no.
      await coachee.press(coachee.m.back.selfYes)
      await coachee.page.getByText(coachee.m.back.selfSaid).waitFor()
      await coachee.go(new URL(coachee.page.url()).pathname)
      await coachee.page.getByText(coachee.m.back.selfSaid).waitFor()
      expect(await coachee.page.getByRole('button', { name: coachee.m.back.selfYes }).count()).toBe(0)
      await coachee.press(coachee.m.back.selfNo)
      await coachee.page.getByText(coachee.m.back.selfStopped).waitFor()
      await anew.go(`/t/${trajectory}/share`)
      await anew.page.getByText(m.back.otherStopped(secret('trajectory.coachee'))).waitFor()
      // Each puts it away, and it stays away.
      for (const [one, path] of [
        [coachee, mine],
        [anew, `/t/${trajectory}`],
      ] as const) {
        const { back } = one.m
        await one.press(back.putNoticeAway)
        await one.page.getByRole('button', { name: back.putNoticeAway }).waitFor({ state: 'detached' })
        await one.go(path)
        await one.page.getByRole('link', { name: /^(Samen met|Together with) / }).waitFor()
        expect(await one.page.getByRole('link', { name: back.line }).count()).toBe(0)
      }

      // The other gets all that the server has of them, and leaves: what stays, and why, is said.
      await coachee.go('/settings')
      const saving = coachee.page.waitForEvent('download')
      await coachee.page.getByRole('button', { name: ownDataEn.save, exact: true }).click()
      const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8'))
      expect(saved).toMatchObject({ name: 'Noor Smit', mail: 'noor@example.org', organiser: false })
      await coachee.press(ownDataEn.leave)
      await coachee.page.getByLabel(ownDataEn.passphrase, { exact: true }).fill(passphrase)
      expect(await axeInBothThemes(coachee.page, 'dark')).toEqual([])
      await coachee.press(ownDataEn.leaveNow)
      await coachee.page.getByRole('heading', { name: ownDataEn.left }).waitFor()
      await coachee.page.getByText(ownDataEn.remains['shared-documents']).waitFor()

      const wire = [...coach.wire, ...anew.wire].map((text, at) => ({
        where: `wire ${at}`,
        bytes: Buffer.from(text),
      }))
      await server.stop()
      const everything = [...wire, ...server.files()]
      for (const word of ['Zqivo', 'ook thuis', passphrase, code]) {
        expect([word, placesOf(word, everything)]).toEqual([word, []])
      }
      await anew.app.context.close()
    } finally {
      await coachee.app.context.close()
      await server.stop()
      server.remove()
    }
  },
)
