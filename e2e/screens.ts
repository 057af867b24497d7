import type { Page } from 'playwright-core'
import type { Content } from './flows/content.ts'
import { roomFlow, type RoomWords } from './flows/room.ts'
import { says, type Language, type Says } from './flows/says.ts'

/** What a screen is opened with. */
export interface Visit {
  readonly page: Page
  readonly url: string
  readonly m: Says
  readonly room: ReturnType<typeof roomFlow>
  readonly content: Content
}

/** One thing to look at: a screen, a posture, a dialog. */
export interface Screen {
  /** Unique; also the name of its picture. */
  readonly name: string
  /** The address in app.tsx that it stands at; null for what can stand at any. */
  readonly route: string | null
  /** `empty`: to be visited before anything was written. */
  readonly when?: 'empty'
  readonly open: (visit: Visit) => Promise<void>
}

type Step = keyof RoomWords['steps']
const steps: readonly Step[] = ['opening', 'goal', 'reality', 'options', 'what', 'close']

const at =
  (path: (content: Content) => string, then: (visit: Visit) => Promise<void> = async () => {}) =>
  async (visit: Visit) => {
    const { page, url, content } = visit
    await page.goto(url + path(content))
    await page.locator('main:not([aria-busy=true]) h1').first().waitFor()
    await then(visit)
    // In three faces, the fonts decide where everything stands.
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
  }

const roomRoute = '/t/:id/c/:conversation/room'
const room = (
  posture: keyof Pick<Says['room'], 'shut' | 'table' | 'mine'>,
  then?: (visit: Visit) => Promise<void>,
) =>
  at(
    ({ own, going }) => `/t/${own}/c/${going}/room`,
    async (visit) => {
      await visit.room.press(visit.m.room[posture])
      await then?.(visit)
    },
  )

const inRoom: readonly Screen[] = [
  { name: 'room-shut', route: roomRoute, open: room('shut') },
  ...steps.map((step): Screen => ({
    name: `room-table-${step}`,
    route: roomRoute,
    open: room('table', (visit) => visit.room.goTo(step)),
  })),
  ...steps.map((step): Screen => ({
    name: `room-mine-${step}`,
    route: roomRoute,
    open: room('mine', (visit) => visit.room.goTo(step)),
  })),
  {
    name: 'room-mine-asked',
    route: roomRoute,
    open: room('mine', async ({ room: { press, goTo }, m, page }) => {
      await goTo('reality')
      await press(m.room.asked)
      await page.getByRole('img', { name: m.room.put }).waitFor()
    }),
  },
  {
    name: 'room-mine-everything-open',
    route: roomRoute,
    open: room('mine', async ({ room: { press, goTo }, m, page }) => {
      await goTo('what')
      await press(m.room.own)
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
      })
    }),
  },
  {
    name: 'room-keys',
    route: roomRoute,
    open: room('mine', async ({ room: { press }, m, page }) => {
      await press(m.room.shortcuts)
      await page.getByRole('dialog').waitFor()
    }),
  },
  {
    name: 'room-pause',
    route: roomRoute,
    open: room('table', ({ room: { press }, m }) => press(m.room.pause)),
  },
  {
    name: 'room-pause-help',
    route: roomRoute,
    open: room('table', async ({ room: { press }, m }) => {
      await press(m.room.pause)
      await press(m.room.whoElse)
    }),
  },
]

const writeUp: readonly Screen[] = (['goal', 'choice', 'plan', 'lesson'] as const).map((harvest, index) => ({
  name: `write-up-${harvest}`,
  route: '/t/:id/c/:conversation/write-up',
  open: at(
    ({ own, going }) => `/t/${own}/c/${going}/write-up`,
    async ({ room: { press }, m }) => {
      for (let before = 0; before < index; before += 1) await press(m.writeUp.next)
    },
  ),
}))

/**
 * Everything there is to look at, in the order of a conversation. What looks at all screens (axe, narrow
 * windows, screenshots) goes by this list; a test holds it against the addresses of the app.
 */
export const screens: readonly Screen[] = [
  { name: 'home-empty', route: '/', when: 'empty', open: at(() => '/') },
  { name: 'home', route: '/', open: at(() => '/') },
  { name: 'begin', route: '/begin/:id?', open: at(() => '/begin') },
  { name: 'begin-again', route: '/begin/:id?', open: at(({ own }) => `/begin/${own}`) },
  { name: 'trajectory', route: '/t/:id', open: at(({ sample }) => `/t/${sample}`) },
  { name: 'trajectory-new', route: '/t/:id', open: at(({ own }) => `/t/${own}`) },
  {
    name: 'trajectory-remove',
    route: '/t/:id',
    open: at(
      ({ own }) => `/t/${own}`,
      async ({ m, page }) => {
        await page.getByRole('button', { name: m.trajectory.remove }).click()
        await page.getByRole('dialog').waitFor()
      },
    ),
  },
  ...inRoom,
  ...writeUp,
  {
    name: 'after',
    route: '/t/:id/c/:conversation',
    open: at(({ sample, held }) => `/t/${sample}/c/${held}`),
  },
  {
    name: 'after-unfinished',
    route: '/t/:id/c/:conversation',
    open: at(({ own, going }) => `/t/${own}/c/${going}`),
  },
  {
    name: 'after-remove',
    route: '/t/:id/c/:conversation',
    open: at(
      ({ sample, held }) => `/t/${sample}/c/${held}`,
      async ({ m, page }) => {
        await page.getByRole('button', { name: m.after.remove }).click()
        await page.getByRole('dialog').waitFor()
      },
    ),
  },
  { name: 'missing-trajectory', route: null, open: at(() => '/t/0000') },
  { name: 'not-found', route: null, open: at(() => '/nowhere') },
]

/** Addresses whose screen is still an empty shell; to be emptied. */
export const notYet: readonly string[] = [
  '/t/:id/agreement',
  '/t/:id/c/:conversation/prepare',
  '/t/:id/actions',
  '/card',
  '/settings',
  '/about',
]

/** What a visit needs, for a page in a language. */
export function visitOf(page: Page, url: string, language: Language, content: Content): Visit {
  const m = says[language]
  return { page, url, m, room: roomFlow(page, m.flow), content }
}
