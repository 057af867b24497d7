import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const alone = style({ color: theme.soft, maxWidth: '60ch' })
export const action = style({
  display: 'grid',
  gap: '0.25rem 1.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  padding: '0.9rem 0',
  borderTop: `1px solid ${theme.line}`,
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
})
export const words = style({ fontSize: '1.1875rem', lineHeight: 1.36 })
export const learned = style({ fontSize: '1.0625rem', lineHeight: 1.4, color: theme.soft })
export const question = style({
  display: 'grid',
  gap: '0.25rem 1rem',
  gridTemplateColumns: '1.75rem minmax(0, 1fr)',
  alignItems: 'start',
  padding: '0.75rem 0 0.25rem',
  borderTop: `1px solid ${theme.line}`,
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
  '@media': { '(min-width: 44rem)': { gridTemplateColumns: '1.75rem minmax(0, 1fr) auto' } },
})
export const place = style({
  color: theme.soft,
  fontVariantNumeric: 'tabular-nums',
  paddingTop: '0.35rem',
})
export const moves = style({
  display: 'flex',
  flexWrap: 'wrap',
  fontSize: '0.9375rem',
  columnGap: '1.5rem',
  marginBlockStart: '-0.3rem',
  gridColumn: '2',
  '@media': { '(min-width: 44rem)': { gridColumn: '3' } },
})
/** Last, so that the buttons above it stay where they are. */
export const heard = style({ gridColumn: '2 / -1' })
export const parts = style({
  display: 'grid',
  gap: 'clamp(2rem, 5vw, 3.25rem)',
  gridTemplateColumns: 'minmax(0, 1fr)',
})
export const unasked = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '0.25rem 1rem',
  padding: '0.5rem 0',
  borderTop: `1px solid ${theme.line}`,
})
