import { recoveryWait } from '@lef/vault'
import type { Browser } from 'playwright-core'
import { axeInBothThemes, tooWide } from '../access/look-at-all.ts'
import { expect } from '../harness/app.ts'
import { accept } from './organisation.ts'
import { newPerson, type Person } from './person.ts'

interface ComingBack {
  readonly url: string
  /** Who stays, and organises; the clock of their browser goes by `clockAhead`. */
  readonly coach: Person
  /** The coachee's new device. */
  readonly again: Person
  /** How the coachee's account, and the coachee in the trajectory, are called. */
  readonly account: string
  readonly named: string
  /** The trajectory on the coach's device. */
  readonly trajectory: string
}

/** Makes a browser's clock go ahead of time by what is kept in it, so that days can pass. */
export async function clockAhead({ app }: Person): Promise<void> {
  await app.context.addInitScript(() => {
    const { now } = Date
    Date.now = () => now() + Number(localStorage.getItem('e2e.ahead') ?? 0)
  })
}

/** A new device of who lost everything: another passphrase, and nothing of what was there. */
export function newDevice(browser: Browser, url: string): Promise<Person> {
  return newPerson(browser, url, 'en', 'drie gele bussen onder de brug')
}

/** The number that both compare. */
async function digits({ page }: Person): Promise<string | null> {
  const number = page.getByText(/^\d{4}( \d{4}){5}$/)
  await number.waitFor()
  return number.textContent()
}

/**
 * Whoever lost device and passphrase gets a new link for the account, which opens nothing; asks to come back; both compare
 * the number of the new keys; two days pass; the other lets them in, and they confirm.
 */
export async function comeBack(two: ComingBack): Promise<void> {
  const { coach, again, named, account } = two
  const share = `/t/${two.trajectory}/share`
  await coach.go('/organisation')
  await coach.page.getByRole('button', { name: coach.m.organisation.letInOf(account) }).click()
  const link = coach.page.getByLabel(coach.m.organisation.linkFor(account), { exact: true })
  await accept(again, await link.inputValue())
  // The account alone opens nothing; it says that there is something to come back to.
  await again.page.getByText(again.m.back.lostHere(1)).waitFor()
  await again.page.getByRole('link', { name: again.m.back.comeBack }).click()
  await again.page.getByRole('button', { name: again.m.back.was('coachee') }).waitFor()
  await again.press(again.m.back.was('coachee'))

  // The coach is told wherever they are in the trajectory, and warned that an account proves nothing.
  await coach.go(`/t/${two.trajectory}`)
  await coach.page.getByRole('link', { name: coach.m.back.line }).click()
  await coach.page.getByRole('heading', { name: coach.m.back.otherTitle(named) }).waitFor()
  expect(await digits(again)).toBe(await digits(coach))
  // One number to compare, not also the words of the keys that are gone.
  expect(await coach.page.getByRole('heading', { name: coach.m.sharing.safety }).count()).toBe(0)
  await coach.press(coach.m.back.same)
  await again.press(again.m.back.same)

  // Both find it again as it was; before two days have passed on the coach's clock, nobody is let in.
  const letBack = coach.page.getByRole('button', { name: coach.m.back.letBack(named), exact: true })
  await coach.page.getByText(/^Vergeleken\. Toelaten kan vanaf /).waitFor()
  const compared = again.page.getByText(/^Compared\. The other person can let you in from about /)
  await compared.waitFor()
  const { pathname } = new URL(again.page.url())
  await again.go(pathname)
  await compared.waitFor()
  await coach.page.evaluate((wait) => localStorage.setItem('e2e.ahead', String(wait)), recoveryWait - 900_000)
  await coach.go(share)
  await coach.page.getByText(/^Vergeleken\. Toelaten kan vanaf /).waitFor()
  expect(await axeInBothThemes(coach.page, 'dark')).toEqual([])
  expect(await tooWide(coach.page)).toEqual([])
  await coach.page.setViewportSize({ width: 1280, height: 900 })
  expect(await letBack.count()).toBe(0)
  await coach.page.evaluate((wait) => localStorage.setItem('e2e.ahead', String(wait)), recoveryWait)
  await coach.go(share)
  await letBack.click()
  await again.press(again.m.back.confirm)
  // What was theirs alone stays gone, and the screen says so.
  await again.page.getByText(again.m.back.cameBack).waitFor()
}
