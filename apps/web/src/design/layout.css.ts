import { style } from '@vanilla-extract/css'
import { theme } from './theme.css.ts'

/** A page of the notebook: one column, generous margins. */
export const page = style({
  width: '100%',
  maxWidth: '52rem',
  marginInline: 'auto',
  padding: 'clamp(1.25rem, 3vw, 2.5rem) clamp(1rem, 4vw, 2.5rem) 6rem',
  display: 'grid',
  gap: 'clamp(2rem, 5vw, 3.25rem)',
  alignContent: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
})
export const stack = style({ display: 'grid', gap: '1rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const tight = style({ display: 'grid', gap: '0.35rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const row = style({ display: 'flex', flexWrap: 'wrap', gap: '0.625rem', alignItems: 'center' })
export const apart = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.75rem 1.25rem',
  alignItems: 'baseline',
  justifyContent: 'space-between',
})
/** A sheet lying on the paper. */
export const sheet = style({
  background: theme.sheet,
  borderRadius: '1.125rem',
  padding: 'clamp(1.125rem, 3vw, 1.75rem)',
  boxShadow: `0 1px 0 ${theme.line}`,
  '@media': { print: { boxShadow: 'none', background: 'none', padding: 0 } },
})
/** Lines of a list, ruled like a notebook. */
export const ruled = style({ display: 'grid' })
export const ruledLine = style({
  borderTop: `1px solid ${theme.line}`,
  padding: '1rem 0',
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
})
