import type { KeptFigures } from '@lef/talk'
import type { Library } from '../app/library.ts'
import { storedFigures } from './stored-talk.ts'

/** The coach's own figures of other conversations, oldest first, to lay beside this one. */
export async function earlierFigures(
  library: Library,
  except: string,
): Promise<readonly { readonly key: string; readonly figures: KeptFigures; readonly at: number }[]> {
  const found: { key: string; figures: KeptFigures; at: number }[] = []
  for (const { id, talks, sample } of library.index.rows('trajectories')) {
    if (talks === 0 || sample) continue
    const trajectory = await library.openTrajectory(id)
    for (const row of trajectory?.coach.rows('talks') ?? []) {
      const figures = row.id === except ? null : storedFigures(row.figures)
      if (figures)
        found.push({ key: row.id, figures, at: row.heldOn === null ? row.createdAt : Date.parse(row.heldOn) })
    }
  }
  return found.toSorted((one, other) => one.at - other.at)
}
