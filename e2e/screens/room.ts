import type { RoomWords } from '../flows/room.ts'
import type { Says } from '../flows/says.ts'
import { at, further, openEverything, type Screen, type Visit } from './screen.ts'

type Step = keyof RoomWords['steps']
const steps: readonly Step[] = ['opening', 'goal', 'reality', 'options', 'what', 'close']

const roomRoute = '/t/:id/c/:conversation/room'
type Posture = keyof Pick<Says['room'], 'shut' | 'table' | 'mine'>
const room = (posture: Posture, then?: (visit: Visit) => Promise<void>) =>
  at(
    ({ own, going }) => `/t/${own}/c/${going}/room`,
    async (visit) => {
      await visit.room.press(visit.m.room[posture])
      await then?.(visit)
    },
  )

const everyStep = (posture: Posture): readonly Screen[] =>
  steps.map((step, index) => ({
    name: `room-${posture}-${step}`,
    route: roomRoute,
    open: room(posture, (visit) => visit.room.goTo(step)),
    next: further(async ({ room: { press, goTo }, m }) => {
      if (index === 0) await press(m.room[posture])
      await goTo(step)
    }),
  }))

async function ask({ room: { press, goTo }, m, page }: Visit): Promise<void> {
  await goTo('reality')
  await press(m.room.asked)
  await page.getByRole('img', { name: m.room.put }).waitFor()
}

async function unfold(visit: Visit): Promise<void> {
  await visit.room.goTo('what')
  await visit.room.press(visit.m.room.own)
  await openEverything(visit)
}

/** The room in each posture and step, and what can be opened in it. */
export const inRoom: readonly Screen[] = [
  { name: 'room-shut', route: roomRoute, open: room('shut') },
  ...everyStep('table'),
  ...everyStep('mine'),
  { name: 'room-mine-asked', route: roomRoute, open: room('mine', ask), next: further(ask) },
  { name: 'room-mine-everything-open', route: roomRoute, open: room('mine', unfold), next: further(unfold) },
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
    next: further(({ room: { press }, m }) => press(m.room.whoElse)),
  },
]

/** Writing up together afterwards, each of its four harvests. */
export const writeUp: readonly Screen[] = (['goal', 'choice', 'plan', 'lesson'] as const).map(
  (harvest, index) => ({
    name: `write-up-${harvest}`,
    route: '/t/:id/c/:conversation/write-up',
    open: at(
      ({ own, going }) => `/t/${own}/c/${going}/write-up`,
      async ({ room: { press }, m }) => {
        for (let before = 0; before < index; before += 1) await press(m.writeUp.next)
      },
    ),
    ...(index === 0 ? {} : { next: further(({ room: { press }, m }) => press(m.writeUp.next)) }),
  }),
)
