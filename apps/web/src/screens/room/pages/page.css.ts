import { style } from '@vanilla-extract/css'
import { theme } from '../../../design/theme.css.ts'

export const page = style({
  display: 'grid',
  gap: 'clamp(1.75rem, 4vw, 3rem)',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
})
export const block = style({ display: 'grid', gap: '0.75rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const two = style({
  display: 'grid',
  gap: '1.25rem 2rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
})
/** A row that can be taken away: the words, and a small way out beside them. */
export const removable = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '0.5rem',
  alignItems: 'start',
})
export const remove = style({
  width: '2.75rem',
  height: '2.75rem',
  display: 'grid',
  placeItems: 'center',
  border: 0,
  background: 'none',
  borderRadius: '50%',
  color: theme.soft,
  fontSize: '1.25rem',
  lineHeight: 1,
  cursor: 'pointer',
  selectors: { '&:hover': { color: theme.ink, background: theme.wash } },
})
