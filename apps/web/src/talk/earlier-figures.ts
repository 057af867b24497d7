import type { CalendarDay, TrajectoryId } from '@lef/method'
import type { EarlierFigures } from '@lef/talk'
import type { Library } from '../app/library.ts'
import { storedFigures } from './stored-talk.ts'

/** The figures of a conversation that was read back, with where and when. `key` is the id of its reading. */
export interface EarlierTalk extends EarlierFigures {
  readonly trajectory: TrajectoryId
  readonly heldOn: CalendarDay | null
  readonly createdAt: number
}

/** The coach's own figures of conversations before this one, with whomever, oldest first. */
export async function earlierFigures(library: Library, talk: string): Promise<readonly EarlierTalk[]> {
  const found: EarlierTalk[] = []
  let own: Pick<EarlierTalk, 'heldOn' | 'createdAt'> | null = null
  for (const { id, talks, sample } of library.index.rows('trajectories')) {
    if (talks === 0) continue
    const trajectory = await library.openTrajectory(id)
    for (const row of trajectory?.coach.rows('talks') ?? []) {
      const { heldOn, createdAt } = row
      const figures = storedFigures(row.figures)
      if (row.id === talk) own = { heldOn, createdAt }
      // The example is nobody's practice.
      else if (figures && !sample) found.push({ key: row.id, figures, trajectory: id, heldOn, createdAt })
    }
  }
  const here = own
  if (here === null) return []
  return found.filter((one) => order(one, here) < 0).toSorted(order)
}

/** By the day that it was held, where one is known, else by when it was read; of one day by when it was read. */
function order(
  one: Pick<EarlierTalk, 'heldOn' | 'createdAt'>,
  other: Pick<EarlierTalk, 'heldOn' | 'createdAt'>,
): number {
  const at = ({ heldOn, createdAt }: typeof one) => (heldOn === null ? createdAt : Date.parse(heldOn))
  return at(one) - at(other) || one.createdAt - other.createdAt
}
