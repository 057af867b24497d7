import type { Page } from 'playwright-core'
import { dutch, roomFlow } from '../../e2e/flows/room.ts'
import { says } from '../../e2e/flows/says.ts'
import { sanne, writeUpTogether } from '../../e2e/flows/written-up.ts'
import { launchBrowser } from '../../e2e/harness/browser.ts'
import { openApp } from '../../e2e/harness/open-app.ts'
import { serveApp } from '../../e2e/harness/server.ts'
import { figure, type Figure } from '../harness/figure.ts'
import { record } from '../harness/result.ts'
import { countDoings } from './count-doings.ts'
import { minutesOf, seconds, type Doings } from './keystroke-level.ts'

/** Minutes that writing up may take. */
const limit = 5

/** A way to write the same conversation up. */
interface Way {
  readonly name: string
  readonly write: (page: Page) => Promise<void>
}

const ways: readonly Way[] = [
  { name: 'the four harvests', write: writeUpHarvests },
  { name: 'every field there is', write: (page) => writeUpTogether(page, sanne) },
]

/** How long it takes to write up a conversation that was held shut, by a model of hands on keys. */
export default async function run(): Promise<void> {
  await record('write-up', async () => {
    const server = await serveApp()
    const browser = await launchBrowser()
    try {
      const figures: Figure[] = []
      for (const way of ways) {
        const app = await openApp(browser, server.url, { viewport: { width: 820, height: 1180 } })
        figures.push(...figuresOf(way, await doingsOf(app.page, way)))
        await app.context.close()
      }
      return {
        title: 'Writing up a conversation that was held shut',
        browser: `Chromium ${browser.version()}`,
        method: method(),
        figures,
      }
    } finally {
      await browser.close()
      await server.close()
    }

    async function doingsOf(page: Page, { write }: Way): Promise<Doings> {
      await page.addInitScript(countDoings)
      await page.goto(server.url)
      await roomFlow(page, dutch).begin('shut')
      const before = await page.evaluate(() => ({ ...globalThis.lefDoings }))
      await write(page)
      await page.waitForURL(/\/c\/[^/]+$/)
      const after = await page.evaluate(() => ({ ...globalThis.lefDoings }))
      return {
        keys: after.keys - before.keys,
        taps: after.taps - before.taps,
        moves: after.moves - before.moves,
        fields: after.fields - before.fields,
      }
    }
  })
}

/** What the four harvests ask for and no more: goal, choice, plan, lesson. The rest can be left, or come later. */
async function writeUpHarvests(page: Page): Promise<void> {
  const room = roomFlow(page, dutch)
  const { writeUp } = says.nl
  await page.getByRole('link', { name: dutch.writeUp }).click()
  await room.field(dutch.goal).fill(sanne.goal)
  await room.slide(dutch.goalStart, sanne.stand)
  await room.press(writeUp.next)
  for (const { text, attractiveness, feasibility } of sanne.options.filter(({ chosen }) => chosen)) {
    await room.press(dutch.addOption)
    const card = page
      .getByRole('listitem')
      .filter({ has: room.field(dutch.pros) })
      .last()
    await room.field(dutch.option, card).fill(text)
    await room.slide(dutch.attractiveness, attractiveness, card)
    await room.slide(dutch.feasibility, feasibility, card)
    await room.press(dutch.choose, card)
  }
  await room.press(writeUp.next)
  for (const { text, end, motivation } of sanne.actions) {
    await room.press(dutch.addAction)
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByLabel(dutch.end) })
      .last()
    await room.field(dutch.action, row).fill(text)
    await row.getByLabel(dutch.end).fill(end)
    await room.slide(dutch.motivation, motivation, row)
  }
  await room.press(writeUp.next)
  await room.slide(dutch.measured, sanne.close.stand)
  await room.field(dutch.summary).fill(sanne.close.summary)
  await page.getByLabel(dutch.day, { exact: true }).fill(sanne.close.day)
  await page.getByLabel(dutch.clock, { exact: true }).fill(sanne.close.time)
  await room.press(writeUp.done)
}

function figuresOf({ name }: Way, doings: Doings): Figure[] {
  const { keys, taps, moves, fields } = doings
  return [
    figure(name, 'time by the model', 'minutes', 'count', [minutesOf(doings)], limit),
    figure(name, 'keys', 'keys', 'count', [keys]),
    figure(name, 'presses and pointings', 'taps', 'count', [taps]),
    figure(name, 'hands between pointing and typing', 'times', 'count', [moves]),
    figure(name, 'fields', 'fields', 'count', [fields]),
  ]
}

function method(): string[] {
  return [
    'A model’s figure, not a stopwatch’s: nobody was timed. The Dutch conversation of the end-to-end test (`e2e/flows/written-up.ts`) is entered in the app as it is built, once in each way, and the page itself counts the keys that its texts and days take, the presses and pointings, the fields, and how often the hands change.',
    `The Keystroke-Level Model (Card, Moran and Newell 1980) makes minutes of them: ${seconds.key} s a key (K, an average typist, 40 words a minute), ${seconds.tap} s to point and press (P + B), ${seconds.move} s for the hands from pointing to typing or back (H), ${seconds.thought} s of thinking before each field (M). A capital is two keys; a day is eight, a time four. A field in which the app itself put the caret needs no pointing; a slider takes one.`,
    'The four harvests: the goal and where it stands, the chosen options with their two scores, two actions each with an end and a motivation, the new stand, the own summary and the next appointment. Every field there is: besides, the measure, the discoveries, an option that fell off, pros and cons, and all that an action can hold.',
    'It reckons with somebody who knows what to write: talking it over, mistakes, and a slow thumb come on top; dictating takes less.',
  ]
}
