import { goalProgress, type Score } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { memo, useRef, useState } from 'react'
import { usePreferences } from '../../app/preferences.ts'
import { useRead } from '../../app/use-records.ts'
import { soft, voice } from '../../design/text.css.ts'
import { formatInstant, formatShort } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import type { ConversationRow } from '../begin/begin-conversation.ts'
import {
  goalChart,
  type GoalColumn,
  type Mark,
  type TrajectoryLine,
  type TrajectoryScores,
} from './goal-chart.ts'
import * as styles from './goal-picture.css.ts'
import { trajectoryMessages } from './messages.ts'
import { Section } from '../../parts/section.tsx'
import { useWidth } from './use-width.ts'

const rowsAtFirst = 8

interface GoalPictureProps {
  readonly conversations: readonly ConversationRow[]
  readonly records: Records<TrajectorySchema>
}

/**
 * Where each conversation's goal began and ended, and the goal of the trajectory on a line of its own: a picture,
 * and the same in a table beside it.
 */
export const GoalPicture = memo(function GoalPicture({ conversations, records }: GoalPictureProps) {
  const m = useMessages(trajectoryMessages)
  const [{ language }] = usePreferences()
  const [all, setAll] = useState(false)
  const { start, end } = useRead(records, () => {
    const { goalStart, goalEnd } = records.root()
    return { start: goalStart, end: goalEnd }
  })
  const measurements = goalProgress(conversations)
  const ofTrajectory = start !== null || end !== null
  if (measurements.length === 0 && !ofTrajectory) return null
  const latestFirst = measurements.toReversed()
  const rows = all ? latestFirst : latestFirst.slice(0, rowsAtFirst)
  const score = (given: Score | null) => given ?? <span className={soft}>{m.unknown}</span>
  return (
    <Section title={ofTrajectory ? m.progressWithTrajectory : m.progress} phase="goal">
      <div className={styles.both}>
        <Picture measurements={measurements} start={start} end={end} />
        <div>
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={styles.head} scope="col">
                  {m.conversationGoal}
                </th>
                <th className={styles.head} scope="col">
                  {m.start}
                </th>
                <th className={styles.head} scope="col">
                  {m.end}
                </th>
              </tr>
            </thead>
            <tbody>
              {ofTrajectory ? (
                <tr>
                  <th className={styles.cell} scope="row">
                    <span className={styles.date}>{m.goalSoFar}</span>
                    <TrajectoryGoal records={records} />
                  </th>
                  <td className={styles.number}>{score(start)}</td>
                  <td className={styles.number}>{score(end)}</td>
                </tr>
              ) : null}
              {rows.map((row) => (
                <tr key={row.conversation}>
                  <th className={styles.cell} scope="row">
                    <span className={styles.date}>{formatInstant(row.at, language)}</span>
                    <span className={row.goal.trim() ? voice : soft}>{row.goal.trim() || m.noGoal}</span>
                  </th>
                  <td className={styles.number}>{score(row.start)}</td>
                  <td className={styles.number}>{score(row.end)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length < measurements.length ? (
            <Button kind="quiet" onPress={() => setAll(true)}>
              {m.earlier}
            </Button>
          ) : null}
        </div>
      </div>
    </Section>
  )
})

/** The goal of the trajectory, as it stands. */
function TrajectoryGoal({ records }: Pick<GoalPictureProps, 'records'>) {
  const m = useMessages(trajectoryMessages)
  const goal = useRead(records, () => records.root().goal.trim())
  return <span className={goal ? voice : soft}>{goal || m.noGoal}</span>
}

interface PictureProps extends TrajectoryScores {
  readonly measurements: ReturnType<typeof goalProgress>
}

function Picture({ measurements, start, end }: PictureProps) {
  const m = useMessages(trajectoryMessages)
  const [{ language }] = usePreferences()
  const frame = useRef<HTMLDivElement>(null)
  const chart = goalChart(measurements, useWidth(frame, 320), { start, end })
  const { width, height, from, to, unknownY } = chart
  return (
    <div ref={frame}>
      <svg
        className={styles.picture}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={chart.trajectory ? m.progressPictureWithTrajectory : m.progressPicture}
      >
        {chart.levels.map(({ score, y }) => (
          <g key={score}>
            <path className={styles.line} d={`M${from} ${y}H${to}`} />
            <text className={styles.name} x={from - 9} y={y + 4} textAnchor="end">
              {score}
            </text>
          </g>
        ))}
        {unknownY === null ? null : (
          <>
            <path className={styles.unknownLine} d={`M${from} ${unknownY}H${to}`} />
            <text className={styles.name} x={from - 9} y={unknownY + 4} textAnchor="end">
              ?
            </text>
          </>
        )}
        {chart.trajectory ? <Trajectory line={chart.trajectory} /> : null}
        {chart.columns.map((column) => (
          <Column key={column.measurement.conversation} column={column} />
        ))}
        {chart.columns.map(({ x, measurement }) => (
          <text
            key={measurement.conversation}
            className={styles.name}
            x={x}
            y={chart.namesY}
            textAnchor="middle"
          >
            {formatShort(measurement.at, language)}
          </text>
        ))}
      </svg>
      <p className={styles.legend}>
        <LegendItem look={styles.start}>{m.start}</LegendItem>
        <LegendItem look={styles.end}>{m.end}</LegendItem>
        {chart.trajectory ? (
          <span className={styles.legendItem}>
            <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
              <Trajectory
                line={{
                  start: { x: 7, y: 7, known: true },
                  end: { x: 27, y: 7, known: true },
                  joined: true,
                }}
              />
            </svg>
            {m.goal}
          </span>
        ) : null}
        {unknownY === null ? null : <LegendItem look={styles.unknown}>{m.unknown}</LegendItem>}
      </p>
    </div>
  )
}

function Column({ column }: { readonly column: GoalColumn }) {
  const { start, end, joined } = column
  return (
    <g>
      {joined ? <path className={styles.join} d={`M${start.x} ${start.y}L${end.x} ${end.y}`} /> : null}
      <Dot mark={start} look={styles.start} />
      <Dot mark={end} look={styles.end} />
    </g>
  )
}

/** With diamonds, so that nobody takes it for one of the conversations; colour alone would not say so. */
function Trajectory({ line: { start, end, joined } }: { readonly line: TrajectoryLine }) {
  return (
    <g>
      {joined ? <path className={styles.whole} d={`M${start.x} ${start.y}L${end.x} ${end.y}`} /> : null}
      <Diamond mark={start} look={styles.start} />
      <Diamond mark={end} look={styles.end} />
    </g>
  )
}

function Diamond({ mark: { x, y, known }, look }: { readonly mark: Mark; readonly look: string }) {
  return <path className={known ? look : styles.unknown} d={`M${x - 6.5} ${y}l6.5 -6.5l6.5 6.5l-6.5 6.5Z`} />
}

function Dot({ mark, look }: { readonly mark: Mark; readonly look: string }) {
  return <circle className={mark.known ? look : styles.unknown} cx={mark.x} cy={mark.y} r="6" />
}

function LegendItem({ look, children }: { readonly look: string; readonly children: string }) {
  return (
    <span className={styles.legendItem}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle className={look} cx="7" cy="7" r="5.5" />
      </svg>
      {children}
    </span>
  )
}
