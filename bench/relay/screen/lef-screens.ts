import type { Browser } from 'playwright-core'
import { plant } from '../../../e2e/flows/notebook.ts'
import { startOrganisationServer } from '../../../e2e/harness/organisation-server.ts'
import { accept, invite, setUp } from '../../../e2e/together/organisation.ts'
import { newPerson } from '../../../e2e/together/person.ts'
import { watchField, watchKeysDown, type Screens } from './screens.ts'

/** A coach and a coachee on the first page of a trajectory that they share, through what `npm start` runs. */
export async function lefScreens(
  browser: Browser,
  name: string,
  settings: Readonly<Record<string, string>>,
): Promise<Screens> {
  const server = await startOrganisationServer(async () => settings)
  const coach = await newPerson(browser, server.url, 'nl')
  const coachee = await newPerson(browser, server.url, 'nl')
  let trajectory = ''
  await plant(coach.page, server.url, async (library) => {
    const made = await library.createTrajectory({ language: 'nl', address: 'je', coachRelation: null })
    made?.shared.writeRoot('coachee', 'Noor')
    made?.shared.writeRoot('coach', 'Ans')
    trajectory = made?.id ?? ''
  })
  await setUp(coach, server.setupLink, 'ans@example.org')
  await accept(coachee, await invite(coach, 'Noor Smit', 'noor@example.org'))
  await coach.go(`/t/${trajectory}/share`)
  await coach.press(coach.m.sharing.makeLink)
  const link = await coach.page.getByLabel(coach.m.sharing.link, { exact: true }).inputValue()
  await coachee.go(link.slice(server.url.length))
  await coachee.press(coachee.m.sharing.join)
  await coachee.page.getByText(coachee.m.sharing.waitingForAdmission).waitFor()
  await coach.press(coach.m.sharing.admit('Noor Smit'))
  await coachee.press(coachee.m.sharing.confirm)
  for (const { page, m } of [coach, coachee]) {
    await page.getByRole('button', { name: m.sharing.same }).click()
    await page.getByRole('link', { name: m.sharing.toTrajectory }).click()
    await page.getByLabel(m.trajectory.goal, { exact: true }).first().waitFor()
  }
  const goal = coach.page.getByLabel(coach.m.trajectory.goal, { exact: true }).first()
  const read = coachee.page.getByLabel(coachee.m.trajectory.goal, { exact: true }).first()
  // The same field on both, found without the app's words.
  for (const field of [goal, read]) await field.evaluate((area) => area.setAttribute('data-bench', ''))
  await coach.page.evaluate(watchKeysDown)
  await coachee.page.evaluate(watchField, '[data-bench]')
  await goal.focus()
  return {
    name,
    writer: coach.page,
    reader: coachee.page,
    field: '[data-bench]',
    close: async () => {
      await coach.app.context.close()
      await coachee.app.context.close()
      await server.stop()
      server.remove()
    },
  }
}
