import { saved } from '../flows/content.ts'
import { talkFlow } from '../flows/talk.ts'
import { coacheeName, coachName, spokenIn, teamsFile } from '../flows/teams-file.ts'
import { at, further, openEverything, type Screen, type Visit } from './screen.ts'

async function closeDialog({ page }: Visit): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** The steps of reading a conversation back, and what one does to come from each to the next. */
const steps: readonly (readonly [name: string, go: (visit: Visit) => Promise<void>])[] = [
  ['consent', async () => {}],
  ['refused', ({ page, m }) => talkFlow(page, m).answer(m.talk.recorded('Noor'), m.talk.no)],
  [
    'broken',
    async ({ page, m }) => {
      const flow = talkFlow(page, m)
      await flow.consent('Noor')
      const buffer = Buffer.from('WEBVTT\n\n00:0x --> 1\nJa\n')
      await flow.file({ name: 'a.vtt', mimeType: 'text/vtt', buffer })
      await page.getByText(m.talk.whole).waitFor()
    },
  ],
  [
    'recognised',
    async ({ page, m }) => {
      const flow = talkFlow(page, m)
      // It is of the corpus, whatever the screen speaks.
      const buffer = teamsFile(spokenIn('nl-01-rooster'))
      await flow.file({ name: 'gesprek.vtt', mimeType: 'text/vtt', buffer })
      await flow.recognised()
      await flow.answer(m.talk.language, m.talk.dutch)
    },
  ],
  ['who', ({ page, m }) => talkFlow(page, m).toPeople()],
  [
    'estimate',
    async ({ page, m }) => {
      const flow = talkFlow(page, m)
      await flow.who(coachName, coacheeName)
      await flow.guess(m.talk.talkShare, 40)
      await flow.guess(m.talk.openShare, 70)
    },
  ],
  [
    'correct',
    async ({ page, m }) => {
      await talkFlow(page, m).press(m.talk.go)
      await page.getByRole('heading', { name: m.report.timeline }).waitFor()
      await page.getByRole('button', { name: m.report.correct }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'share',
    async (visit) => {
      await closeDialog(visit)
      await visit.page.getByRole('button', { name: visit.m.report.share('Noor') }).click()
      await visit.page.getByRole('dialog').waitFor()
    },
  ],
  [
    'report-open',
    async (visit) => {
      await closeDialog(visit)
      await openEverything(visit)
    },
  ],
]

/** The whole way to a step, from the beginning; `then` goes on from there. */
const reading = (name: string, then: (visit: Visit) => Promise<void> = async () => {}) =>
  at(
    ({ sample, held }) => `/t/${sample}/talk/new?c=${held}`,
    async (visit) => {
      for (const [step, go] of steps) {
        await go(visit)
        if (step === name) break
      }
      await then(visit)
    },
  )

const talkRoute = '/t/:id/talk/:talk'

/** Reading a conversation back, from the question whether that may be to what is left of it. */
export const talks: readonly Screen[] = [
  { name: 'talks-empty', route: '/t/:id/talk', open: at(({ own }) => `/t/${own}/talk`) },
  ...steps.map(([name, go], index): Screen => ({
    name: `talk-${name}`,
    route: talkRoute,
    open: reading(name),
    ...(index === 0 ? {} : { next: further(go) }),
  })),
  {
    name: 'talk-words-gone',
    route: talkRoute,
    open: reading('share', async (visit) => {
      const { page, m } = visit
      await closeDialog(visit)
      await page
        .getByRole('button', { name: `${m.report.keep} “` })
        .first()
        .click()
      await saved(page)
      await page.reload()
      await page.getByText(m.report.wordsGone).waitFor()
    }),
  },
  {
    name: 'talk-withdrawn',
    route: talkRoute,
    open: reading('share', async (visit) => {
      const { page, m } = visit
      await closeDialog(visit)
      await page.getByRole('button', { name: m.report.withdraw }).click()
      await page.getByRole('heading', { name: m.report.withdrawn }).waitFor()
    }),
  },
  { name: 'talks', route: '/t/:id/talk', open: at(({ sample }) => `/t/${sample}/talk`) },
  { name: 'talk-missing', route: talkRoute, open: at(({ sample }) => `/t/${sample}/talk/nothing`) },
  { name: 'own-talks', route: '/t/:id/own-talk', open: at(({ sample }) => `/t/${sample}/own-talk`) },
  {
    name: 'own-talk-consent',
    route: '/t/:id/own-talk/:talk',
    open: at(({ sample }) => `/t/${sample}/own-talk/new`),
  },
]
