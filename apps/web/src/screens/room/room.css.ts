import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const room = style({ flex: 1, display: 'flex', flexDirection: 'column', minHeight: '100dvh' })
export const bar = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '0.5rem 1rem',
  padding: '0.75rem clamp(0.875rem, 3vw, 2rem)',
})
export const word = style({
  font: `650 1.25rem/1 ${theme.voice}`,
  textDecoration: 'none',
  padding: '0.75rem 0.5rem',
  marginInlineStart: '-0.5rem',
})
export const side = style({ display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1.25rem', alignItems: 'center' })
export const postures = style({
  display: 'inline-flex',
  border: `1px solid ${theme.edge}`,
  borderRadius: '999px',
  overflow: 'hidden',
})
export const posture = style({
  border: 0,
  background: 'none',
  minHeight: '2.75rem',
  padding: '0.35rem clamp(0.7rem, 2vw, 1.1rem)',
  fontSize: '0.9375rem',
  color: theme.soft,
  cursor: 'pointer',
  selectors: {
    '&[aria-pressed=true]': { background: theme.sheet, color: theme.ink, fontWeight: 600 },
    '&:hover': { color: theme.ink },
    '&:focus-visible': { outlineOffset: '-3px', borderRadius: '999px' },
  },
})
export const steps = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.125rem',
  // On a line of their own, their words begin where the rest does.
  '@media': { '(max-width: 40rem)': { marginInlineStart: '-0.6rem' } },
})
export const step = style({
  border: 0,
  background: 'none',
  borderRadius: '999px',
  minHeight: '2.75rem',
  padding: '0.35rem clamp(0.6rem, 1.6vw, 1rem)',
  fontSize: '0.9375rem',
  color: theme.soft,
  cursor: 'pointer',
  selectors: {
    '&[aria-current=step]': { color: theme.now, fontWeight: 650 },
    '&:hover': { color: theme.ink },
  },
})

/** Shut: nothing but calm. */
export const shut = style({
  flex: 1,
  display: 'grid',
  placeContent: 'center',
  justifyItems: 'center',
  textAlign: 'center',
  gap: '1.25rem',
  padding: '2rem 1.25rem 5rem',
})
export const shutText = style({ maxWidth: '26rem', color: theme.soft, fontSize: '1.0625rem' })
export const shutTitle = style({
  fontSize: 'clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem)',
  fontWeight: 500,
  letterSpacing: '-0.015em',
  maxWidth: '22rem',
})
export const shutActions = style({
  display: 'grid',
  gap: '0.5rem',
  justifyItems: 'center',
  marginTop: '1rem',
})

/** On the table: large, and nothing but the coachee's words. */
export const table = style({
  flex: 1,
  width: '100%',
  maxWidth: '68rem',
  marginInline: 'auto',
  padding: 'clamp(1rem, 4vw, 3.5rem) clamp(1rem, 5vw, 4.5rem) 3rem',
})
export const tableFoot = style({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: '0.5rem 1rem',
  padding: '0.5rem clamp(0.875rem, 4vw, 4.5rem) 1.25rem',
  color: theme.soft,
  fontSize: '0.875rem',
})
export const mineFoot = style([tableFoot, { paddingInline: 'clamp(0.875rem, 3vw, 2rem)' }])
/** Goes to the next line as one, where there is no room for it. */
export const footEnd = style({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: '0.5rem 1.5rem',
  marginInlineStart: 'auto',
  '@media': { '(max-width: 40rem)': { flex: '1 1 auto' } },
})
export const here = style({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 1rem' })
export const hereAtTop = style([
  here,
  {
    minHeight: '2.75rem',
    paddingInline: 'clamp(0.875rem, 3vw, 2rem)',
    color: theme.soft,
    fontSize: '0.875rem',
  },
])

/** For me: compass beside the question. */
export const mine = style({
  flex: 1,
  display: 'grid',
  gridTemplateColumns: 'minmax(12rem, 16rem) minmax(0, 1fr)',
  gap: '1.5rem clamp(1.5rem, 3vw, 3rem)',
  padding: '0.5rem clamp(0.875rem, 3vw, 2rem) 4rem',
  alignContent: 'start',
  width: '100%',
  maxWidth: '92rem',
  marginInline: 'auto',
  '@media': { '(max-width: 56rem)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
})
export const main = style({
  display: 'grid',
  gap: 'clamp(1.5rem, 3vw, 2.5rem)',
  alignContent: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
})
export const compass = style({
  display: 'grid',
  alignContent: 'start',
  gap: '0.125rem',
  '@media': {
    '(max-width: 56rem)': { display: 'flex', flexWrap: 'wrap', gap: '0 0.25rem', marginInline: '-0.75rem' },
  },
})
export const compassStep = style({
  display: 'grid',
  gap: '0.2rem',
  justifyItems: 'start',
  textAlign: 'start',
  border: 0,
  borderInlineStart: '3px solid transparent',
  background: 'none',
  borderRadius: '0 0.875rem 0.875rem 0',
  padding: '0.75rem 1rem',
  cursor: 'pointer',
  minWidth: 0,
  selectors: {
    '&[aria-current=step]': { background: theme.sheet, borderInlineStartColor: theme.now },
    '&:hover': { background: theme.sheet },
  },
  '@media': {
    '(max-width: 56rem)': {
      borderInlineStartWidth: 0,
      borderRadius: '999px',
      padding: '0.5rem 0.75rem',
      minHeight: '2.75rem',
      alignContent: 'center',
    },
  },
})
export const compassName = style({ fontSize: '0.9375rem', fontWeight: 600, color: theme.now })
export const compassWords = style({
  fontFamily: theme.voice,
  fontSize: '1.03rem',
  lineHeight: 1.34,
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  '@media': { '(max-width: 56rem)': { display: 'none' } },
})
export const compassCount = style({
  fontSize: '0.875rem',
  color: theme.soft,
  '@media': { '(max-width: 56rem)': { display: 'none' } },
})
export const finish = style({ marginTop: '2rem' })
export const goalLine = style({ display: 'grid', gap: '0.4rem', marginBottom: 'clamp(1.75rem, 5vw, 3.5rem)' })
export const goalWords = style({
  fontFamily: theme.voice,
  fontSize: 'clamp(1.5rem, 1.1rem + 2vw, 2.5rem)',
  lineHeight: 1.22,
  letterSpacing: '-0.01em',
  maxWidth: '24em',
  textWrap: 'balance',
  whiteSpace: 'pre-wrap',
})
