import type { Page } from 'playwright-core'
import type { Says } from './says.ts'

/** A file as the person chooses it. */
export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** The steps from the agreement to the mirror, as a person takes them. */
export function talkFlow(page: Page, m: Says) {
  const { talk } = m
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const answer = (question: string, option: string) =>
    page.getByRole('radiogroup', { name: question, exact: true }).getByText(option, { exact: true }).click()
  return {
    press,
    answer,
    /** A yes to everything; `keeps` ticks that the transcript stays. */
    consent: async (coachee: string, { keeps = false, purpose = 'Om te leren', weeks = 4 } = {}) => {
      await answer(talk.recorded(coachee), talk.yes)
      await answer(talk.analysed, talk.yes)
      await page.getByLabel(talk.purpose, { exact: true }).fill(purpose)
      await press(talk.untilWeeks(weeks))
      if (keeps) await page.getByText(talk.keepWords, { exact: true }).click()
      await press(talk.next)
      await page.getByRole('heading', { name: talk.fileTitle, level: 1 }).waitFor()
    },
    file: (file: GivenFile) => page.locator('input[type=file]').setInputFiles(file),
    recognised: () => page.getByText(talk.recognised('').split(' ')[0] ?? '').waitFor(),
    toPeople: async () => {
      await press(talk.next)
      await page.getByRole('heading', { name: talk.whoTitle, level: 1 }).waitFor()
    },
    who: async (coach: string, coachee: string) => {
      await answer(talk.coachIs, coach)
      await answer(talk.coacheeIs, coachee)
      await press(talk.next)
    },
    guess: async (label: string, share: number) => {
      const slider = page.getByLabel(label, { exact: true })
      await slider.fill(String(share))
    },
  }
}
