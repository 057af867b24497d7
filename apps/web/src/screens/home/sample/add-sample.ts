import { dayOf, type Address, type ConversationId, type Language, type TrajectoryId } from '@lef/method'
import type { Library, OpenTrajectory } from '../../../app/library.ts'
import { agreementOf } from '../../agreement/agreement-of.ts'
import type { SampleContent, SampleConversation, SampleDay, SampleMoment } from './sample-content.ts'

interface Circumstances {
  readonly language: Language
  readonly address: Address
  /** ms since 1970. */
  readonly now: number
  /** IANA zone of this device. */
  readonly zone: string
}

/** Adds the made-up trajectory in the language asked for; null when the notebook cannot make one. */
export async function addSample(library: Library, given: Circumstances): Promise<TrajectoryId | null> {
  const { sample } = given.language === 'en' ? await import('./sample.en.ts') : await import('./sample.nl.ts')
  const trajectory = await library.createTrajectory({
    language: given.language,
    address: given.address,
    coachRelation: 'independent',
    sample: true,
  })
  if (!trajectory) return null
  // One change each, under an origin of its own: undo on a screen must not take the sample apart.
  trajectory.shared.doc.transact(() => writeShared(trajectory, sample, given), 'sample')
  trajectory.coach.doc.transact(() => writePrivate(trajectory, sample), 'sample')
  return trajectory.id
}

function writeShared({ shared }: OpenTrajectory, sample: SampleContent, given: Circumstances): void {
  const { at, day } = calendar(given)
  for (const field of ['coach', 'coachee', 'coachingQuestion', 'goal', 'measure', 'inCommon'] as const) {
    shared.writeRoot(field, sample[field])
  }
  shared.writeRoot('clause:extent', sample.ownWords.extent ?? '')
  shared.setRoot({ reports: [...sample.reports], goalStart: sample.goalStart, goalEnd: sample.goalEnd })
  const [first] = sample.held
  const terms = agreementOf(shared.root(), [])?.terms
  if (first && terms !== undefined) {
    shared.add('assents', { at: at(first.begun), names: [sample.coachee, sample.coach], terms })
  }
  for (const held of sample.held) writeConversation(held)
  shared.add('conversations', { createdAt: given.now, wish: sample.planned.wish })

  function writeConversation(held: SampleConversation): void {
    const { begun, minutes, next, scenes, discoveries, options, actions, successes, note: _, ...words } = held
    const startedAt = at(begun)
    const conversation = shared.add('conversations', {
      ...words,
      createdAt: startedAt,
      startedAt,
      endedAt: startedAt + minutes * 60_000,
      timeBox: minutes,
      permission: true,
      appointment: { day: day(next.day), time: next.time, zone: given.zone, minutes: 60 },
    })
    for (const scene of scenes) shared.add('scenes', { conversation, ...scene })
    for (const text of discoveries) shared.add('discoveries', { conversation, text })
    const optionIds = options.map((option) => shared.add('options', { conversation, ...option }))
    for (const { option, start, end, checkIns, ...action } of actions) {
      const id = shared.add('actions', {
        conversation,
        ...action,
        option: option === null ? null : (optionIds[option] ?? null),
        start: day(start),
        end: day(end),
      })
      for (const checkIn of checkIns) shared.add('checkIns', { ...checkIn, action: id, at: at(checkIn.at) })
    }
    for (const success of successes) shared.add('successes', { conversation, at: startedAt, ...success })
  }
}

/** The coach's own part: a note with each conversation held, and questions for the one to come. */
function writePrivate({ shared, coach }: OpenTrajectory, sample: SampleContent): void {
  const byBegin = [...shared.rows('conversations')].sort(
    (a, b) => (a.startedAt ?? Infinity) - (b.startedAt ?? Infinity),
  )
  byBegin.forEach((conversation, place) => {
    coach.add('notes', { text: sample.held[place]?.note ?? '' }, conversation.id)
  })
  const planned: ConversationId | undefined = byBegin.at(-1)?.id
  if (!planned) return
  for (const text of sample.planned.questions) coach.add('prepared', { conversation: planned, text })
}

/** Turns days and moments of the sample into those of the week of `now`. */
function calendar({ now, zone }: Circumstances) {
  const monday = new Date(now)
  monday.setHours(0, 0, 0, 0)
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7))
  const at = (moment: SampleMoment): number => {
    const [hours, minutes] = moment.time.split(':').map(Number)
    const date = new Date(monday)
    date.setDate(date.getDate() + moment.day)
    date.setHours(hours ?? 0, minutes ?? 0)
    return date.getTime()
  }
  return { at, day: (offset: SampleDay) => dayOf(at({ day: offset, time: '12:00' }), zone) }
}
