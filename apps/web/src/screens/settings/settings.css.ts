import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

/** Name on the left, what can be set on the right; under each other where there is no room. */
export const section = style({
  borderTop: `1px solid ${theme.line}`,
  paddingBlockStart: '1.5rem',
  display: 'grid',
  gap: '1rem 2rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 46rem)': { gridTemplateColumns: '12rem minmax(0, 1fr)' } },
})
export const content = style({
  display: 'grid',
  gap: '1.25rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  maxWidth: '36rem',
})
export const hint = style({ fontSize: '0.9375rem', color: theme.soft })
export const group = style({ display: 'grid', gap: '0.4rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const list = style({ display: 'grid', gap: '0.6rem' })
