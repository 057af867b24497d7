import { axeInBothThemes, tooWide } from '../access/look-at-all.ts'
import { expect } from '../harness/app.ts'
import type { Person } from './person.ts'

interface TwoWhoShare {
  readonly coach: Person
  /** On the screen where they came in. */
  readonly coachee: Person
  /** The trajectory on the coach's device. */
  readonly trajectory: string
}

/**
 * The coachee's answer is altered on its way to the coach: there it does not count, says nothing about anyone, and one can
 * stop or ask anew; the coachee, for whom it was in order, is told that it is asked anew. Then it is settled.
 */
export async function chemistryThatBreaks({ coach, coachee, trajectory }: TwoWhoShare): Promise<void> {
  const answer = async ({ page, m, press }: Person) => {
    await page.getByText(m.chemistry.yes, { exact: true }).click()
    await press(m.chemistry.handIn)
  }
  const title = ({ page }: Person, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()
  const statements = '**/api/documents/*/statements?*'
  await coach.page.route(statements, async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    // One sign of what is sealed, for another.
    const altered = text.replace(
      /"sealed":"(.)/g,
      (_, first: string) => `"sealed":"${first === 'A' ? 'B' : 'A'}`,
    )
    await route.fulfill({ response, body: altered })
  })
  await coachee.page.getByRole('link', { name: coachee.m.sharing.toTrajectory }).click()
  const own = new URL(coachee.page.url()).pathname
  await coachee.go(`${own}/chemistry`)
  await answer(coachee)
  await coach.go(`/t/${trajectory}/chemistry`)
  await answer(coach)
  await title(coach, coach.m.chemistry.broken)
  await coach.page.getByRole('button', { name: coach.m.ending.stop }).waitFor()
  expect(await axeInBothThemes(coach.page, 'dark')).toEqual([])
  expect(await tooWide(coach.page)).toEqual([])
  await title(coachee, coachee.m.chemistry.bothYes)

  await coach.page.unroute(statements)
  await coach.press(coach.m.chemistry.answerAgain)
  await answer(coach)
  await coachee.page.getByText(/did not reach .* intact/).waitFor()
  expect(await axeInBothThemes(coachee.page, 'light')).toEqual([])
  await answer(coachee)
  for (const one of [coach, coachee]) await title(one, one.m.chemistry.bothYes)
  await coachee.go(own)
  await coachee.page.getByRole('heading', { level: 1 }).waitFor()
}
