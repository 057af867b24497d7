import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

/** Thirteen words with their numbers, in as many columns as fit. */
export const words = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(9.5rem, 1fr))',
  gap: '0.5rem 1.25rem',
  padding: '1rem 0',
  borderBlock: `1px solid ${theme.line}`,
  fontSize: '1.1875rem',
  listStyle: 'none',
})
export const word = style({ display: 'flex', gap: '0.6rem', fontWeight: 500 })
export const number = style({
  color: theme.soft,
  fontWeight: 400,
  fontVariantNumeric: 'tabular-nums',
  minWidth: '1.4rem',
  textAlign: 'end',
})
export const form = style({
  display: 'grid',
  gap: '1rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  maxWidth: '34rem',
})
