import { style, styleVariants } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const field = style({
  display: 'grid',
  gap: '0.3rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  // Beside a longer one it begins at the same height.
  alignContent: 'start',
})
export const label = style({ fontSize: '0.9375rem', fontWeight: 600, color: theme.ink })
export const phaseLabel = style([label, { color: theme.now }])
export const hint = style({ fontSize: '0.875rem', color: theme.soft })

/** What a browser must know to make a textarea as tall as its words by itself. */
const sizesItself = '(field-sizing: content)'

/** A textarea that grows with its words; in older browsers an invisible twin with the same words sets the height. */
export const grow = style({
  display: 'grid',
  '::after': {
    content: 'attr(data-words) " "',
    whiteSpace: 'pre-wrap',
    visibility: 'hidden',
    gridArea: '1 / 1',
    overflowWrap: 'anywhere',
    // The same box as the textarea, or the twin comes out lower than the words.
    paddingBlock: '0.3rem',
    borderBottom: '1.5px solid transparent',
    minHeight: 'calc(1lh + 0.6rem + 1.5px)',
  },
  '@supports': { [sizesItself]: { '::after': { content: 'none' } } },
  // What stands in an empty field is the product speaking: sans, and not as heavy as what will be written.
  selectors: { '&[data-empty]::after': { fontFamily: theme.sans, fontWeight: 400 } },
})
const area = {
  gridArea: '1 / 1',
  resize: 'none',
  overflow: 'hidden',
  border: 0,
  borderBottom: `1.5px solid ${theme.edge}`,
  background: 'none',
  width: '100%',
  minWidth: 0,
  padding: 0,
  paddingBlock: '0.3rem',
  borderRadius: 0,
  letterSpacing: 'inherit',
  overflowWrap: 'anywhere',
  '@supports': { [sizesItself]: { fieldSizing: 'content' } },
} as const
export const input = style({
  ...area,
  selectors: {
    // What is written stands on the paper by itself; the line is for where something can be written.
    '&:not(:placeholder-shown)': { borderBottomColor: 'transparent' },
    '&:hover': { borderBottomColor: theme.line },
    '&:focus-visible': { outline: 'none', borderBottomColor: theme.now, boxShadow: `0 1.5px 0 ${theme.now}` },
    '&::placeholder': { color: theme.soft, opacity: 1, fontFamily: theme.sans, fontWeight: 400 },
  },
})
export const quietLabel = style({ fontSize: '0.9375rem', color: theme.soft })
export const size = styleVariants({
  plain: { fontSize: '1rem' },
  title: {
    fontSize: 'clamp(1.75rem, 1.3rem + 2vw, 2.75rem)',
    fontWeight: 500,
    letterSpacing: '-0.025em',
    lineHeight: 1.15,
  },
  voice: { fontFamily: theme.voice, fontSize: '1.25rem', lineHeight: 1.36 },
  big: {
    fontFamily: theme.voice,
    fontSize: 'clamp(1.25rem, 1.05rem + 0.9vw, 1.65rem)',
    lineHeight: 1.3,
  },
  large: { fontFamily: theme.voice, fontSize: 'clamp(1.5rem, 1.1rem + 2vw, 2.5rem)', lineHeight: 1.2 },
})
