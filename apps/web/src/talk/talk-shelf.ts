import type { Address, CalendarDay, ConversationId, Language, TrajectoryId } from '@lef/method'
import { ownTalkSchema, Records, talkSchema, type OwnTalkSchema, type TalkSchema } from '@lef/store'
import { coachMirror, keptFigures, type CoacheeView, type CodedConversation, type Estimate } from '@lef/talk'
import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import type { Library, OpenTrajectory } from '../app/library.ts'
import { readingPrefix, type ReadingKind } from '../app/trajectory-documents.ts'
import { asJson, shownReading, storedSaid, type ShownReading } from './stored-talk.ts'
import { timelineOf } from './timeline.ts'
import { withoutOwnMirror, withoutWords } from './wordless.ts'

/** A talk of the coach, open until it is closed. */
export interface OpenTalk {
  readonly id: string
  readonly records: Records<TalkSchema>
  readonly close: () => Promise<void>
}

/** A coachee's own reading, open until it is closed. */
export interface OpenOwnTalk {
  readonly id: string
  readonly records: Records<OwnTalkSchema>
  readonly close: () => Promise<void>
}

/** What there was a yes to, and of what. */
export interface TalkAbout {
  readonly heldOn: CalendarDay | null
  readonly conversation: ConversationId | null
  readonly language: Language
  readonly address: Address
  readonly format: string
  readonly purpose: string
  readonly until: CalendarDay
}

/** Document ids are at most 64 characters: the trajectory's, and the last part of a fresh one. */
const freshId = (library: Library, kind: ReadingKind, trajectory: TrajectoryId): string =>
  readingPrefix(kind, trajectory) + library.newId().replaceAll('-', '').slice(-12)

/** The trajectory that a document of a reading belongs to. */
export const trajectoryIn = (kind: ReadingKind, id: string): TrajectoryId =>
  id.slice(kind.length + 1, id.lastIndexOf('-')) as TrajectoryId

/** Opens a reading by its id alone, whatever lists it; null when it is not there or cannot be opened. */
export const openRecords = async <S extends TalkSchema | OwnTalkSchema>(
  library: Library,
  id: string,
  schema: S,
  kind?: ReadingKind,
): Promise<{ id: string; records: Records<S>; close: () => Promise<void> } | null> => {
  const opened = await library.documents.open(id, kind)
  if (opened === null || opened === 'damaged') return null
  const records = new Records(opened.doc, schema, library.newId)
  return {
    id,
    records,
    close: () => {
      records.destroy()
      return opened.close()
    },
  }
}

/** Opens a talk of this trajectory; null when it is not there, or belongs elsewhere. */
export async function openTalk(
  library: Library,
  trajectory: OpenTrajectory,
  id: string,
): Promise<OpenTalk | null> {
  return trajectory.coach.row('talks', id) === null ? null : openRecords(library, id, talkSchema)
}

/** Opens a coachee's own reading of this trajectory. */
export async function openOwnTalk(
  library: Library,
  trajectory: TrajectoryId,
  id: string,
): Promise<OpenOwnTalk | null> {
  return id.startsWith(readingPrefix('own-talk', trajectory)) ? openRecords(library, id, ownTalkSchema) : null
}

/** A coachee's own reading, as a list shows it. */
export interface ListedOwnTalk {
  readonly id: string
  readonly heldOn: CalendarDay | null
  readonly createdAt: number
  readonly until: CalendarDay | null
}

/** A coachee's own readings of this trajectory, newest first. No list of the coach names them. */
export async function ownTalks(
  library: Library,
  trajectory: TrajectoryId,
): Promise<readonly ListedOwnTalk[]> {
  const found: ListedOwnTalk[] = []
  for (const id of await library.documents.list('own-talk')) {
    const talk = await openOwnTalk(library, trajectory, id)
    if (talk === null) continue
    const { heldOn, createdAt, until } = talk.records.root()
    found.push({ id, heldOn, createdAt, until })
    await talk.close()
  }
  return found.toSorted((one, other) => other.createdAt - one.createdAt)
}

/** Erases a coachee's own reading; false when the disk would not let go of it. */
export async function removeOwnTalk(library: Library, talk: OpenOwnTalk): Promise<boolean> {
  await talk.close()
  return library.documents.remove(talk.id)
}

/** Changes the coach's list as no step that undo could take back: what was withdrawn stays withdrawn. */
export const list = (trajectory: OpenTrajectory, change: () => void): void =>
  trajectory.coach.doc.transact(change, 'follows')

/**
 * Keeps a reading for the coach: the figures, and the words only when `keepsWords` says so. Gives its id; null when
 * this device cannot take it now.
 */
export async function keepTalk(
  library: Library,
  trajectory: OpenTrajectory,
  about: TalkAbout,
  estimate: Estimate,
  said: CodedConversation,
  keepsWords: boolean,
  now: number,
): Promise<string | null> {
  const id = freshId(library, 'talk', trajectory.id)
  const talk = await openRecords(library, id, talkSchema, 'talk')
  if (talk === null) return null
  const mirror = coachMirror(said)
  const reading = { mirror, timeline: timelineOf(said, mirror), said: null }
  const { purpose, ...fields } = about
  const { heldOn, conversation, until } = about
  // Listed first: words that nothing lists would never be deleted.
  list(trajectory, () =>
    trajectory.coach.add(
      'talks',
      {
        createdAt: now,
        heldOn,
        conversation,
        wordsUntil: keepsWords ? until : null,
        figures: asJson(keptFigures(mirror)),
      },
      id,
    ),
  )
  talk.records.doc.transact(() => {
    talk.records.setRoot({
      ...fields,
      createdAt: now,
      agreedAt: now,
      talkShareGuess: estimate.talkShare,
      openShareGuess: estimate.openShare,
      mirror: storable(reading),
      said: keepsWords ? asJson(withoutOwnMirror(said)) : null,
    })
    talk.records.writeRoot('purpose', purpose)
  }, 'made')
  await talk.close()
  return id
}

