import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

/** As a pencil note in the margin: no frame, no colour of its own, no sign. */
export const line = style({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '44rem' })
export const words = style({
  color: theme.soft,
  fontSize: '0.9375rem',
  overflowWrap: 'anywhere',
  selectors: { '&:not(:empty)': { marginBlockStart: '0.5rem' } },
})
export const acts = style({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '1.5rem' })
const word = style({
  border: 0,
  background: 'none',
  font: 'inherit',
  padding: '0.25rem 0',
  minHeight: '2.75rem',
  textAlign: 'start',
  cursor: 'pointer',
  borderRadius: '0.25rem',
})
export const offer = style([word, { color: theme.ink }])
export const orSo = style({ color: theme.soft, fontSize: '0.9375rem' })
export const question = style({
  textDecoration: 'underline',
  textDecorationColor: theme.edge,
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.3em',
  selectors: { [`${offer}:hover &`]: { textDecorationColor: theme.now, textDecorationThickness: '2px' } },
})
export const leave = style([
  word,
  { color: theme.soft, fontSize: '0.9375rem', selectors: { '&:hover': { color: theme.ink } } },
])
