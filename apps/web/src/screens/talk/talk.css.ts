import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

/** The steps on the way to a reading: one thought at a time, in a narrow column. */
export const flow = style({ maxWidth: '42rem' })
export const body = style({ gap: 'clamp(1.5rem, 4vw, 2.25rem)' })
export const lead = style({ maxWidth: '60ch', textWrap: 'pretty' })
export const intro = style({ maxWidth: '58ch', textWrap: 'pretty', color: theme.soft })
/** Words that stand beside the way: a warning, or the end of it. */
export const aside = style({
  borderInlineStart: `3px solid ${theme.edge}`,
  paddingInlineStart: '1rem',
  display: 'grid',
  gap: '0.6rem',
  maxWidth: '58ch',
  textWrap: 'pretty',
})
export const until = style({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1.25rem', alignItems: 'end' })
export const about = style({ display: 'flex', flexWrap: 'wrap', gap: '1.25rem 2.5rem', alignItems: 'start' })
export const drop = style({
  border: `1.5px dashed ${theme.edge}`,
  borderRadius: '1.125rem',
  padding: 'clamp(1.25rem, 5vw, 2.25rem)',
  display: 'grid',
  gap: '0.9rem',
  selectors: { '&[data-over]': { background: theme.wash, borderColor: theme.now } },
})
export const paste = style({ maxHeight: '18rem', overflowY: 'auto' })
export const found = style({ display: 'grid', gap: '0.2rem' })
export const people = style({ display: 'grid' })
export const peopleLabel = style({ fontWeight: 600, marginBlockEnd: '0.35rem' })
export const person = style({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  gap: '0.9rem',
  alignItems: 'start',
  padding: '0.75rem 0',
  minHeight: '2.75rem',
  borderTop: `1px solid ${theme.line}`,
  cursor: 'pointer',
  selectors: {
    '&:last-child': { borderBottom: `1px solid ${theme.line}` },
    '&[data-focus-visible]': { outline: `2.5px solid ${theme.now}`, outlineOffset: '2px' },
  },
})
export const ring = style({
  width: '1.25rem',
  height: '1.25rem',
  marginBlockStart: '0.1rem',
  borderRadius: '50%',
  border: `1.5px solid ${theme.edge}`,
  selectors: {
    '[data-selected] > &': {
      borderColor: theme.now,
      boxShadow: `inset 0 0 0 4px ${theme.sheet}`,
      background: theme.now,
    },
  },
})
export const personName = style({ display: 'block', fontWeight: 500 })
export const personBegins = style({ display: 'block', color: theme.soft, fontSize: '0.9375rem' })
export const progress = style({
  appearance: 'none',
  width: '100%',
  height: '0.5rem',
  border: 0,
  borderRadius: '0.25rem',
  background: theme.line,
  overflow: 'hidden',
  selectors: {
    '&::-webkit-progress-bar': { background: theme.line },
    '&::-webkit-progress-value': { background: theme.now },
    '&::-moz-progress-bar': { background: theme.now },
  },
})
export const under = style({
  maxWidth: '42rem',
  width: '100%',
  marginInline: 'auto',
  paddingInline: 'clamp(1rem, 4vw, 2.5rem)',
})
/** Lines of the list. */
export const line = style({
  display: 'grid',
  gap: '0.15rem 1.5rem',
  alignItems: 'baseline',
  padding: '0.9rem 0',
  borderTop: `1px solid ${theme.line}`,
  gridTemplateColumns: 'minmax(0, 1fr)',
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
  '@media': { '(min-width: 34rem)': { gridTemplateColumns: 'minmax(0, 1fr) auto' } },
})
export const link = style({ fontSize: '1.1875rem', paddingBlock: '0.2rem' })

/** Words to choose from, under what they fill. */
export const offered = style({ rowGap: 0 })
