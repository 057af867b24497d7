import type { Locator, Page } from 'playwright-core'
import type { Say } from '../../apps/web/src/messages/messages.ts'
import { beginEn } from '../../apps/web/src/screens/begin/messages.en.ts'
import { beginNl, type BeginMessages } from '../../apps/web/src/screens/begin/messages.nl.ts'
import { homeEn } from '../../apps/web/src/screens/home/messages.en.ts'
import { homeNl, type HomeMessages } from '../../apps/web/src/screens/home/messages.nl.ts'
import { roomEn } from '../../apps/web/src/screens/room/messages.en.ts'
import { roomNl, type RoomMessages } from '../../apps/web/src/screens/room/messages.nl.ts'

/** The words on the screen that a flow steers by, in one language: the product's own, so that they stay true. */
function wordsOf(room: RoomMessages, home: HomeMessages, begin: BeginMessages) {
  const startsWith = (words: string) => new RegExp(`^${words}`)
  return {
    ...room,
    begin: home.begin,
    postures: {
      shut: startsWith(begin.postures.shut.name),
      table: startsWith(begin.postures.table.name),
      mine: startsWith(begin.postures.mine.name),
    },
    yes: room.permissionYes,
    half: room.minutes(30),
    discovery: room.discoveries,
    day: room.appointmentDay,
    clock: room.appointmentTime,
    finish: room.end,
    end: room.endDay,
  }
}

const je: Say = (familiar) => familiar
export const dutch = wordsOf(roomNl(je), homeNl(je), beginNl(je))
export const english = wordsOf(roomEn, homeEn, beginEn)
export type RoomWords = typeof dutch

export interface SpokenOption {
  readonly text: string
  readonly pros: string
  readonly cons: string
  readonly attractiveness: number
  readonly feasibility: number
  readonly chosen: boolean
}

export interface SpokenAction {
  readonly text: string
  /** The option it came from, when it was made from one. */
  readonly fromOption: boolean
  readonly start: string
  readonly end: string
  readonly contribution: string
  readonly obstacles: string
  readonly overcome: string
  readonly inform: string
  readonly support: string
  readonly motivation: number
  readonly towardTen: string
  readonly towardTenBy: string
}

/** What people do in the room, by the words they see. */
export function roomFlow(page: Page, words: RoomWords) {
  const field = (label: string, within: Page | Locator = page) =>
    within.getByRole('textbox', { name: label, exact: true })
  const press = (name: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click()
  const slide = (label: string, to: number, within: Page | Locator = page) =>
    within.getByRole('slider', { name: label }).fill(String(to))

  return {
    field,
    press,
    slide,
    /** Two taps: begin, and how the screen lies. */
    async begin(posture: keyof RoomWords['postures']) {
      await page
        .getByRole('link', { name: words.begin })
        .or(page.getByRole('button', { name: words.begin }))
        .first()
        .click()
      await page.getByRole('button', { name: words.postures[posture] }).click()
      await page.waitForURL(/\/room$/)
    },
    async goTo(step: keyof RoomWords['steps']) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: new RegExp(`^${words.steps[step]}`) })
        .click()
    },
    async opening(said: { wentWell: string; wish: string }) {
      await field(words.wentWell).fill(said.wentWell)
      await field(words.wish).fill(said.wish)
      await page
        .getByRole('radiogroup', { name: words.permission })
        .getByText(words.yes, { exact: true })
        .click()
      await page.getByText(words.half, { exact: true }).click()
    },
    async goal(said: { goal: string; measure: string; stand: number }) {
      await field(words.goal).fill(said.goal)
      await field(words.measure).fill(said.measure)
      await slide(words.goalStart, said.stand)
    },
    async scene(said: { when: string; text: string }) {
      await press(words.addScene)
      await field(words.sceneWhen).last().fill(said.when)
      await field(words.sceneText).last().fill(said.text)
    },
    async discovery(text: string) {
      await page
        .getByRole('button', { name: new RegExp(`^(${words.firstDiscovery}|${words.addDiscovery})$`) })
        .click()
      await field(words.discovery).last().fill(text)
    },
    async option(said: SpokenOption) {
      await press(words.addOption)
      const card = page
        .getByRole('listitem')
        .filter({ has: field(words.pros) })
        .last()
      await field(words.option, card).fill(said.text)
      await field(words.pros, card).fill(said.pros)
      await field(words.cons, card).fill(said.cons)
      await slide(words.attractiveness, said.attractiveness, card)
      await slide(words.feasibility, said.feasibility, card)
      if (said.chosen) await press(words.choose, card)
    },
    async action(said: SpokenAction) {
      if (said.fromOption)
        await page
          .getByRole('button', { name: `${words.fromOption}: ` })
          .first()
          .click()
      else await press(words.addAction)
      const row = page
        .getByRole('listitem')
        .filter({ has: page.getByLabel(words.end) })
        .last()
      await field(words.action, row).fill(said.text)
      await row.getByLabel(words.start).fill(said.start)
      await row.getByLabel(words.end).fill(said.end)
      await slide(words.motivation, said.motivation, row)
      if (said.motivation < 10) {
        await field(words.towardTen, row).fill(said.towardTen)
        await field(words.towardTenBy, row).fill(said.towardTenBy)
      }
      await row.getByText(words.details).click()
      await field(words.contribution, row).fill(said.contribution)
      await field(words.obstacles, row).fill(said.obstacles)
      await field(words.overcome, row).fill(said.overcome)
      await field(words.inform, row).fill(said.inform)
      await field(words.support, row).fill(said.support)
    },
    async close(said: {
      stand: number
      reached: string
      summary: string
      helped: string
      hindered: string
      day: string
      time: string
    }) {
      await slide(words.measured, said.stand)
      await field(words.reached).fill(said.reached)
      await field(words.summary).fill(said.summary)
      await field(words.helped).fill(said.helped)
      await field(words.hindered).fill(said.hindered)
      await page.getByLabel(words.day, { exact: true }).fill(said.day)
      await page.getByLabel(words.clock, { exact: true }).fill(said.time)
    },
  }
}
