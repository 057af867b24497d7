import { style } from '@vanilla-extract/css'

/** A form to be filled in once: one column, no wider than reads well. */
export const narrow = style({
  display: 'grid',
  gap: '1.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  maxWidth: '34rem',
})
export const lead = style({ fontSize: '1.125rem', maxWidth: '34rem' })
/** Another way in, with what it does and does not do right below it. */
export const wayIn = style({ display: 'grid', gap: '0.5rem', maxWidth: '34rem' })
