import { globalStyle, style } from '@vanilla-extract/css'
import { sheet } from '../../design/layout.css.ts'
import { theme } from '../../design/theme.css.ts'

// Typed as an object: the name of a page is a selector that the types do not know.
globalStyle('@page card', { size: 'A4', margin: '12mm 15mm' } as object)

export const paper = style({
  '@media': { print: { page: 'card', maxWidth: 'none', padding: 0, gap: 0 } as object },
})
export const card = style([
  sheet,
  {
    display: 'grid',
    gap: 'clamp(1.5rem, 4vw, 2.25rem)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media': {
      // Exactly as high as what A4 leaves within its margins, less a hair for rounding.
      print: {
        gap: 0,
        height: '271mm',
        gridTemplateRows: 'auto auto 4fr 5fr 5fr 5fr 3fr auto',
        fontSize: '10.5pt',
        lineHeight: 1.32,
        borderRadius: 0,
      },
    },
  },
])
export const head = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.75rem 1.25rem',
  alignItems: 'end',
  justifyContent: 'space-between',
  '@media': { print: { paddingBottom: '3mm' } },
})
export const heading = style({
  fontSize: '1.375rem',
  fontWeight: 600,
  letterSpacing: '-0.01em',
  '@media': { print: { fontSize: '16pt' } },
})
export const blank = style({
  display: 'inline-flex',
  alignItems: 'end',
  gap: '0.5rem',
  color: theme.soft,
  fontSize: '0.9375rem',
  '::after': { content: '""', width: '5.5rem', borderBottom: `1px solid ${theme.edge}` },
  '@media': { print: { fontSize: '9.5pt' } },
})
export const blankShort = style([blank, { '::after': { width: '3rem' } }])
export const band = style({
  display: 'grid',
  gap: '0.75rem 2rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  borderTop: `1.5px solid ${theme.now}`,
  paddingTop: '0.9rem',
  '@media': {
    '(min-width: 44rem)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)' },
    print: {
      gridTemplateColumns: '66mm minmax(0, 1fr)',
      gap: '0 8mm',
      paddingTop: '2.5mm',
      paddingBottom: '1.5mm',
    },
  },
})
export const edge = style({
  display: 'grid',
  gap: '0.25rem 2rem',
  alignItems: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
  borderTop: `1.5px solid ${theme.edge}`,
  paddingTop: '0.75rem',
  '@media': {
    '(min-width: 44rem)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)' },
    print: {
      gridTemplateColumns: '66mm minmax(0, 1fr)',
      gap: '0 8mm',
      paddingTop: '2.5mm',
      paddingBottom: '2.5mm',
    },
  },
})
export const phase = style({
  display: 'flex',
  alignItems: 'baseline',
  gap: '0.6rem',
  fontSize: '1.1875rem',
  fontWeight: 600,
  color: theme.now,
  marginBottom: '0.4rem',
  '@media': { print: { fontSize: '13pt', marginBottom: '1mm' } },
})
export const letter = style({
  fontSize: '1.9rem',
  lineHeight: 1,
  fontWeight: 600,
  '@media': { print: { fontSize: '20pt' } },
})
export const edgeLabel = style({ fontWeight: 600, color: theme.soft, fontSize: '0.9375rem' })
export const questions = style({ display: 'grid', gap: '0.35rem', '@media': { print: { gap: '1.2mm' } } })
export const writing = style({
  display: 'grid',
  gridAutoRows: '1fr',
  alignSelf: 'stretch',
  alignContent: 'stretch',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { print: { paddingBottom: '3.5mm' } },
})
export const line = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '0.75rem',
  minHeight: '2.1rem',
  '@media': { print: { minHeight: 0, gap: '3mm' } },
})
export const optionLine = style([line, { gridTemplateColumns: 'minmax(0, 1fr) 4.6rem 4.6rem' }])
export const planLine = style([line, { gridTemplateColumns: 'minmax(0, 1fr) 6rem' }])
export const stroke = style({
  borderBottom: `1px solid ${theme.edge}`,
  fontSize: '0.8125rem',
  color: theme.soft,
  alignContent: 'start',
  '@media': { print: { fontSize: '8pt' } },
})
export const scale = style({
  paddingBottom: '0.25rem',
  display: 'grid',
  gap: '0.25rem',
  paddingTop: '0.75rem',
  '@media': { print: { paddingTop: '2mm', gap: '0.5mm' } },
})
export const numbers = style({
  display: 'flex',
  justifyContent: 'space-between',
  maxWidth: '24rem',
  color: theme.now,
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  letterSpacing: 0,
})
export const foot = style({
  color: theme.soft,
  fontSize: '0.9375rem',
  '@media': { print: { fontSize: '9pt', paddingTop: '2.5mm' } },
})
