import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const header = style({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '1rem',
  padding: '0.875rem clamp(1rem, 4vw, 2rem)',
  '@media': { print: { display: 'none' } },
})
export const word = style({
  font: `650 1.375rem/1 ${theme.voice}`,
  letterSpacing: '-0.01em',
  textDecoration: 'none',
  padding: '0.6rem 0.5rem',
  margin: '-0.6rem -0.5rem',
})
export const state = style({ fontSize: '0.875rem', color: theme.soft, whiteSpace: 'nowrap' })
export const side = style({
  display: 'flex',
  alignItems: 'center',
  gap: '0.5rem 1.25rem',
  flexWrap: 'wrap',
  justifyContent: 'end',
})
export const link = style({
  fontSize: '0.9375rem',
  color: theme.soft,
  textDecoration: 'none',
  padding: '0.6rem 0.25rem',
  selectors: { '&:hover': { color: theme.ink, textDecoration: 'underline' } },
})
export const skip = style({
  position: 'absolute',
  insetInlineStart: '1rem',
  insetBlockStart: '-5rem',
  background: theme.sheet,
  padding: '0.75rem 1rem',
  borderRadius: '0.75rem',
  zIndex: 50,
  ':focus': { insetBlockStart: '0.5rem' },
})
