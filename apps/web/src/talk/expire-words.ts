import type { CalendarDay } from '@lef/method'
import { talkSchema } from '@lef/store'
import { keptFigures } from '@lef/talk'
import type { Library } from '../app/library.ts'
import { asJson, storedReading } from './stored-talk.ts'
import { forgetWords, list, openOwnTalk, openRecords, trajectoryIn } from './talk-shelf.ts'

/**
 * Deletes every word whose day has come: transcripts and quotations of the coach's talks, of which the figures stay,
 * and whole readings that a coachee made for themselves. A talk that no list names (an import brought it back, or the
 * power went) is listed again: what nobody sees nobody can withdraw. To be called when Lef is opened, and after an
 * import. One that fails does not keep the others from going; throws the first failure when all were tried.
 */
export async function expireWords(library: Library, today: CalendarDay): Promise<void> {
  const failures: unknown[] = []
  const each = async (kind: 'talk' | 'own-talk', run: (id: string) => Promise<void>) => {
    for (const id of await library.documents.list(kind))
      await run(id).catch((error: unknown) => failures.push(error))
  }
  await each('talk', (id) => expireTalk(library, id, today))
  await each('own-talk', (id) => expireOwnTalk(library, id, today))
  if (failures.length > 0) throw failures[0]
}

async function expireTalk(library: Library, id: string, today: CalendarDay): Promise<void> {
  const talk = await openRecords(library, id, talkSchema)
  if (talk === null) return
  const { until, said, mirror, createdAt, heldOn, conversation } = talk.records.root()
  const hasWords = said !== null || talk.records.rows('kept').length > 0
  await talk.close()
  // Another tab is making it just now.
  if (until === null) return
  const due = until <= today
  const trajectory = await library.openTrajectory(trajectoryIn('talk', id))
  if (trajectory === null) {
    if (due && hasWords) await library.documents.remove(id)
    if (due && hasWords) library.erasing.tell()
    return
  }
  const listed = trajectory.coach.row('talks', id)
  if (listed === null) {
    const reading = storedReading(mirror)
    const figures = reading === null ? null : asJson(keptFigures(reading.mirror))
    const wordsUntil = hasWords ? until : null
    list(trajectory, () =>
      trajectory.coach.add('talks', { createdAt, heldOn, conversation, wordsUntil, figures }, id),
    )
  }
  if (due && (hasWords || (listed?.wordsUntil ?? null) !== null))
    await forgetWords(library, trajectory, id, true)
}

async function expireOwnTalk(library: Library, id: string, today: CalendarDay): Promise<void> {
  const own = await openOwnTalk(library, trajectoryIn('own-talk', id), id)
  const until = own?.records.root().until ?? null
  await own?.close()
  if (until === null || until > today) return
  await library.documents.remove(id)
  library.erasing.tell()
}
