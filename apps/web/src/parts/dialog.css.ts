import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const overlay = style({
  position: 'fixed',
  inset: 0,
  zIndex: 40,
  display: 'grid',
  placeItems: 'center',
  padding: '1rem',
  // Dark in both themes: a light veil over dark paper would be brighter than the sheet.
  background: 'rgb(20 17 12 / 0.42)',
  overflowY: 'auto',
})
export const modal = style({
  width: 'min(34rem, 100%)',
  maxHeight: '100%',
  overflowY: 'auto',
  background: theme.sheet,
  color: theme.ink,
  borderRadius: '1.375rem',
  padding: 'clamp(1.25rem, 4vw, 2rem)',
})
export const dialog = style({ display: 'grid', gap: '1.125rem', outline: 'none' })
export const heading = style({ fontSize: '1.3125rem', fontWeight: 600 })
