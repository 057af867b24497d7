import { style } from '@vanilla-extract/css'
import { sheet } from '../../design/layout.css.ts'
import { theme } from '../../design/theme.css.ts'

export const card = style([
  sheet,
  {
    display: 'grid',
    gap: '1.5rem',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media': { print: { fontSize: '11.5pt', gap: '7mm' } },
  },
])
export const name = style({
  fontSize: '1.375rem',
  fontWeight: 600,
  letterSpacing: '-0.01em',
  '@media': { print: { fontSize: '17pt' } },
})
export const part = style({ display: 'grid', gap: '0.3rem', breakInside: 'avoid' })
export const label = style({ fontSize: '0.9375rem', fontWeight: 600, color: theme.now })
export const words = style({
  fontSize: '1.25rem',
  lineHeight: 1.36,
  '@media': { print: { fontSize: '14pt' } },
})
export const questions = style({ display: 'grid', gap: '0.6rem', counterReset: 'question' })
export const question = style({
  display: 'grid',
  gridTemplateColumns: '1.75rem minmax(0, 1fr)',
  fontSize: '1.125rem',
  lineHeight: 1.36,
  whiteSpace: 'pre-wrap',
  counterIncrement: 'question',
  '::before': { content: 'counter(question)', color: theme.soft, fontVariantNumeric: 'tabular-nums' },
  '@media': { print: { fontSize: '13pt' } },
})
export const ribbon = style({ display: 'flex', gap: '4px', marginBlock: '0.35rem 0.2rem' })
export const slice = style({
  flex: 'var(--minutes) 1 0',
  height: '0.4rem',
  borderRadius: '0.2rem',
  background: theme.now,
  printColorAdjust: 'exact',
  WebkitPrintColorAdjust: 'exact',
  selectors: { '&[data-edge]': { background: theme.edge } },
})
export const slices = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.15rem 1.25rem',
  fontSize: '0.9375rem',
})
export const sliceName = style({ fontWeight: 600, color: theme.now })
export const sliceSpan = style({ color: theme.soft, fontVariantNumeric: 'tabular-nums' })
