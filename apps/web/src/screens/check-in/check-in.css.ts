import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const rows = style({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' })
export const row = style({
  borderTop: `1px solid ${theme.line}`,
  padding: 'clamp(1.25rem, 3.5vw, 1.9rem) 0',
  display: 'grid',
  gap: '0.9rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
})
export const action = style({
  fontSize: 'clamp(1.25rem, 1.1rem + 0.7vw, 1.5625rem)',
  lineHeight: 1.28,
  fontWeight: 400,
  textWrap: 'pretty',
})
export const when = style({ fontSize: '0.9375rem', color: theme.soft })
/** What opens under an action: a sheet of its own, so that one sees where it begins and ends. */
export const opened = style({
  background: theme.sheet,
  borderRadius: '1.125rem',
  padding: 'clamp(1.125rem, 3vw, 1.75rem)',
  boxShadow: `0 1px 0 ${theme.line}`,
  display: 'grid',
  gap: '1.4rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
})
export const warm = style({ fontSize: '1.0625rem' })
export const days = style({ display: 'flex', flexWrap: 'wrap', gap: '1rem 2rem' })
export const step = style({
  display: 'grid',
  gap: '0.9rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  paddingInlineStart: '1rem',
  borderInlineStart: `2px solid ${theme.line}`,
})
export const summary = style({
  cursor: 'pointer',
  color: theme.soft,
  fontSize: '0.9375rem',
  minHeight: '1.75rem',
  width: 'fit-content',
  selectors: { '&:hover': { color: theme.ink } },
})
export const past = style({
  display: 'grid',
  gap: '1rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  paddingBlock: '0.75rem 0.25rem',
})
export const pastOne = style({ display: 'grid', gap: '0.35rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const pastWords = style({ fontSize: '1.0625rem', lineHeight: 1.4 })
export const behindRow = style({
  borderTop: `1px solid ${theme.line}`,
  padding: '0.9rem 0',
  display: 'grid',
  gap: '0.25rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
})
export const behindWords = style({ fontSize: '1.125rem', lineHeight: 1.35, color: theme.soft })
