import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { dutch, roomFlow, type RoomWords } from '../../e2e/flows/room.ts'
import { serveApp } from '../../e2e/harness/server.ts'
import { figure, quantile, type Figure } from '../harness/figure.ts'
import { bundleForPage, loadIntoPage, type PageModule } from '../harness/page-bundle.ts'
import { newProfile } from '../harness/profile.ts'
import { whenQuiet } from '../harness/quiet.ts'
import { record } from '../harness/result.ts'
import type { Filled } from '../long-trajectory/fill.ts'
import { sentences } from '../long-trajectory/sentences.ts'
import { watchKeys } from './event-timing.ts'
import { traceMainThread, type Keystroke } from './main-thread.ts'

const conversations = 50
const blocks = 3
const keysInBlock = 60
/** From one key to the next, in milliseconds: a quick typist, so that batches are sealed all the time. */
const beat = 120
/** Main-thread milliseconds that a keystroke may take until it is painted, at the 95th percentile. */
const limit = 8
/** What the browser keeps silent about was at most this. */
const silentBelow = 16

/** A place to type in. */
interface Field {
  readonly name: string
  /** Its trajectory, when what is typed is stored. */
  readonly trajectory: string | null
  /** Opens it and puts the caret into it. */
  readonly open: (page: Page) => Promise<void>
}

interface Typed {
  readonly keystrokes: Keystroke[]
  /** Milliseconds to paint of the keys that the browser spoke about. */
  readonly slow: number[]
  keys: number
  records: number
}

/** What a keystroke costs in a scene of the room while what was typed is sealed, beside a bare text box. */
export default async function run(): Promise<void> {
  await record('keystroke', async () => {
    const server = await serveApp()
    const code = await bundleForPage(fileURLToPath(new URL('../long-trajectory/page.ts', import.meta.url)))
    const profile = newProfile()
    const context = await profile.start()
    try {
      const bench = await benchPage(context, server.url, code)
      const long = (await bench.call('fill', conversations)) as Filled
      const empty = (await bench.call('fillEmpty')) as { id: string; open: string }
      const fields: Field[] = [
        { name: 'bare text box', trajectory: null, open: openBare },
        room('first conversation, for me', server.url, empty, 'mine'),
        room(`${conversations} conversations, for me`, server.url, long, 'mine'),
        room(`${conversations} conversations, on the table`, server.url, long, 'table'),
      ]
      const typed = new Map(
        fields.map((field): [Field, Typed] => [field, { keystrokes: [], slow: [], keys: 0, records: 0 }]),
      )
      for (let block = 0; block < blocks; block++) {
        for (const field of block % 2 === 0 ? fields : fields.toReversed()) {
          const so = typed.get(field)
          if (so) await typeBlock(context, bench, field, so, block)
        }
      }
      const [bare] = fields.map((field) => typed.get(field)?.keystrokes ?? [])
      return {
        title: 'A keystroke while sealing',
        browser: `Chromium ${context.browser()?.version() ?? 'unknown'}`,
        method: method(),
        figures: [...typed].flatMap(([field, so]) => figuresOf(field, so, bare ?? [])),
      }
    } finally {
      await context.close()
      profile.remove()
      await server.close()
    }
  })
}

async function benchPage(context: BrowserContext, url: string, code: string): Promise<PageModule> {
  const page = await context.newPage()
  await page.goto(`${url}/build.json`)
  return loadIntoPage(await context.newCDPSession(page), code)
}

async function openBare(page: Page): Promise<void> {
  await page.setContent('<label>Tekst <textarea rows="3" cols="60"></textarea></label>')
  await page.getByRole('textbox').focus()
}

/** The text of a new scene in the room of a conversation that has begun. */
function room(
  name: string,
  url: string,
  { id, open }: { readonly id: string; readonly open: string },
  posture: keyof RoomWords['postures'],
): Field {
  return {
    name,
    trajectory: id,
    open: async (page) => {
      const flow = roomFlow(page, dutch)
      await page.goto(`${url}/t/${id}/c/${open}/room`)
      await page.getByRole('button', { name: dutch.postures[posture] }).click()
      await flow.goTo('reality')
      await flow.press(dutch.addScene)
      await flow.field(dutch.sceneText).last().focus()
    },
  }
}

