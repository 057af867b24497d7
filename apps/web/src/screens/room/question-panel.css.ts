import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const panel = style({ display: 'grid', gap: '0.9rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const question = style({
  fontFamily: theme.sans,
  fontSize: 'clamp(1.75rem, 1.1rem + 2.6vw, 2.75rem)',
  fontWeight: 400,
  lineHeight: 1.18,
  letterSpacing: '-0.022em',
  maxWidth: '23ch',
  textWrap: 'balance',
  transition: 'opacity 200ms, color 200ms',
  selectors: {
    // A question that was put goes quiet: a dim ring, and that is all.
    '&[data-put]': {
      color: theme.soft,
      fontSize: 'clamp(1.25rem, 1rem + 1vw, 1.6rem)',
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gap: '0.9rem',
      alignItems: 'center',
      maxWidth: '36ch',
    },
  },
})
export const ring = style({
  width: '1.4rem',
  height: '1.4rem',
  borderRadius: '50%',
  border: `2px solid color-mix(in oklab, ${theme.now} 45%, transparent)`,
})
export const why = style({ color: theme.soft, maxWidth: '44rem' })
export const quote = style({ fontFamily: theme.voice, fontSize: '1.125rem', color: theme.ink })
export const acts = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.625rem',
  alignItems: 'center',
  marginTop: '0.5rem',
  // Then all of them are quiet.
  selectors: { '&[data-put]': { columnGap: '1.5rem' } },
})
export const directions = style({
  display: 'grid',
  gap: '0.25rem 1.5rem',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(17rem, 100%), 1fr))',
  marginTop: '0.5rem',
})
export const group = style({ marginTop: '1.25rem' })
export const groupTitle = style({ fontSize: '0.9375rem', fontWeight: 600, color: theme.now })
export const directionLabel = style({ fontSize: '0.8125rem', color: theme.soft })
export const direction = style({
  display: 'grid',
  border: 0,
  background: 'none',
  textAlign: 'start',
  padding: '0.55rem 0.25rem',
  minHeight: '2.75rem',
  cursor: 'pointer',
  borderRadius: '0.5rem',
  selectors: { '&:hover': { background: theme.wash } },
})
export const summary = style({
  cursor: 'pointer',
  color: theme.soft,
  padding: '0.6rem 0',
  selectors: { '&:hover': { color: theme.ink } },
})
export const side = style({ display: 'grid', gap: '0.5rem' })
