import { openActions } from '@lef/method'
import { describe, expect, test } from 'vitest'
import { Library } from '../../../app/library.ts'
import { memoryDocuments } from '../../../app/memory-documents.ts'
import { agreementOf } from '../../agreement/agreement-of.ts'
import { addSample } from './add-sample.ts'

const day = 86_400_000

async function added(language: 'nl' | 'en', now: number) {
  let made = 0
  const library = await Library.open(
    memoryDocuments(),
    () => `id-${++made}`,
    () => now,
  )
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const id = library ? await addSample(library, { language, address: 'je', now, zone }) : null
  const trajectory = id ? await library?.openTrajectory(id) : null
  if (!library || !trajectory) throw new Error('memory documents always open')
  return { library, ...trajectory }
}

describe.each(['nl', 'en'] as const)('the sample in %s', (language) => {
  test('is marked as a sample in the list and in itself', async () => {
    const { library, id, shared } = await added(language, Date.parse('2026-11-22T10:00:00Z'))
    expect(shared.root()).toMatchObject({ sample: true, language, coachee: 'Noor' })
    expect(library.index.row('trajectories', id)).toMatchObject({
      sample: true,
      coachee: 'Noor',
      conversations: 2,
      openActions: 3,
    })
  })

  test('holds two whole conversations and one to come, with the coach’s own things apart', async () => {
    const { shared, coach } = await added(language, Date.parse('2026-11-22T10:00:00Z'))
    const held = shared.rows('conversations').filter((row) => row.startedAt !== null)
    expect(held).toHaveLength(2)
    expect(shared.rows('conversations')).toHaveLength(3)
    for (const conversation of held) {
      expect(Object.values(conversation)).not.toContain('')
      for (const table of ['scenes', 'discoveries', 'options', 'actions', 'successes'] as const) {
        expect(shared.rows(table).some((row) => row.conversation === conversation.id)).toBe(true)
      }
    }
    expect(coach.rows('notes').filter((note) => note.text !== '')).toHaveLength(2)
    expect(coach.rows('prepared')).toHaveLength(3)
  })

  test('has actions with every field of C9, and one that was not done with what it taught', async () => {
    const { shared } = await added(language, Date.parse('2026-11-22T10:00:00Z'))
    for (const action of shared.rows('actions')) {
      const { partOf: _, ...fields } = action
      expect(Object.values(fields)).not.toContain(null)
      expect(Object.values(fields)).not.toContain('')
    }
    const notDone = shared.rows('checkIns').filter((checkIn) => checkIn.outcome === 'not-done')
    expect(notDone).toHaveLength(1)
    expect(notDone[0]?.learned).not.toBe('')
  })

  test('was agreed as it stands, and cannot be taken apart by undo', async () => {
    const { shared, coach } = await added(language, Date.parse('2026-11-22T10:00:00Z'))
    expect(agreementOf(shared.root(), shared.rows('assents'))?.state).toBe('agreed')
    expect(shared.canUndo || coach.canUndo).toBe(false)
  })

  test.each(['2026-11-22T10:00:00Z', '2026-11-23T10:00:00Z', '2027-03-31T10:00:00Z'])(
    'looks recent on %s, and keeps its meetings on Tuesday',
    async (moment) => {
      const now = Date.parse(moment)
      const { shared } = await added(language, now)
      const begun = shared.rows('conversations').flatMap((row) => row.startedAt ?? [])
      expect(begun.every((at) => at < now && now - at < 45 * day)).toBe(true)
      const ends = openActions(shared.rows('actions'), shared.rows('checkIns')).map((action) => action.end)
      expect(ends.some((end) => end !== null && Date.parse(end) > now - day)).toBe(true)
      const weekdays = shared.rows('actions').map((action) => new Date(action.start ?? '').getUTCDay())
      expect(weekdays.filter((weekday) => weekday === 2)).toHaveLength(2)
    },
  )
})
