import { goalProgress, type Score } from '@lef/method'
import { memo, useRef, useState } from 'react'
import { usePreferences } from '../../app/preferences.ts'
import { soft, voice } from '../../design/text.css.ts'
import { formatInstant, formatShort } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import type { ConversationRow } from '../begin/begin-conversation.ts'
import { goalChart, type GoalColumn, type Mark } from './goal-chart.ts'
import * as styles from './goal-picture.css.ts'
import { trajectoryMessages } from './messages.ts'
import { Section } from '../../parts/section.tsx'
import { useWidth } from './use-width.ts'

const rowsAtFirst = 8

/** Where each conversation's goal began and ended: a picture, and the same in a table beside it. */
export const GoalPicture = memo(function GoalPicture({
  conversations,
}: {
  readonly conversations: readonly ConversationRow[]
}) {
  const m = useMessages(trajectoryMessages)
  const [{ language }] = usePreferences()
  const [all, setAll] = useState(false)
  const measurements = goalProgress(conversations)
  if (measurements.length === 0) return null
  const latestFirst = measurements.toReversed()
  const rows = all ? latestFirst : latestFirst.slice(0, rowsAtFirst)
  const score = (given: Score | null) => given ?? <span className={soft}>{m.unknown}</span>
  return (
    <Section title={m.progress} phase="goal">
      <div className={styles.both}>
        <Picture measurements={measurements} />
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

function Picture({ measurements }: { readonly measurements: ReturnType<typeof goalProgress> }) {
  const m = useMessages(trajectoryMessages)
  const [{ language }] = usePreferences()
  const frame = useRef<HTMLDivElement>(null)
  const chart = goalChart(measurements, useWidth(frame, 320))
  const { width, height, from, to, unknownY } = chart
  return (
    <div ref={frame}>
      <svg
        className={styles.picture}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={m.progressPicture}
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