/** Keeps a coachee's own reading, with the own words; nothing of it stands in what is the coach's. */
export async function keepOwnTalk(
  library: Library,
  trajectory: TrajectoryId,
  { purpose, ...fields }: TalkAbout,
  view: CoacheeView,
  now: number,
): Promise<string | null> {
  const id = freshId(library, 'own-talk', trajectory)
  const talk = await openRecords(library, id, ownTalkSchema, 'own-talk')
  if (talk === null) return null
  talk.records.doc.transact(() => {
    talk.records.setRoot({ ...fields, createdAt: now, agreedAt: now, view: asJson(view) })
    talk.records.writeRoot('purpose', purpose)
  }, 'made')
  await talk.close()
  return id
}

/**
 * Writes down what a correction or a kept quotation changed: the figures, and until when words are here. A quotation
 * that is let go of again lies sealed for a while yet: the day it came in for stands, so that it goes on that day.
 */
export function keepInStep(
  trajectory: OpenTrajectory,
  { id, records }: OpenTalk,
  said: CodedConversation | null,
): void {
  const { until, said: stored } = records.root()
  const reading = said === null ? null : shownReading(records, said)
  if (reading !== null) {
    // It follows from what was done, and is no step that undo could take back by itself.
    records.doc.transact(() => records.setRoot({ mirror: storable(reading) }), 'follows')
    const figures = asJson(keptFigures(reading.mirror))
    list(trajectory, () => trajectory.coach.set('talks', id, { figures }))
  }
  if (stored !== null || records.rows('kept').length > 0)
    list(trajectory, () => trajectory.coach.set('talks', id, { wordsUntil: until }))
}

/**
 * Deletes the transcript, and with `quotations` those as well; the figures stay. What remains moves to a document of
 * its own and the old one is erased with its key: an edited document would keep what was deleted for a while.
 * Gives the new id; null when this device would not do it now.
 */
export async function forgetWords(
  library: Library,
  trajectory: OpenTrajectory,
  id: string,
  quotations: boolean,
): Promise<string | null> {
  const old = await openTalk(library, trajectory, id)
  const row = trajectory.coach.row('talks', id)
  if (old === null || row === null) return null
  const next = freshId(library, 'talk', trajectory.id)
  const talk = await openRecords(library, next, talkSchema, 'talk')
  if (talk === null) {
    await old.close()
    return null
  }
  const { id: _id, purpose, said, mirror, ...fields } = old.records.root()
  const conversation = storedSaid(said)
  const reading = conversation === null ? null : shownReading(old.records, conversation)
  const kept = quotations ? [] : old.records.rows('kept')
  talk.records.doc.transact(() => {
    talk.records.setRoot({ ...fields, mirror: reading === null ? mirror : storable(reading), said: null })
    talk.records.writeRoot('purpose', purpose)
    for (const { id: place, ...quotation } of kept) talk.records.add('kept', quotation, place)
    for (const { id: _row, ...correction } of old.records.rows('corrections')) {
      talk.records.add('corrections', correction)
    }
  }, 'made')
  await talk.close()
  await old.close()
  const { createdAt, heldOn, conversation: of, figures } = row
  list(trajectory, () => {
    trajectory.coach.remove('talks', id)
    trajectory.coach.add(
      'talks',
      { createdAt, heldOn, conversation: of, figures, wordsUntil: kept.length > 0 ? row.wordsUntil : null },
      next,
    )
  })
  if (await library.documents.remove(id)) {
    library.erasing.tell()
    return next
  }
  // Nobody is to believe that it is gone: what the disk would not let go of is listed again.
  list(trajectory, () => {
    trajectory.coach.remove('talks', next)
    const { id: _id, ...fields } = row
    trajectory.coach.add('talks', fields, id)
  })
  await library.documents.remove(next)
  return null
}

/**
 * Erases a talk with all that is in it, at once. Gives a way to bring it back from memory, for whoever pressed by
 * mistake and is still there; null when the disk would not let go of it.
 */
export async function removeTalk(
  library: Library,
  trajectory: OpenTrajectory,
  talk: OpenTalk,
): Promise<(() => Promise<string | null>) | null> {
  const row = trajectory.coach.row('talks', talk.id)
  const update = encodeStateAsUpdate(talk.records.doc)
  await talk.close()
  if (!(await library.documents.remove(talk.id))) return null
  list(trajectory, () => trajectory.coach.remove('talks', talk.id))
  // A page that goes now is not to list what is no more.
  await library.documents.flush()
  return async () => {
    const id = freshId(library, 'talk', trajectory.id)
    const again = await openRecords(library, id, talkSchema, 'talk')
    if (again === null || row === null) return null
    applyUpdate(again.records.doc, update)
    await again.close()
    const { id: _id, ...fields } = row
    list(trajectory, () => trajectory.coach.add('talks', fields, id))
    return id
  }
}

const storable = ({ mirror, timeline }: ShownReading) =>
  asJson({ format: 'lef.reading', version: 1, mirror: withoutWords(mirror), timeline })