async function typeBlock(
  context: BrowserContext,
  bench: PageModule,
  field: Field,
  typed: Typed,
  block: number,
): Promise<void> {
  const page = await context.newPage()
  try {
    await field.open(page)
    await page.evaluate(watchKeys)
    // Past what a fresh page still has to do (compiling, looking through old records).
    const text = textFor(block)
    await type(page, text.slice(0, 20))
    await page.waitForTimeout(6000)
    await whenQuiet()
    const before = await recordsOf(bench, field)
    await page.evaluate(() => globalThis.lefSlowKeys.clear())
    const cdp = await context.newCDPSession(page)
    const keys = text.slice(20, 20 + keysInBlock)
    typed.keystrokes.push(...(await traceMainThread(cdp, () => type(page, keys))))
    typed.keys += keys.length
    typed.slow.push(...(await page.evaluate(() => [...globalThis.lefSlowKeys.values()])))
    await page.waitForTimeout(1000)
    typed.records += (await recordsOf(bench, field)) - before
  } finally {
    await page.close()
  }
}

async function recordsOf(bench: PageModule, { trajectory }: Field): Promise<number> {
  return trajectory === null ? 0 : Number(await bench.call('recordsOf', trajectory))
}

/** A long text, in letters that every keyboard has. */
function textFor(block: number): string {
  const scenes = sentences.scene.map((_, place, all) => all[(place + block) % all.length])
  return scenes
    .join(' ')
    .normalize('NFD')
    .replace(/[^ -~]/g, '')
}

/** Types letter by letter, on the beat. */
async function type(page: Page, text: string): Promise<void> {
  const begun = Date.now()
  for (const [place, letter] of [...text].entries()) {
    await page.waitForTimeout(Math.max(0, begun + place * beat - Date.now()))
    await page.keyboard.press(letter)
  }
  await page.waitForTimeout(beat)
}

function figuresOf({ name, trajectory }: Field, typed: Typed, bare: readonly Keystroke[]): Figure[] {
  const of = (unit: keyof Keystroke) => typed.keystrokes.map((keystroke) => keystroke[unit])
  const than = (unit: keyof Keystroke, share: number) =>
    quantile(of(unit), share) -
    quantile(
      bare.map((keystroke) => keystroke[unit]),
      share,
    )
  const toPaint = [
    ...typed.slow,
    ...Array<number>(Math.max(0, typed.keys - typed.slow.length)).fill(silentBelow),
  ]
  const inRoom = trajectory !== null
  const figures = [
    figure(name, 'work until painted', 'ms', 'p95', of('untilPaint'), inRoom ? limit : null),
    figure(name, 'work until painted, median', 'ms', 'median', of('untilPaint')),
    figure(name, 'work until painted, longest', 'ms', 'max', of('untilPaint')),
    figure(name, 'all work until the next key', 'ms', 'p95', of('untilNextKey')),
    figure(name, 'all work until the next key, median', 'ms', 'median', of('untilNextKey')),
    figure(name, 'all work until the next key, longest', 'ms', 'max', of('untilNextKey')),
    figure(name, 'key to next paint (Event Timing)', 'ms', 'p95', toPaint),
  ]
  if (!inRoom) return figures
  return [
    ...figures,
    figure(name, 'work until painted, p95 more than the bare box', 'ms', 'count', [than('untilPaint', 0.95)]),
    figure(name, 'all work, p95 more than the bare box', 'ms', 'count', [than('untilNextKey', 0.95)]),
    figure(name, 'records sealed while typing', 'records', 'count', [typed.records]),
  ]
}

function method(): string[] {
  return [
    `Letters of Dutch scenes go in through CDP, one every ${beat} ms, ${blocks} blocks of ${keysInBlock} in each field, the fields taking turns in one browser on a profile on the disk; each block on a freshly opened page, after 20 letters and six seconds of rest. CPU not slowed down.`,
    'Work is the time of the main thread’s tasks (`RunTask` in the trace). Until painted: from the task that takes the keydown up to and with the task that commits the frame to the compositor. Until the next key: all tasks in that time, so also keyup, saving, sealing and storing. Tracing itself makes both dearer, in every field alike.',
    `Sealing goes on meanwhile: the product seals and stores a record some 400 ms after the first letter of a batch; the records counted prove it. Event Timing is rounded to 8 ms by the browser and silent below ${silentBelow} ms; silence is counted as ${silentBelow} ms.`,
  ]
}
