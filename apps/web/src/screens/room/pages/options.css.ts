import { style } from '@vanilla-extract/css'
import { theme } from '../../../design/theme.css.ts'

export const cards = style({
  display: 'grid',
  gap: '1rem',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(19rem, 100%), 1fr))',
  alignItems: 'start',
})
export const card = style({
  background: theme.sheet,
  borderRadius: '1.125rem',
  padding: '1.125rem',
  display: 'grid',
  gap: '1rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  boxShadow: `0 1px 0 ${theme.line}`,
  selectors: { '&[data-chosen]': { background: theme.wash } },
})
export const weigh = style({ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '1rem' })
export const plot = style({ width: '100%', maxWidth: '34rem', height: 'auto', display: 'block' })
export const axis = style({ stroke: theme.edge, fill: 'none' })
export const grid = style({ stroke: theme.line, fill: 'none', strokeDasharray: '3 5' })
export const axisName = style({ fill: theme.soft, fontSize: '13px', fontFamily: theme.sans })
export const dot = style({
  fill: theme.now,
  opacity: 0.4,
  selectors: { '&[data-chosen]': { opacity: 1 } },
})
export const dotName = style({ fill: theme.ink, fontSize: '13px', fontFamily: theme.voice })
export const table = style({
  borderCollapse: 'collapse',
  fontSize: '0.9375rem',
  width: '100%',
  maxWidth: '34rem',
})
export const cell = style({
  textAlign: 'start',
  padding: '0.35rem 0.75rem 0.35rem 0',
  borderTop: `1px solid ${theme.line}`,
  verticalAlign: 'top',
  selectors: { 'th&': { fontWeight: 600, color: theme.soft, overflowWrap: 'normal' } },
})
export const picture = style({
  display: 'grid',
  gap: '1.25rem 2.5rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
  alignItems: 'start',
})
