import { placedOptions, type Option } from '@lef/method'
import { label as labelStyle, small, soft } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { roomMessages } from '../messages.ts'
import { placeDots } from './place-dots.ts'
import * as styles from './options.css.ts'
import { block } from './page.css.ts'

const width = 400
const height = 280
const left = 40
const bottom = 236
const unitX = (width - left - 20) / 9
const unitY = (bottom - 16) / 9

/** The options on two axes, and the same in a table. Options without both scores stand nowhere. */
export function OptionPlot({ options }: { readonly options: readonly Option[] }) {
  const m = useMessages(roomMessages)
  const placed = placedOptions(options)
  if (placed.length === 0) return null
  const dots = placeDots(
    placed.map((option) => ({
      x: left + (option.feasibility - 1) * unitX,
      y: bottom - (option.attractiveness - 1) * unitY,
    })),
  )
  const unscored = options.length - placed.length
  return (
    <section className={block} aria-labelledby="plot">
      <h2 className={labelStyle} id="plot">
        {m.plot}
      </h2>
      <div className={styles.picture}>
        <svg className={styles.plot} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="plot">
          <path className={styles.axis} d={`M${left} 8V${bottom}H${width - 10}`} />
          <path
            className={styles.grid}
            d={`M${left + 4.5 * unitX} 8V${bottom}M${left} ${bottom - 4.5 * unitY}H${width - 10}`}
          />
          <text className={styles.axisName} x={(left + width) / 2} y={height - 14} textAnchor="middle">
            {m.feasible} 1–10
          </text>
          <text
            className={styles.axisName}
            transform={`translate(18 ${bottom / 2}) rotate(-90)`}
            textAnchor="middle"
          >
            {m.attractive} 1–10
          </text>
          {placed.map((option, index) => {
            const dot = dots[index]
            if (!dot) return null
            const toTheLeft = dot.x > width * 0.62
            return (
              <g key={option.id}>
                <circle
                  className={styles.dot}
                  data-chosen={option.chosen || undefined}
                  cx={dot.x}
                  cy={dot.y}
                  r={option.chosen ? 10 : 8}
                />
                <text
                  className={styles.dotName}
                  x={dot.x + (toTheLeft ? -15 : 15)}
                  y={dot.y + 4}
                  textAnchor={toTheLeft ? 'end' : 'start'}
                >
                  {shorten(option.text)}
                </text>
              </g>
            )
          })}
        </svg>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell} scope="col">
                {m.option}
              </th>
              <th className={styles.cell} scope="col">
                {m.attractive}
              </th>
              <th className={styles.cell} scope="col">
                {m.feasible}
              </th>
            </tr>
          </thead>
          <tbody>
            {placed.map((option) => (
              <tr key={option.id}>
                <td className={styles.cell}>{option.text}</td>
                <td className={styles.cell}>{option.attractiveness}</td>
                <td className={styles.cell}>{option.feasibility}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unscored > 0 ? <p className={`${soft} ${small}`}>{m.unscored(unscored)}</p> : null}
    </section>
  )
}

/** The first words of an option; the whole stands in the table. */
function shorten(text: string): string {
  const words = [...text.trim()]
  return words.length <= 22 ? text.trim() : `${words.slice(0, 20).join('').trimEnd()}…`
}
