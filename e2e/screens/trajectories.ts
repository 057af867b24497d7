import { at, atOrFurther, type Screen } from './screen.ts'

/** What there is of somebody before a conversation: home, the trajectory, its agreement, preparing. */
export const beforehand: readonly Screen[] = [
  { name: 'home-empty', route: '/', when: 'empty', open: at(() => '/') },
  { name: 'home', route: '/', open: at(() => '/') },
  { name: 'begin', route: '/begin/:id?', open: at(() => '/begin') },
  { name: 'begin-again', route: '/begin/:id?', open: at(({ own }) => `/begin/${own}`) },
  { name: 'trajectory', route: '/t/:id', open: at(({ sample }) => `/t/${sample}`) },
  { name: 'trajectory-new', route: '/t/:id', open: at(({ own }) => `/t/${own}`) },
  {
    name: 'trajectory-remove',
    route: '/t/:id',
    ...atOrFurther(
      ({ own }) => `/t/${own}`,
      async ({ m, page }) => {
        await page.getByRole('button', { name: m.trajectory.remove }).click()
        await page.getByRole('dialog').waitFor()
      },
    ),
  },
  { name: 'agreement', route: '/t/:id/agreement', open: at(({ sample }) => `/t/${sample}/agreement`) },
  {
    name: 'agreement-editing',
    route: '/t/:id/agreement',
    ...atOrFurther(
      ({ sample }) => `/t/${sample}/agreement`,
      async ({ m, page }) => {
        const edit = page.getByRole('button', { name: m.agreement.edit })
        for (let left = 20; left > 0 && (await edit.count()) > 0; left -= 1) await edit.first().click()
        await page.getByRole('button', { name: m.agreement.again }).click()
      },
    ),
  },
  { name: 'agreement-new', route: '/t/:id/agreement', open: at(({ own }) => `/t/${own}/agreement`) },
]

/** Where the coach is the coachee's manager: both read it on every screen that says what is private. */
export const managed: readonly Screen[] = [
  {
    name: 'trajectory-manager',
    route: '/t/:id',
    open: at(
      (content) => `/t/${content.managed}`,
      ({ page, m }) => page.getByText(m.trajectory.managerReads('Bram', 'Thomas')).waitFor(),
    ),
  },
  {
    name: 'agreement-manager',
    route: '/t/:id/agreement',
    open: at((content) => `/t/${content.managed}/agreement`),
  },
  {
    name: 'begin-manager',
    route: '/begin/:id?',
    open: at(
      (content) => `/begin/${content.managed}`,
      async ({ page, m }) => {
        await page.getByText(m.begin.kinds.coaching.name, { exact: true }).click()
        await page.getByText(m.begin.kinds.coaching.aloud).waitFor()
      },
    ),
  },
  {
    name: 'after-manager',
    route: '/t/:id/c/:conversation',
    open: at(
      (content) => `/t/${content.managed}/c/${content.managedTalk}`,
      ({ page, m }) => page.getByText(m.coacheePage.managerReads('Thomas')).waitFor(),
    ),
  },
]

/** Preparing a conversation. */
export const preparing: readonly Screen[] = [
  {
    name: 'prepare',
    route: '/t/:id/c/:conversation/prepare',
    open: at(({ sample, planned }) => `/t/${sample}/c/${planned}/prepare`),
  },
  {
    name: 'prepare-new',
    route: '/t/:id/c/:conversation/prepare',
    open: at(({ own, going }) => `/t/${own}/c/${going}/prepare`),
  },
]

/** After a conversation, and what came of the actions. */
export const afterwards: readonly Screen[] = [
  {
    name: 'after',
    route: '/t/:id/c/:conversation',
    open: at(({ sample, held }) => `/t/${sample}/c/${held}`),
  },
  {
    name: 'after-remove',
    route: '/t/:id/c/:conversation',
    ...atOrFurther(
      ({ sample, held }) => `/t/${sample}/c/${held}`,
      async ({ m, page }) => {
        await page.getByRole('button', { name: m.after.remove }).click()
        await page.getByRole('dialog').waitFor()
      },
    ),
  },
  {
    name: 'after-unfinished',
    route: '/t/:id/c/:conversation',
    open: at(({ own, going }) => `/t/${own}/c/${going}`),
  },
  { name: 'check-in', route: '/t/:id/actions', open: at(({ sample }) => `/t/${sample}/actions`) },
  {
    name: 'check-in-not-done',
    route: '/t/:id/actions',
    open: at(
      ({ own }) => `/t/${own}/actions`,
      async ({ m, page }) => {
        await page.getByText(m.checkIn.outcomes['not-done'], { exact: true }).first().click()
        await page.getByText(m.checkIn.warm).waitFor()
        await page.getByRole('button', { name: m.checkIn.change }).first().click()
      },
    ),
  },
  {
    name: 'check-in-done',
    route: '/t/:id/actions',
    open: at(
      ({ own }) => `/t/${own}/actions`,
      async ({ m, page }) => {
        await page.getByText(m.checkIn.outcomes.done, { exact: true }).first().click()
        await page.getByRole('button', { name: m.checkIn.success }).first().click()
      },
    ),
  },
]
