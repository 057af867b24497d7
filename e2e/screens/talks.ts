import { saved } from '../flows/content.ts'
import { talkFlow } from '../flows/talk.ts'
import { coacheeName, coachName, spokenIn, teamsFile } from '../flows/teams-file.ts'
import { at, openEverything, type Screen, type Visit } from './screen.ts'

/** Up to a step of reading a conversation back. The file is of the corpus, whatever the screen speaks. */
const reading = (
  upTo: 'consent' | 'refused' | 'recognised' | 'broken' | 'who' | 'estimate' | 'report',
  then: (visit: Visit) => Promise<void> = async () => {},
) =>
  at(
    ({ sample, held }) => `/t/${sample}/talk/new?c=${held}`,
    async (visit) => {
      const { page, m } = visit
      const flow = talkFlow(page, m)
      if (upTo === 'refused') await flow.answer(m.talk.recorded('Noor'), m.talk.no)
      if (upTo === 'consent' || upTo === 'refused') return then(visit)
      await flow.consent('Noor')
      if (upTo === 'broken') {
        await flow.file({
          name: 'a.vtt',
          mimeType: 'text/vtt',
          buffer: Buffer.from('WEBVTT\n\n00:0x --> 1\nJa\n'),
        })
        await page.getByText(m.talk.whole).waitFor()
        return then(visit)
      }
      await flow.file({
        name: 'gesprek.vtt',
        mimeType: 'text/vtt',
        buffer: teamsFile(spokenIn('nl-01-rooster')),
      })
      await flow.recognised()
      await flow.answer(m.talk.language, m.talk.dutch)
      if (upTo === 'recognised') return then(visit)
      await flow.toPeople()
      if (upTo === 'who') return then(visit)
      await flow.who(coachName, coacheeName)
      await flow.guess(m.talk.talkShare, 40)
      await flow.guess(m.talk.openShare, 70)
      if (upTo === 'estimate') return then(visit)
      await flow.press(m.talk.go)
      await page.getByRole('heading', { name: m.report.timeline }).waitFor()
      return then(visit)
    },
  )

const talkRoute = '/t/:id/talk/:talk'

/** Reading a conversation back, from the question whether that may be to what is left of it. */
export const talks: readonly Screen[] = [
  { name: 'talks-empty', route: '/t/:id/talk', open: at(({ own }) => `/t/${own}/talk`) },
  ...(['consent', 'refused', 'recognised', 'broken', 'who', 'estimate'] as const).map((upTo): Screen => ({
    name: `talk-${upTo}`,
    route: talkRoute,
    open: reading(upTo),
  })),
  { name: 'talk-report-open', route: talkRoute, open: reading('report', openEverything) },
  {
    name: 'talk-correct',
    route: talkRoute,
    open: reading('report', async ({ page, m }) => {
      await page.getByRole('button', { name: m.report.correct }).first().click()
      await page.getByRole('dialog').waitFor()
    }),
  },
  {
    name: 'talk-share',
    route: talkRoute,
    open: reading('report', async ({ page, m }) => {
      await page.getByRole('button', { name: m.report.share('Noor') }).click()
      await page.getByRole('dialog').waitFor()
    }),
  },
  {
    name: 'talk-words-gone',
    route: talkRoute,
    open: reading('report', async ({ page, m }) => {
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
    open: reading('report', async ({ page, m }) => {
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
