import { globalStyle, style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

// Typed as an object: the name of a page is a selector that the types do not know.
globalStyle('@page agreement', { size: 'A4', margin: '13mm 17mm' } as object)

export const paper = style({
  '@media': {
    print: {
      page: 'agreement',
      maxWidth: 'none',
      padding: 0,
      gap: '4mm',
      fontSize: '9.25pt',
      lineHeight: 1.34,
    } as object,
  },
})
export const title = style({ '@media': { print: { fontSize: '15pt' } } })
export const clauses = style({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' })
export const clause = style({
  display: 'grid',
  gap: '0.35rem 2rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  padding: '1.15rem 0',
  borderTop: `1px solid ${theme.line}`,
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
  '@media': {
    '(min-width: 46rem)': { gridTemplateColumns: '11rem minmax(0, 1fr) auto' },
    print: {
      gridTemplateColumns: '34mm minmax(0, 1fr)',
      gap: '0 5mm',
      padding: '1.15mm 0',
      borderTop: 0,
      breakInside: 'avoid',
      selectors: { '&:last-child': { borderBottom: 0 }, '&[data-left-out]': { display: 'none' } },
    },
  },
})
export const heading = style({
  fontSize: '1.0625rem',
  fontWeight: 600,
  selectors: { '[data-left-out] &': { color: theme.soft, fontWeight: 400 } },
  '@media': { print: { fontSize: '9.25pt' } },
})
export const changed = style({
  display: 'block',
  fontSize: '0.875rem',
  fontWeight: 400,
  color: theme.soft,
  marginBlockStart: '0.2rem',
  '@media': { print: { display: 'none' } },
})
export const body = style({
  display: 'grid',
  gap: '0.6rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  maxWidth: '62ch',
  '@media': { print: { gap: '0.6mm', maxWidth: 'none' } },
})
export const own = style({
  fontSize: '1.1875rem',
  lineHeight: 1.36,
  '@media': { print: { fontSize: '10pt', lineHeight: 1.3 } },
})
export const facts = style({ display: 'grid', justifyItems: 'start' })
export const printedFacts = style({
  display: 'none',
  '@media': { print: { display: 'block', listStyle: 'disc', paddingInlineStart: '4mm' } },
})
export const change = style({
  marginBlockStart: '-0.5rem',
  '@media': { print: { display: 'none' } },
})
export const panel = style({
  display: 'grid',
  gap: '0.75rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  paddingBlock: '0.25rem 0.5rem',
  '@media': { print: { display: 'none' } },
})
export const names = style({
  display: 'grid',
  gap: '1.25rem 2.5rem',
  alignItems: 'end',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 40rem)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
})
export const signatures = style({
  display: 'none',
  '@media': {
    print: { display: 'grid', gap: '3mm', breakInside: 'avoid' },
  },
})
export const signature = style({
  display: 'grid',
  gridTemplateColumns: '34mm 1fr 26mm 1.25fr',
  gap: '5mm',
  alignItems: 'end',
  height: '11mm',
})
export const signatureLine = style({
  borderBottom: `0.3mm solid ${theme.edge}`,
  color: theme.soft,
  fontSize: '8pt',
  paddingBottom: '0.5mm',
})
