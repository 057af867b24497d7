import { agreementText } from '../../apps/web/src/screens/agreement/messages.ts'
import { axeInBothThemes } from '../access/look-at-all.ts'
import { expect } from '../harness/app.ts'
import { unlock } from '../flows/passphrase.ts'
import type { Person } from './person.ts'

interface WithSponsor {
  readonly url: string
  /** Both on the first page of the trajectory, which each has under a name of its own. */
  readonly coach: Person
  readonly coachee: Person
  /** Signed in. */
  readonly sponsor: Person
  readonly names: { readonly coach: string; readonly coachee: string; readonly sponsor: string }
  /** What the coachee lets the sponsor read. */
  readonly sentence: string
}

const follow = ({ page }: Person, name: string) => page.getByRole('link', { name, exact: true }).click()

/** A sponsor comes in, and all three sign the agreement that the coach puts to them. */
export async function signByThree({ url, coach, coachee, sponsor, names }: WithSponsor): Promise<void> {
  await follow(coach, coach.m.trajectory.toAgreement)
  await coach.press(coach.m.threeWay.inviteSponsor)
  const link = await coach.page.getByLabel(coach.m.threeWay.sponsorLink, { exact: true }).first().inputValue()
  await sponsor.go(link.slice(url.length))
  // Until the two have let them in, the server knows of nothing.
  sponsor.app.expectFault(/404 .*\/sponsored\//)
  await sponsor.page.getByRole('button', { name: sponsor.m.threeWay.joinAsSponsor }).waitFor()
  // Nobody who looks on is told that they share what the two do.
  expect(await sponsor.page.getByText(sponsor.m.sharing.goes).count()).toBe(0)
  await sponsor.press(sponsor.m.threeWay.joinAsSponsor)
  await sponsor.page.getByText(sponsor.m.threeWay.sponsorWaiting).waitFor()
  await coach.press(coach.m.threeWay.admitSponsor(names.sponsor))
  await follow(coachee, coachee.m.trajectory.toAgreement)
  await coachee.press(coachee.m.threeWay.confirmSponsor(names.sponsor))

  // The coach puts what stands on the page to the others; each signs what they read.
  await coach.page.getByText(coach.m.threeWay.sponsorHere).waitFor()
  await coach.page.getByText(agreementText('nl', 'je').facts.held, { exact: true }).first().click()
  await coach.press(coach.m.threeWay.propose)
  await coachee.press(coachee.m.threeWay.sign)
  // The sponsor is shown it once both have signed.
  const { m } = coachee
  await coachee.page
    .getByText(m.threeWay.stillToSign([m.threeWay.roles.sponsor], 'en'), { exact: false })
    .waitFor()
  await sponsor.press(sponsor.m.threeWay.lookAgain)
  await sponsor.page.getByRole('heading', { name: sponsor.m.threeWay.toSignTitle }).waitFor()
  expect(await axeInBothThemes(sponsor.page, 'light')).toEqual([])
  expect(await axeInBothThemes(coach.page, 'dark')).toEqual([])
  await sponsor.press(sponsor.m.threeWay.sign)
  await sponsor.page.getByRole('heading', { name: sponsor.m.threeWay.agreedTitle }).waitFor()
  await expect.poll(() => coach.page.getByRole('button', { name: coach.m.threeWay.propose }).count()).toBe(0)

  for (const two of [coach, coachee]) await follow(two, two.m.agreement.toTrajectory)
}

/**
 * The two tell that a conversation was held, the coachee releases a sentence: the sponsor sees that, the two see what the
 * sponsor sees and that they looked, and what was taken back is gone.
 */
export async function tellSponsor(three: WithSponsor): Promise<void> {
  const { url, coach, coachee, sponsor, names, sentence } = three
  const { m } = coachee
  // A fact is asked by one and signed by the other; the sponsor has nothing before.
  for (const two of [coach, coachee]) await follow(two, two.m.trajectory.toAgreement)
  await follow(coach, coach.m.threeWay.toToldCoach)
  await coach.page
    .getByRole('button', { name: new RegExp(`^${coach.m.threeWay.tell}: `) })
    .first()
    .click()
  await follow(coachee, coachee.m.threeWay.toTold)
  const signToo = coachee.page.getByRole('button', { name: new RegExp(`^${coachee.m.threeWay.signToo}: `) })
  await signToo.waitFor()
  await coachee.page.getByText(m.threeWay.noFacts).waitFor()
  // What waits is here: nobody is sent to where they are.
  expect(await coachee.page.getByRole('link', { name: m.threeWay.waitsForYou }).count()).toBe(0)
  await signToo.click()
  await coachee.page.getByText(m.threeWay.line('held'), { exact: true }).waitFor()

  // One sentence, shown once more before it goes.
  await coachee.page
    .getByRole('radio', { name: m.threeWay.moments.start, exact: true })
    .check({ force: true })
  await coachee.page
    .getByRole('radio', { name: m.threeWay.whats['own-report'], exact: true })
    .check({ force: true })
  await coachee.page.getByLabel(m.threeWay.sentence, { exact: true }).fill(sentence)
  await coachee.press(m.threeWay.show)
  // Without a network too: it says so, and goes by itself.
  await coachee.app.setOffline(true)
  await coachee.page.getByRole('dialog').getByRole('button', { name: m.threeWay.show }).click()
  await coachee.page.getByText(m.threeWay.notYetShown).waitFor()
  expect(await axeInBothThemes(coachee.page, 'light')).toEqual([])
  await coachee.app.setOffline(false)
  await expect.poll(() => coachee.page.getByText(m.threeWay.notYetShown).count(), { timeout: 60_000 }).toBe(0)
  await coachee.page.getByText(sentence).nth(1).waitFor()
  expect(await axeInBothThemes(coachee.page, 'dark')).toEqual([])

  // The same address, opened anew: from the first page on.
  await sponsor.page.goto(url)
  await unlock(sponsor)
  await follow(sponsor, sponsor.m.home.sponsored)
  await follow(sponsor, sponsor.m.threeWay.open)
  await sponsor.page.getByText(sentence).waitFor()
  await sponsor.page.getByText(sponsor.m.threeWay.line('held'), { exact: true }).waitFor()
  await sponsor.page
    .getByRole('heading', { name: sponsor.m.threeWay.trajectoryOf(names.coachee, names.coach) })
    .waitFor()
  expect(await axeInBothThemes(sponsor.page, 'dark')).toEqual([])

  // Taken back: gone from the page, and from the server.
  await coachee.app.setOffline(true)
  await coachee.press(m.threeWay.takeBackOf(sentence))
  await coachee.page.getByText(m.threeWay.takingBack).waitFor()
  await coachee.app.setOffline(false)
  await expect.poll(() => coachee.page.getByText(sentence).count(), { timeout: 60_000 }).toBe(0)
  await follow(sponsor, sponsor.m.threeWay.toList)
  await follow(sponsor, sponsor.m.threeWay.open)
  await sponsor.page.getByText(sponsor.m.threeWay.line('held'), { exact: true }).waitFor()
  expect(await sponsor.page.getByText(sentence).count()).toBe(0)
  // Who looked is seen by the two, who go back to where they were.
  await follow(coachee, m.agreement.toTrajectory)
  await follow(coachee, m.trajectory.toTold)
  await coachee.page.getByText(names.sponsor).first().waitFor()
  await follow(coachee, m.agreement.toTrajectory)
}
