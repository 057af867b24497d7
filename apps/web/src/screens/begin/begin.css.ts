import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const postures = style({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' })
export const posture = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) clamp(5.5rem, 24vw, 11rem)',
  gap: 'clamp(0.75rem, 3vw, 2.5rem)',
  alignItems: 'center',
  width: '100%',
  padding: 'clamp(1.25rem, 3.5vw, 2rem) clamp(0.5rem, 2vw, 1.25rem)',
  border: 0,
  borderTop: `1px solid ${theme.line}`,
  background: 'none',
  textAlign: 'start',
  cursor: 'pointer',
  transition: 'background-color 140ms',
  selectors: {
    '&:last-child': { borderBottom: `1px solid ${theme.line}` },
    '&[data-hovered], &[data-pressed]': { background: theme.sheet },
    '&[data-focus-visible]': { outlineOffset: '-3px', borderRadius: '1rem' },
  },
})
export const name = style({
  display: 'block',
  fontSize: 'clamp(1.5rem, 1.2rem + 1.4vw, 2.125rem)',
  fontWeight: 500,
  letterSpacing: '-0.02em',
  lineHeight: 1.2,
})
export const sees = style({ display: 'block', marginTop: '0.3rem', color: theme.soft, maxWidth: '32ch' })
export const seats = style({ width: '100%', color: theme.ink })
