import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { restoreBackup, writeBackup } from '../../apps/server/src/backup/index.ts'
import { startMailServer } from '../../apps/server/src/testing/mail-server.ts'
import { findPostgres, runPostgres } from '../../apps/server/src/testing/run-postgres.ts'
import { placesOf } from '../flows/device.ts'
import { fillEveryDocument, secretAppointment, type Filled } from '../flows/every-field.ts'
import { plant } from '../flows/notebook.ts'
import { passphrase } from '../flows/passphrase.ts'
import { axeInBothThemes } from '../access/look-at-all.ts'
import { expect, test } from '../harness/app.ts'
import { filesIn, startOrganisationServer } from '../harness/organisation-server.ts'
import { clockAhead, comeBack, newDevice } from './coming-back.ts'
import { accept, invite, setUp } from './organisation.ts'
import { newPerson, type Person } from './person.ts'
import { signByThree, tellSponsor } from './with-sponsor.ts'
import { holdConversation } from './conversation.ts'

const [ans, noor, jan] = ['ans@example.org', 'noor@example.org', 'jan@example.org']

const secretStart = 'Qwaxo'

/** A dump, and what its bytes are, which it writes in hexadecimal. */
function dumped(dump: Buffer): readonly { readonly where: string; readonly bytes: Buffer }[] {
  const bytes = [...dump.toString('latin1').matchAll(/\\x((?:[0-9a-f]{2})+)/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex'),
  )
  return [
    { where: 'dump', bytes: dump },
    { where: 'bytes of the dump', bytes: Buffer.concat(bytes) },
  ]
}

/** A secret for every field there is, by the schema; none is part of another. */
function secrets(): { readonly of: (field: string) => string; readonly all: Map<string, string> } {
  const all = new Map<string, string>()
  return {
    all,
    of: (field) => {
      const secret = `${secretStart}${String(all.size).padStart(3, '0')}libird`
      all.set(field, secret)
      return secret
    },
  }
}

/** The sentence that is read aloud. */
async function sentence({ page }: Person): Promise<string> {
  const words = page.locator('main p[translate=no]')
  await expect.poll(() => words.textContent()).toMatch(/^\S+( \S+){6}$/)
  return (await words.textContent()) ?? ''
}

test(
  'two people meet through the server, know that nobody is in between, write on together, also after a time without a network, and come back after losing everything; a manager sees what three agreed and nothing else, and the server has no word of it',
  { timeout: 400_000 },
  async ({ browser }) => {
    // On a PostgreSQL, where there is one; what is in it then moves to a data folder, and is searched there too.
    const bin = findPostgres()
    const postgres = bin === null ? null : await runPostgres(bin)
    const database = (await postgres?.newDatabase()) ?? null
    const post = await startMailServer()
    const server = await startOrganisationServer(async () => ({
      ...(database === null ? {} : { DATABASE_URL: database }),
      LEF_SMTP: post.url,
      LEF_MAIL_FROM: 'Lef <lef@example.org>',
      LEF_METRICS_TOKEN: 'a token',
    }))
    const moved = mkdtempSync(join(tmpdir(), 'lef-moved-'))
    const coach = await newPerson(browser, server.url, 'nl')
    const coachee = await newPerson(browser, server.url, 'en')
    const sponsor = await newPerson(browser, server.url, 'nl')
    // The coachee once more, on another device, after losing everything.
    const again = await newDevice(browser, server.url)
    await clockAhead(coach)
    const { of, all } = secrets()
    try {
      let filled: Filled = { trajectory: '', conversation: '' }
      await plant(coach.page, server.url, async (library) => {
        filled = await fillEveryDocument(library, of)
      })
      expect(all.size).toBeGreaterThan(60)
      await setUp(coach, server.setupLink, ans)
      await accept(coachee, await invite(coach, 'Noor Smit', noor))
      await accept(sponsor, await invite(coach, 'Jan Vos', jan))

      // The link goes from hand to hand, past the server.
      await coach.go(`/t/${filled.trajectory}/share`)
      await coach.press(coach.m.sharing.makeLink)
      const link = await coach.page.getByLabel(coach.m.sharing.link, { exact: true }).inputValue()
      await coachee.go(link.slice(server.url.length))
      // Until somebody is let in, the server knows of nothing: asked again and again, it says so each time.
      for (const { app } of [coachee, again]) app.expectFault(/404 .*\/statements/)
      await coachee.page.getByText(coachee.m.sharing.goes).waitFor()
      await coachee.press(coachee.m.sharing.join)
      await coachee.page.getByText(coachee.m.sharing.waitingForAdmission).waitFor()
      await coach.press(coach.m.sharing.admit('Noor Smit'))
      await coachee.press(coachee.m.sharing.confirm)

      // Both are shown the same sentence, once both have the language of the trajectory.
      await coach.page.getByRole('button', { name: coach.m.sharing.same }).waitFor()
      await expect.poll(() => sentence(coachee)).toBe(await sentence(coach))
      expect(await axeInBothThemes(coach.page, 'light')).toEqual([])
      expect(await axeInBothThemes(coachee.page, 'dark')).toEqual([])
      await coach.press(coach.m.sharing.same)
      await coachee.press(coachee.m.sharing.same)
      await coachee.page.getByText(coachee.m.sharing.compared).waitFor()

      // What the coach had written is there, and none of what is the coach's alone.
      await coachee.page.getByRole('link', { name: coachee.m.sharing.toTrajectory }).click()
      const goal = (person: Person) =>
        person.page.getByLabel(person.m.trajectory.goal, { exact: true }).first()
      await expect.poll(() => goal(coachee).inputValue()).toBe(all.get('trajectory.goal'))
      // What was really said each reads for themselves: from here the coachee comes to their own words alone.
      const readBack = coachee.page.getByRole('link', { name: coachee.m.trajectory.toTalk, exact: true })
      await expect.poll(() => readBack.getAttribute('href')).toMatch(/\/own-talk$/u)

      // It is not called after themselves, nor are they asked whose manager they are.
      await coachee.page
        .getByText(coachee.m.trajectory.isMyManager(all.get('trajectory.coach') ?? ''))
        .waitFor()

      // An edit by one appears at the other, and who is there is seen.
      await coach.page.getByRole('link', { name: coach.m.sharing.toTrajectory }).click()
      await goal(coach).waitFor()
      await coach.page
        .getByText(coach.m.sharing.here(all.get('trajectory.coachee') ?? '', 'trajectory'))
        .waitFor()

      // Whether there is a click is asked of each alone, and opens when both have answered.
      const coachName = all.get('trajectory.coach') ?? ''
      const coacheeName = all.get('trajectory.coachee') ?? ''
      const answer = async ({ page, m, press }: Person, said: 'yes' | 'no') => {
        await page.getByText(m.chemistry[said], { exact: true }).click()
        await press(m.chemistry.handIn)
      }
      await coachee.page
        .getByRole('link', { name: coachee.m.sharing.chemistry('unanswered', coachName) })
        .click()
      await answer(coachee, 'yes')
      await coachee.page.getByText(coachee.m.chemistry.mine(coachName)).waitFor()
      await coach.page.getByRole('link', { name: coach.m.sharing.chemistry('theirs', coacheeName) }).click()
      await coach.page.getByText(coach.m.chemistry.theirs(coacheeName)).waitFor()
      expect(await axeInBothThemes(coach.page, 'light')).toEqual([])
      await answer(coach, 'no')
      const notBoth = ({ page, m }: Person) =>
        page.getByRole('heading', { name: m.chemistry.notBoth }).waitFor()
      for (const one of [coach, coachee]) await notBoth(one)
      // Once more, when both want to: of one alone the other is shown nothing.
      await coach.press(coach.m.chemistry.answerAgain)
      await answer(coach, 'yes')
      await coach.page.getByText(coach.m.chemistry.mineAgain(coacheeName)).waitFor()
      await notBoth(coachee)
      await coachee.press(coachee.m.chemistry.answerAgain)
      expect(await axeInBothThemes(coachee.page, 'dark')).toEqual([])
      await answer(coachee, 'yes')
      for (const { page, m } of [coach, coachee]) {
        await page.getByRole('heading', { name: m.chemistry.bothYes }).waitFor()
        await page.locator('main').getByRole('link', { name: m.chemistry.toTrajectory }).click()
      }

      const words = of('live')
      await goal(coachee).fill(words)
      await expect.poll(() => goal(coach).inputValue()).toBe(words)
      const measure = (person: Person) =>
        person.page.getByLabel(person.m.trajectory.measure, { exact: true }).first()
      await coachee.page
        .getByText(coachee.m.sharing.state({ kind: 'read' }, all.get('trajectory.coach') ?? ''))
        .waitFor()

      // The manager comes in, a third device, and all three sign what may be told.
      const names = { coach: coachName, coachee: coacheeName, sponsor: 'Jan Vos' }
      const three = { url: server.url, coach, coachee, sponsor, names, sentence: of('released') }
      await signByThree(three)

      const held = await holdConversation({ coach, coachee, named: coacheeName, of })
      await goal(coach).waitFor()

      // The manager is told that it was held, is given no word of what the two write, and reads what is released.
      await tellSponsor(three)
      // Nor does the page show any but what three signed and what was released.
      const page = await sponsor.page.locator('body').innerText()
      const agreed = /^trajectory\.(coach|coachee|clause:.*)$/
      for (const [field, secret] of all) if (!agreed.test(field)) expect(page).not.toContain(secret)
      expect(sponsor.wire.some((text) => text.includes('process-fact'))).toBe(true)
      expect(sponsor.wire.some((text) => text.includes('"type":"envelopes"'))).toBe(false)

      // The passphrase is lost, and the device with it. The way back goes through the coach, and nobody else.
      expect(coachee.app.faults).toEqual([])
      await coachee.app.context.close()
      again.app.expectFault(/WebSocket connection .* failed/)
      const { trajectory } = filled
      await comeBack({ url: server.url, coach, again, account: 'Noor Smit', named: coacheeName, trajectory })
      await again.page.getByRole('link', { name: again.m.sharing.toTrajectory }).click()
      await expect.poll(() => goal(again).inputValue(), { timeout: 60_000 }).toBe(words)
      // The conversation as well, with what was written while the network was cut.
      await again.page.getByRole('link', { name: held.goal }).click()
      for (const text of [held.alone, held.meanwhile]) await again.page.getByText(text).first().waitFor()
      await again.page.goBack()
      await coach.page.getByRole('link', { name: coach.m.sharing.toTrajectory }).click()
      const regained = of('regained')
      await measure(again).fill(regained)
      await expect.poll(() => measure(coach).inputValue()).toBe(regained)

      // One of them ends it: both keep what they have, and are told, also who looked on.
      await coach.go(`/t/${filled.trajectory}/share`)
      await coach.press(coach.m.ending.remove(coacheeName))
      await coach.press(coach.m.ending.removeAction)
      await coach.page.getByText(coach.m.ending.alone(coacheeName)).waitFor()
      await again.page
        .getByText(again.m.sharing.ended)
        .or(again.page.getByText(again.m.sharing.incident('no-access')))
        .first()
        .waitFor()
      expect(await measure(again).inputValue()).toBe(regained)

      // Who is not signed in any more is told that nothing goes to and fro.
      coach.app.expectFault(/401 .*\/api\/session|WebSocket connection .* failed/)
      await coach.page.getByRole('link', { name: coach.m.shell.settings }).click()
      // What that screen asks of the server is answered before nobody is signed in any more.
      await coach.page.getByRole('button', { name: coach.m.passkey.add, exact: true }).waitFor()
      await coach.page.getByRole('button', { name: coach.m.ownCopy.make, exact: true }).waitFor()
      await coach.press(coach.m.account.signOut)
      // Whoever goes on before the server has heard of it, is signed in still.
      await coach.page.getByRole('link', { name: coach.m.settings.accountSignIn }).waitFor()
      await coach.go(`/t/${filled.trajectory}`)
      await coach.page.getByRole('link', { name: coach.m.sharing.notSignedIn }).waitFor()
      await coach.page.getByText(coach.m.trajectory.agreementSignedOut).waitFor()
      expect(await axeInBothThemes(coach.page, 'dark')).toEqual([])
      // Nor does any screen say then that it is on this device only.
      await coach.go(`/t/${filled.trajectory}/told`)
      await coach.page.getByText(coach.m.threeWay.toldSignedOut).waitFor()
      await coach.go(`/t/${filled.trajectory}/agreement`)
      await coach.page.getByText(coach.m.agreement.sharedSignedOut).waitFor()
      // Nor does the agreement on paper stand there, as if it were the one that counts.
      expect(await coach.page.getByText(coach.m.agreement.assent, { exact: true }).count()).toBe(0)
      await coach.go(`/t/${filled.trajectory}/chemistry`)
      await coach.page.getByText(coach.m.chemistry.signedOut).waitFor()
      await coach.go(`/t/${filled.trajectory}/share`)
      await coach.page.getByText(coach.m.sharing.signedOut).waitFor()

      sponsor.app.expectFault(/404 .*\/sponsored\//)
      await sponsor.page.getByRole('link', { name: sponsor.m.threeWay.toList }).click()
      await sponsor.page.getByRole('link', { name: sponsor.m.threeWay.open, exact: true }).click()
      await sponsor.page.getByText(sponsor.m.threeWay.sponsorOver).waitFor()

      expect(coach.app.faults).toEqual([])
      expect(sponsor.app.faults).toEqual([])
      expect(again.app.faults).toEqual([])

      // Whoever reads along with everything finds no word, no secret of the link and no passphrase.
      const wire = [...coach.wire, ...coachee.wire, ...sponsor.wire, ...again.wire].map((text, index) => ({
        where: `wire ${index}`,
        bytes: Buffer.from(text),
      }))
      const shown = await fetch(`${server.url}/metrics`, { headers: { authorization: 'Bearer a token' } })
      const metrics = await shown.text()
      expect(metrics).toMatch(/lef_envelopes_total\{outcome="stored"\} \d+/)
      const mails = post.received.flatMap(({ raw, text }, index) => [
        { where: `mail ${index}`, bytes: Buffer.from(raw, 'latin1') },
        { where: `text of mail ${index}`, bytes: Buffer.from(text) },
      ])
      await server.stop()
      const kept: { readonly where: string; readonly bytes: Buffer }[] = [...server.files()]
      if (postgres !== null && database !== null) {
        kept.push(...filesIn(postgres.folder), ...dumped(postgres.dump(database)))
        const backup = join(moved, 'backup')
        expect(await writeBackup({ url: database }, backup)).toMatchObject({ ok: true })
        expect(await restoreBackup({ folder: join(moved, 'data') }, backup)).toMatchObject({ ok: true })
        kept.push(...filesIn(moved))
      }
      // What it is allowed to know is found in each, so that the search is one.
      expect(placesOf(noor, wire)).not.toEqual([])
      const found = placesOf(noor, kept).join('\n')
      for (const kind of postgres === null ? ['database'] : ['pg_wal', 'base', 'dump', 'backup', 'moved']) {
        expect([kind, found.includes(kind)]).toEqual([kind, true])
      }
      expect(placesOf(noor, mails)).not.toEqual([])
      expect(mails.some(({ bytes }) => bytes.includes('/invitation#'))).toBe(true)
      const log = { where: 'log', bytes: Buffer.from(server.said()) }
      const everything = [...wire, ...kept, ...mails, log, { where: 'metrics', bytes: Buffer.from(metrics) }]
      // Each secret begins alike: what has none of that, need not be looked through for each.
      const seen = everything.filter(({ bytes }) =>
        [secretStart, passphrase, again.passphrase, new URL(link).hash.slice(-40)].some(
          (word) => placesOf(word, [{ where: '', bytes }]).length > 0,
        ),
      )
      expect(wire.some(({ bytes }) => bytes.includes('"type":"envelopes"'))).toBe(true)
      // The three agreed to tell that a conversation was held, not when the next one is; and no calendar file is the server's.
      for (const word of [secretAppointment.day, secretAppointment.zone, 'VCALENDAR'])
        expect([word, placesOf(word, everything)]).toEqual([word, []])
      for (const [field, secret] of all) expect([field, placesOf(secret, seen)]).toEqual([field, []])
      expect(placesOf(passphrase, seen)).toEqual([])
      expect(placesOf(again.passphrase, seen)).toEqual([])
      expect(placesOf(new URL(link).hash.slice(-40), seen)).toEqual([])
    } finally {
      await coach.app.context.close()
      await coachee.app.context.close()
      await sponsor.app.context.close()
      await again.app.context.close()
      await server.stop()
      server.remove()
      await post.stop()
      await postgres?.stop()
      rmSync(moved, { recursive: true, force: true })
    }
  },
)
