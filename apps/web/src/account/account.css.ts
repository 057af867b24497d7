import { style } from '@vanilla-extract/css'

/** A form to be filled in once: one column, no wider than reads well. */
export const narrow = style({
  display: 'grid',
  gap: '1.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  maxWidth: '34rem',
})
export const lead = style({ fontSize: '1.125rem', maxWidth: '34rem' })
