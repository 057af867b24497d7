import { style } from '@vanilla-extract/css'
import { theme } from '../../../design/theme.css.ts'

export const words = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 0.75rem',
  fontSize: 'clamp(1.375rem, 1.1rem + 1.4vw, 1.875rem)',
  fontWeight: 500,
  letterSpacing: '-0.01em',
  lineHeight: 1.3,
  padding: '1rem 0',
  borderBlock: `1px solid ${theme.line}`,
})
export const form = style({ display: 'grid', gap: '1rem', gridTemplateColumns: 'minmax(0, 1fr)' })
