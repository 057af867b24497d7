import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const screen = style({
  flex: 1,
  display: 'grid',
  alignContent: 'center',
  gap: '2rem',
  gridTemplateColumns: 'minmax(0, 26rem)',
  justifyContent: 'center',
  padding: '2rem clamp(1.25rem, 5vw, 2.5rem) 20vh',
})
export const word = style({
  font: `650 1.375rem/1 ${theme.voice}`,
  letterSpacing: '-0.01em',
  color: theme.soft,
})
export const form = style({ display: 'grid', gap: '1rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const forgotten = style({
  cursor: 'pointer',
  color: theme.soft,
  fontSize: '0.9375rem',
  minHeight: '1.75rem',
  width: 'fit-content',
})
export const opened = style({ display: 'grid', gap: '1rem', paddingBlockStart: '0.75rem' })
