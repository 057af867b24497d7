import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const qr = style({ width: '100%', maxWidth: '15rem', borderRadius: '0.625rem' })
export const line = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'center',
  gap: '0.25rem 1.25rem',
  padding: '0.25rem 1rem',
  fontSize: '0.875rem',
  color: theme.soft,
  '@media': { print: { display: 'none' } },
})
/** The same, where sharing is what the screen is about. */
export const stands = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 1.25rem',
  fontSize: '0.9375rem',
  color: theme.soft,
})
/** It stays in the page, so that what comes to stand in it is heard; without anything in it, it takes no room. */
export const mayBeEmpty = style({ selectors: { '&:empty': { position: 'absolute' } } })
export const toShare = style({ color: 'inherit', padding: '0.25rem 0' })
/** The seven words that two people read to each other. */
export const number = style({
  fontWeight: 500,
  letterSpacing: '-0.01em',
  fontSize: 'clamp(1.375rem, 1.1rem + 1.4vw, 1.875rem)',
  lineHeight: 1.35,
  padding: '1rem 0',
  borderBlock: `1px solid ${theme.line}`,
})
/** Six groups of four digits: three on a line, as they are read aloud. */
export const inThrees = style({
  fontVariantNumeric: 'tabular-nums',
  maxWidth: '15ch',
  boxSizing: 'content-box',
})
export const digits = style({ color: theme.soft, fontVariantNumeric: 'tabular-nums' })
/** On a line of their own rather than broken, wherever they fit on one. */
export const unbroken = style({ display: 'inline-block' })
export const unfolded = style({ display: 'grid', gap: '1rem', paddingBlock: '0.75rem' })
export const two = style({
  display: 'grid',
  gap: '1.5rem 2.5rem',
  alignItems: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 46rem)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
})
export const list = style({ display: 'grid', gap: '0.4rem', paddingInlineStart: '1.1rem', listStyle: 'disc' })
export const steps = style([list, { paddingInlineStart: '1.4rem', listStyle: 'decimal' }])
