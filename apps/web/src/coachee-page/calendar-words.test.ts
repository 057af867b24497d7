import { parseCalendarDay } from '@lef/method'
import {
  coachSchema,
  documentSchemas,
  Records,
  trajectorySchema,
  wordFieldsOf,
  type Schema,
} from '@lef/store'
import { expect, it } from 'vitest'
import { Doc } from 'yjs'
import { messagesIn } from '../messages/messages.ts'
import { coacheePage } from './coachee-page.ts'
import { toCalendar } from './calendar.ts'
import { coacheePageMessages } from './messages.ts'

const says = { language: 'nl', m: messagesIn(coacheePageMessages, 'nl', 'je') } as const

it('of every field there is in any document, the calendar file has the words of actions with a day, and no others', () => {
  const secrets = new Map<string, string>()
  const filled = <S extends Schema>(kind: keyof typeof documentSchemas, schema: S): Records<S> => {
    let rows = 0
    const records = new Records(new Doc(), schema, () => `${kind}${rows++}`)
    const conversation = 'the-conversation'
    const given = new Map<string | null, Record<string, unknown>>()
    for (const { table, field, holding } of wordFieldsOf(schema)) {
      const name = [kind, table, field].filter((part) => part !== null).join('.')
      const secret = `Qwaxo${String(secrets.size).padStart(3, '0')}libird`
      secrets.set(name, secret)
      given.set(table, { ...given.get(table), [field]: holding(secret) })
    }
    // Which fields there are is known as it runs only.
    for (const [field, words] of Object.entries(given.get(null) ?? {}))
      if (schema.root[field]?.kind === 'text') records.writeRoot(field as never, String(words))
    for (const table of Object.keys(schema.tables)) {
      const row = { ...given.get(table), conversation }
      records.add(table, row as never, table === 'conversations' ? conversation : undefined)
    }
    return records
  }
  const shared = filled('trajectory', trajectorySchema)
  filled('coach', coachSchema)
  const day = parseCalendarDay('2026-11-27')
  if (day === null) throw new Error('it is a day')
  for (const { id } of shared.rows('actions')) shared.set('actions', id, { start: day, end: day })
  const appointment = { day, time: '14:00', zone: 'Europe/Amsterdam', minutes: 45 }
  shared.set('conversations', 'the-conversation', { startedAt: 1, createdAt: 1, appointment })
  const [conversation] = shared.rows('conversations')
  if (!conversation) throw new Error('it was filled')
  const trajectory = shared.root()
  const file = toCalendar(
    coacheePage({
      coachee: trajectory.coachee,
      trajectory,
      conversation,
      scenes: shared.rows('scenes'),
      discoveries: shared.rows('discoveries'),
      options: shared.rows('options'),
      actions: shared.rows('actions'),
      successes: shared.rows('successes'),
      zone: 'Europe/Amsterdam',
    }),
    says,
    Date.UTC(2026, 10, 24),
  )
  // Long lines are folded.
  const unfolded = file.replaceAll(/\r\n[ \t]/g, '')
  expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  const found = [...secrets].filter(([, secret]) => unfolded.includes(secret)).map(([name]) => name)
  expect(found).toEqual(['trajectory.actions.text'])
  expect(secrets.size).toBeGreaterThan(50)
})
