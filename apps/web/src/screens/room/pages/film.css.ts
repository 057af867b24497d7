import { style } from '@vanilla-extract/css'
import { theme } from '../../../design/theme.css.ts'

/** On the table: the scenes as lines of a notebook. */
export const lines = style({ display: 'grid' })
export const line = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(7rem, 12rem) minmax(0, 1fr) auto',
  gap: '0.5rem 1.75rem',
  alignItems: 'start',
  padding: '1rem 0',
  borderTop: `1px solid ${theme.line}`,
  '@media': {
    '(max-width: 36rem)': { gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: 0 },
  },
})
export const lineText = style({ '@media': { '(max-width: 36rem)': { gridColumn: 1 } } })
export const lineRemove = style({ '@media': { '(max-width: 36rem)': { gridRow: '1 / 3', gridColumn: 2 } } })
/** For the coach: the same scenes as a strip of film. */
export const strip = style({
  background: theme.sheet,
  borderRadius: '1.125rem',
  padding: '1.25rem 0',
  boxShadow: `0 1px 0 ${theme.line}`,
  overflow: 'hidden',
})
export const holes = style({
  height: '6px',
  marginInline: '1.5rem',
  borderRadius: '3px',
  background: `repeating-linear-gradient(90deg, ${theme.line} 0 10px, transparent 10px 24px)`,
})
export const scenes = style({
  display: 'flex',
  // What is hidden from sight in it must scroll along, and not make the page wider.
  position: 'relative',
  overflowX: 'auto',
  padding: '1rem 1.5rem',
  gap: 0,
  scrollSnapType: 'x proximity',
  scrollPaddingInline: '1.5rem',
})
export const scene = style({
  flex: '1 0 min(15rem, 78vw)',
  maxWidth: '26rem',
  scrollSnapAlign: 'start',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '0 0.25rem',
  alignContent: 'start',
  padding: '0 1rem',
  borderInlineEnd: `1px solid ${theme.line}`,
  selectors: { '&:first-child': { paddingInlineStart: 0 } },
})
export const sceneBody = style({ gridColumn: '1 / -1' })
export const add = style({
  flex: '0 0 auto',
  display: 'grid',
  placeItems: 'center',
  padding: '0.25rem 1.25rem',
})
export const found = style({
  background: theme.sheet,
  borderRadius: '1.375rem',
  padding: 'clamp(1.25rem, 3vw, 2.1rem)',
  display: 'grid',
  gap: '0.9rem',
  justifyItems: 'stretch',
  boxShadow: `0 1px 0 ${theme.line}`,
})
