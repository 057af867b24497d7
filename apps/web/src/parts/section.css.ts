import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const section = style({ display: 'grid', gap: '1rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const head = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem 1.25rem',
  alignItems: 'baseline',
  justifyContent: 'space-between',
})
export const heading = style({
  fontSize: '1.1875rem',
  fontWeight: 600,
  letterSpacing: '-0.005em',
  selectors: { '[data-phase] > * > &': { color: theme.now } },
})
export const hint = style({ color: theme.soft, maxWidth: '60ch', textWrap: 'pretty' })
