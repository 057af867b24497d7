import type { CalendarDay } from '@lef/method'
import type { Library } from '../app/library.ts'
import { forgetWords, openOwnTalk, trajectoryIn } from './talk-shelf.ts'

/**
 * Deletes every word whose day has come: transcripts and quotations of the coach's talks, of which the figures stay,
 * and whole readings that a coachee made for themselves. To be called when Lef is opened.
 */
export async function expireWords(library: Library, today: CalendarDay): Promise<void> {
  for (const { id, wordsUntil } of library.index.rows('trajectories')) {
    if (wordsUntil === null || wordsUntil > today) continue
    const trajectory = await library.openTrajectory(id)
    for (const talk of trajectory?.coach.rows('talks') ?? []) {
      if (trajectory && talk.wordsUntil !== null && talk.wordsUntil <= today)
        await forgetWords(library, trajectory, talk.id, true)
    }
  }
  for (const id of await library.documents.list('own-talk')) {
    const own = await openOwnTalk(library, trajectoryIn('own-talk', id), id)
    const until = own?.records.root().until ?? null
    await own?.close()
    if (until !== null && until <= today) await library.documents.remove(id)
  }
}
