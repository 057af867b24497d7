import { makePassphrase, type Person } from './person.ts'

/** The first organiser of a new server, who is the coach here. */
export async function setUp(coach: Person, link: string, mail: string): Promise<void> {
  const { page, m, press } = coach
  await page.goto(link)
  await makePassphrase(coach)
  await page.getByLabel(m.comingIn.organisationName, { exact: true }).fill('Waterschap De Linge')
  await page.getByLabel(m.account.name, { exact: true }).fill('Ans Bakker')
  await page.getByLabel(m.account.mail, { exact: true }).fill(mail)
  await press(m.comingIn.setupNow)
  await page.getByRole('heading', { name: 'Waterschap De Linge' }).waitFor()
}

/** The link of an invitation, made on the organiser's page, which is open. */
export async function invite({ page, m, press }: Person, name: string, mail: string): Promise<string> {
  await page.getByLabel(m.organisation.name, { exact: true }).fill(name)
  await page.getByLabel(m.organisation.mail, { exact: true }).fill(mail)
  await press(m.organisation.inviteNow)
  return page.getByLabel(m.organisation.linkFor(name), { exact: true }).inputValue()
}

/** Comes in by such a link, with a passphrase of one's own for device and account. */
export async function accept(person: Person, link: string): Promise<void> {
  const { page, m, press } = person
  await page.goto(link)
  await makePassphrase(person)
  await press(m.comingIn.join)
  await page.getByRole('heading', { name: m.comingIn.welcome }).waitFor()
}
