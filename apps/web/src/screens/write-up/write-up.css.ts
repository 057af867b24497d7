import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const title = style({
  fontSize: 'clamp(1.6rem, 1.2rem + 1.6vw, 2.25rem)',
  fontWeight: 500,
  letterSpacing: '-0.02em',
  marginBottom: 'clamp(1.25rem, 3vw, 2rem)',
})
export const onward = style({ marginTop: 'clamp(2rem, 5vw, 3rem)' })
export const later = style({ color: theme.soft, padding: '0.75rem 0.25rem' })
