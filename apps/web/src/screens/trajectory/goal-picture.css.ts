import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const both = style({
  display: 'grid',
  gap: '1.5rem 2.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 52rem)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr)' } },
})
export const picture = style({ display: 'block', maxWidth: '100%', overflow: 'visible' })
export const line = style({ stroke: theme.line, fill: 'none' })
export const unknownLine = style({ stroke: theme.edge, strokeDasharray: '1 6', strokeLinecap: 'round' })
export const name = style({ fill: theme.soft, font: `400 12.5px ${theme.sans}` })
export const join = style({ stroke: theme.now, strokeWidth: 2 })
/** Over the whole course, so behind everything and lighter than what joins a conversation. */
export const whole = style({ stroke: theme.edge, strokeWidth: 1.5, strokeDasharray: '5 4' })
export const start = style({ fill: theme.paper, stroke: theme.now, strokeWidth: 2 })
export const end = style({ fill: theme.now, stroke: theme.now, strokeWidth: 2 })
export const unknown = style({
  fill: theme.paper,
  stroke: theme.edge,
  strokeWidth: 1.5,
  strokeDasharray: '2.5 2.5',
})
export const legend = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 1.25rem',
  fontSize: '0.875rem',
  color: theme.soft,
  marginTop: '0.5rem',
})
export const legendItem = style({ display: 'inline-flex', alignItems: 'center', gap: '0.45rem' })
export const table = style({ width: '100%', borderCollapse: 'collapse', fontSize: '0.9375rem' })
export const cell = style({
  textAlign: 'start',
  verticalAlign: 'top',
  padding: '0.55rem 0.75rem 0.55rem 0',
  borderBottom: `1px solid ${theme.line}`,
  fontWeight: 400,
})
export const head = style([cell, { color: theme.soft, fontSize: '0.875rem' }])
export const number = style([cell, { fontVariantNumeric: 'tabular-nums', width: '5.25rem' }])
export const date = style({ display: 'block', color: theme.soft, fontSize: '0.875rem' })
