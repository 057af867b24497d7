import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const lead = style({ fontSize: '1.1875rem', maxWidth: '34ch', textWrap: 'pretty' })
export const welcome = style({
  fontSize: 'clamp(2rem, 1.2rem + 3.4vw, 3.25rem)',
  fontWeight: 500,
  letterSpacing: '-0.028em',
  lineHeight: 1.1,
  maxWidth: '17ch',
})
export const head = style({ display: 'grid', gap: '1.25rem', justifyItems: 'start' })
export const harvest = style({
  display: 'grid',
  gap: '0 1.5rem',
  alignItems: 'baseline',
  borderTop: `1px solid ${theme.line}`,
  padding: '0.875rem 0',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 34rem)': { gridTemplateColumns: '9rem minmax(0, 1fr)' } },
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
})
export const harvestName = style({ fontSize: '1.1875rem', fontWeight: 600, color: theme.now })
export const trajectory = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gridTemplateAreas: '"name talk" "about about"',
  gap: '0.35rem 1.5rem',
  alignItems: 'center',
  borderTop: `1px solid ${theme.line}`,
  padding: '1.25rem 0 1.5rem',
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
})
export const about = style({ gridArea: 'about' })
export const talk = style({ gridArea: 'talk' })
export const aside = style({ marginTop: '-1rem' })
export const name = style({
  fontSize: '1.3125rem',
  fontWeight: 600,
  letterSpacing: '-0.01em',
  gridArea: 'name',
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 0.75rem',
  alignItems: 'center',
})
export const nameLink = style({
  textDecoration: 'none',
  paddingBlock: '0.3rem',
  selectors: { '&:hover': { textDecoration: 'underline' }, '&[data-unnamed]': { color: theme.soft } },
})
export const question = style({
  fontSize: 'clamp(1.1875rem, 1.05rem + 0.6vw, 1.4375rem)',
  lineHeight: 1.34,
  marginBlock: '0 0.5rem',
  maxWidth: '36ch',
  display: '-webkit-box',
  WebkitLineClamp: 4,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
})
