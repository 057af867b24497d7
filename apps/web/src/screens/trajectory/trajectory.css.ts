import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const names = style({
  display: 'grid',
  gap: '1rem 2.5rem',
  alignItems: 'end',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 34rem)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)' } },
})
export const notice = style({
  borderInlineStart: `3px solid ${theme.edge}`,
  paddingInlineStart: '1rem',
  maxWidth: '60ch',
})
export const two = style({
  alignItems: 'start',
  display: 'grid',
  gap: '1.5rem 2.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 40rem)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
})
export const line = style({
  display: 'grid',
  gap: '0.2rem 1.5rem',
  alignItems: 'baseline',
  padding: '0.9rem 0',
  borderTop: `1px solid ${theme.line}`,
  gridTemplateColumns: 'minmax(0, 1fr)',
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
  '@media': { '(min-width: 34rem)': { gridTemplateColumns: '9.5rem minmax(0, 1fr)' } },
})
export const when = style({ color: theme.soft, fontSize: '0.9375rem' })
export const words = style({ fontSize: '1.1875rem', lineHeight: 1.36 })
export const link = style({
  display: 'inline-block',
  textDecoration: 'none',
  paddingBlock: '0.2rem',
  selectors: { '&:hover': { textDecoration: 'underline' } },
})
export const links = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 1.25rem',
  fontSize: '0.9375rem',
})
export const plainLink = style({ paddingBlock: '0.35rem' })
export const success = style({
  display: 'grid',
  gap: '1rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  padding: '1.25rem 0 1rem',
  borderTop: `1px solid ${theme.line}`,
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
})
export const removeLine = style({ display: 'flex', justifyContent: 'end', marginBlock: '-0.5rem' })
