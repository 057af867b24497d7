import { parseCalendarDay, parseScore, type ConversationId } from '@lef/method'
import type { Records, TextNames, TrajectorySchema } from '@lef/store'
import { sentences } from './sentences.ts'
import { asTyped } from './typing.ts'

const dayLength = 24 * 60 * 60 * 1000
/** Conversations stand three weeks apart, the last one some days ago. */
const between = 21 * dayLength

type Tables = TrajectorySchema['tables']

/** A moment between changes, so that those who write can put them on the disk. */
type Breath = () => Promise<void>

/**
 * Writes a whole conversation as people do, text by text and a few words at a time: goal, three scenes, two
 * discoveries, three options, three actions with all their fields and a check-in each.
 * Few actions are still open in the end, as with people who look back on theirs each time.
 * @param place which one in the trajectory, from 0
 */
export async function writeConversation(
  shared: Records<TrajectorySchema>,
  place: number,
  startedAt: number,
  breathe: Breath,
): Promise<ConversationId> {
  let turn = place
  const say = (kind: keyof typeof sentences): string => {
    const all = sentences[kind]
    turn += 1
    return all[turn % all.length] ?? ''
  }
  const score = (): ReturnType<typeof parseScore> => parseScore(1 + ((turn * 7) % 10))
  const day = (after: number) =>
    parseCalendarDay(new Date(startedAt + after * dayLength).toISOString().slice(0, 10))
  const type = async <T extends keyof Tables & string>(
    table: T,
    id: string,
    fields: { readonly [F in TextNames<Tables[T]>]?: string },
  ): Promise<void> => {
    for (const field of Object.keys(fields) as TextNames<Tables[T]>[]) {
      for (const state of asTyped(fields[field] ?? '')) shared.write(table, id, field, state)
    }
    await breathe()
  }

  const conversation = shared.add('conversations', {
    createdAt: startedAt,
    startedAt,
    timeBox: 60,
    permission: true,
  })
  await type('conversations', conversation, {
    wentWell: say('wentWell'),
    wish: say('wish'),
    goal: say('goal'),
    measure: say('measure'),
  })
  shared.set('conversations', conversation, { goalStart: score() })
  for (let scene = 0; scene < 3; scene++) {
    const id = shared.add('scenes', { conversation })
    await type('scenes', id, { when: say('sceneWhen'), text: say('scene') })
  }
  for (let discovery = 0; discovery < 2; discovery++) {
    await type('discoveries', shared.add('discoveries', { conversation }), { text: say('discovery') })
  }
  for (let option = 0; option < 3; option++) {
    const id = shared.add('options', { conversation })
    await type('options', id, { text: say('option'), pros: say('pros'), cons: say('cons') })
    shared.set('options', id, { attractiveness: score(), feasibility: score(), chosen: option < 2 })
  }
  for (let action = 0; action < 3; action++) {
    const id = shared.add('actions', { conversation, start: day(1), end: day(3 + action * 4) })
    await type('actions', id, {
      text: say('action'),
      contribution: say('contribution'),
      obstacles: say('obstacles'),
      overcome: say('overcome'),
      inform: say('inform'),
      support: say('support'),
      towardTen: say('towardTen'),
      towardTenBy: say('towardTenBy'),
    })
    shared.set('actions', id, { motivation: score() })
    const checkIn = shared.add('checkIns', {
      action: id,
      at: startedAt + between - dayLength,
      outcome: action === 2 && place % 16 === 1 ? 'not-done' : 'done',
    })
    await type('checkIns', checkIn, { happened: say('happened'), learned: say('learned') })
  }
  await type('conversations', conversation, {
    reached: say('reached'),
    summary: say('summary'),
    helped: say('helped'),
    hindered: say('hindered'),
  })
  shared.set('conversations', conversation, {
    goalEnd: score(),
    endedAt: startedAt + 55 * 60_000,
    appointment: parseAppointmentDay(day(21)),
  })
  await breathe()
  return conversation
}

function parseAppointmentDay(day: ReturnType<typeof parseCalendarDay>) {
  return day && { day, time: '15:30', zone: 'Europe/Amsterdam', minutes: 60 }
}
