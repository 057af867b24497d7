import { memo, useRef } from 'react'
import { useMessages } from '../../../messages/messages.ts'
import type { Timeline } from '../../../talk/timeline.ts'
import { useWidth } from '../../trajectory/use-width.ts'
import { reportMessages } from './messages.ts'
import { useReport } from './report-context.ts'
import * as styles from './report.css.ts'
import { timelineRows, type TimelineRow } from './timeline-rows.ts'

const rowHeight = 110
// Of the names of phases, in pixels, rather too wide than too narrow.
const letterWidth = 7.5
const coachY = 32
const coacheeY = 50
const barHeight = 13
const hushY = 74
const timeY = 98

/** The conversation from beginning to end, in lines as a score has them. */
export const TimelinePicture = memo(function TimelinePicture({ timeline }: { readonly timeline: Timeline }) {
  const m = useMessages(reportMessages)
  const { words } = useReport()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 320)
  const rows = timelineRows(timeline, width, (phase) => words.phase(phase).length * letterWidth + 8)
  const height = rows.length === 1 ? timeY - 12 : rows.length * rowHeight
  const { silences, gifts, unit } = timeline
  return (
    <div ref={frame}>
      <svg
        className={styles.picture}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={m.timelinePicture}
      >
        {rows.map((row, index) => (
          <g key={row.label} transform={`translate(0 ${index * rowHeight})`}>
            <Row row={row} unit={unit} alone={rows.length === 1} />
          </g>
        ))}
      </svg>
      <p className={styles.legend}>
        <Legend look={styles.coachBar}>{m.laneCoach}</Legend>
        <Legend look={styles.bar}>{m.laneCoachee}</Legend>
        {silences.some(({ coach }) => !coach) ? <Legend hush={styles.hush}>{m.silence}</Legend> : null}
        {silences.some(({ coach }) => coach) ? (
          <Legend hush={styles.hushByCoach}>{m.silenceByCoach}</Legend>
        ) : null}
        {gifts.length > 0 ? <Legend gift>{m.gift}</Legend> : null}
      </p>
    </div>
  )
})

function Row({ row, unit, alone }: { row: TimelineRow; unit: Timeline['unit']; alone: boolean }) {
  const m = useMessages(reportMessages)
  const { words } = useReport()
  return (
    <>
      <path className={styles.ground} d={`M0 ${coacheeY - 2.5}H${row.width}`} />
      {alone ? null : (
        <text className={styles.tick} x={0} y={timeY}>
          {unit === 'ms' ? m.minute(row.label) : m.wordCount(row.label)}
        </text>
      )}
      {row.phases.map(({ key, phase, x }) => (
        <text key={key} className={styles.phaseTick} data-phase={phase} x={x} y={14}>
          {words.phase(phase)}
        </text>
      ))}
      {row.bars.map(({ key, role, phase, x, width: wide }) => (
        <g key={key} data-phase={phase ?? undefined}>
          <rect
            className={role === 'coach' ? styles.coachBar : styles.bar}
            x={x}
            y={role === 'coach' ? coachY : coacheeY}
            width={wide}
            height={barHeight}
            rx={Math.min(3, wide / 2)}
          />
        </g>
      ))}
      {row.gifts.map(({ key, x }) => (
        <path key={key} className={styles.giftMark} d={giftPath(Math.max(6, x), coachY - 3)} />
      ))}
      {row.silences.map(({ key, x, radius, coach }) => (
        <circle
          key={key}
          className={coach ? styles.hushByCoach : styles.hush}
          cx={Math.max(radius + 1, x)}
          cy={hushY}
          r={radius}
        />
      ))}
    </>
  )
}

const giftPath = (x: number, y: number) => `M${x} ${y}l-5 -7h10z`

function Legend(props: { look?: string; hush?: string; gift?: boolean; children: string }) {
  return (
    <span className={styles.legendItem}>
      <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
        {props.look ? <rect className={props.look} x="1" y="1.5" width="18" height="11" rx="3" /> : null}
        {props.hush ? <circle className={props.hush} cx="10" cy="7" r="4" /> : null}
        {props.gift ? <path className={styles.giftMark} d="M10 11l-5 -7h10z" /> : null}
      </svg>
      {props.children}
    </span>
  )
}
