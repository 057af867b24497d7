import type { GoalMeasurement, Score } from '@lef/method'

/** The two scores of the trajectory's own goal; null is unknown. */
export interface TrajectoryScores {
  readonly start: Score | null
  readonly end: Score | null
}

/** One end of a goal: where it stands in the picture. An unknown has a place of its own, below the scale. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly known: boolean
}

export interface GoalColumn {
  readonly measurement: GoalMeasurement
  /** Middle of the column. */
  readonly x: number
  readonly start: Mark
  readonly end: Mark
  /** Whether start and end may be joined: from or to an unknown there is no line. */
  readonly joined: boolean
}

/** The goal of the trajectory: from before the first conversation to after the last, never in a column of one. */
export type TrajectoryLine = Pick<GoalColumn, 'start' | 'end' | 'joined'>

export interface GoalChart {
  readonly width: number
  readonly height: number
  /** Left and right end of the lines of the scale. */
  readonly from: number
  readonly to: number
  readonly levels: readonly { readonly score: number; readonly y: number }[]
  /** Height of the row of unknowns; null when nothing is unknown. */
  readonly unknownY: number | null
  /** Height of the names below. */
  readonly namesY: number
  readonly columns: readonly GoalColumn[]
  /** Null while the goal of the trajectory has no score. */
  readonly trajectory: TrajectoryLine | null
}

const room = { top: 14, left: 26, right: 14, scale: 150, unknown: 30, names: 30 }
const narrowestColumn = 62
/** What the goal of the trajectory has for itself at either side. */
const lane = 24
/** Half the distance between the two marks of a column, and the widest it gets. */
const reach = { share: 0.22, most: 26 }

/** How many conversations fit in a picture of this width, at least one; `lanes` are taken off at either side. */
export function columnsThatFit(width: number, lanes = 0): number {
  return Math.max(1, Math.floor((width - room.left - room.right - 2 * lanes) / narrowestColumn))
}

/**
 * Places start and end of the goal of each conversation, oldest left; the latest that fit in `width`.
 * The goal of the trajectory, once it has a score, stands beside them. All numbers are pixels of the picture.
 */
export function goalChart(
  measurements: readonly GoalMeasurement[],
  width: number,
  scores: TrajectoryScores = { start: null, end: null },
): GoalChart {
  const hasTrajectory = scores.start !== null || scores.end !== null
  const beside = hasTrajectory ? lane : 0
  const shown = measurements.slice(-columnsThatFit(width, beside))
  const anyUnknown = (hasTrajectory ? [...shown, scores] : shown).some(
    ({ start, end }) => start === null || end === null,
  )
  const foot = room.top + room.scale
  const unknownY = anyUnknown ? foot + room.unknown : null
  const namesY = (unknownY ?? foot) + room.names
  const heightOf = (score: number) => foot - ((score - 1) * room.scale) / 9
  const columnWidth = (width - room.left - room.right - 2 * beside) / Math.max(1, shown.length)
  const half = Math.min(columnWidth * reach.share, reach.most)
  const mark = (x: number, score: number | null): Mark => ({
    x,
    y: score === null ? (unknownY ?? foot) : heightOf(score),
    known: score !== null,
  })
  return {
    width,
    height: namesY + 8,
    from: room.left,
    to: width - room.right,
    levels: [1, 5, 10].map((score) => ({ score, y: heightOf(score) })),
    unknownY,
    namesY,
    columns: shown.map((measurement, place) => {
      const x = room.left + beside + columnWidth * (place + 0.5)
      const { start, end } = measurement
      return {
        measurement,
        x,
        start: mark(x - half, start),
        end: mark(x + half, end),
        joined: start !== null && end !== null,
      }
    }),
    trajectory: hasTrajectory
      ? {
          start: mark(room.left + lane / 2, scores.start),
          end: mark(width - room.right - lane / 2, scores.end),
          joined: scores.start !== null && scores.end !== null,
        }
      : null,
  }
}
