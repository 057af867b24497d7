import { globalStyle, style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

/** A sheet of its own on the table; on paper it is the paper. */
export const article = style({
  background: theme.sheet,
  borderRadius: '1.375rem',
  boxShadow: `0 1px 0 ${theme.line}`,
  padding: 'clamp(1.25rem, 5vw, 3.25rem)',
  display: 'grid',
  gap: 'clamp(1.9rem, 4.5vw, 2.9rem)',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': {
    print: {
      page: 'coachee',
      background: 'none',
      boxShadow: 'none',
      padding: 0,
      gap: '8mm',
      fontSize: '10.5pt',
      lineHeight: 1.42,
    },
  },
})
globalStyle('@page coachee', { size: 'A4', margin: '18mm 20mm' } as object)

export const head = style({ display: 'grid', gap: '0.2rem' })
export const name = style({ fontSize: '0.9375rem', fontWeight: 400, color: theme.soft, lineHeight: 1.4 })
export const section = style({
  display: 'grid',
  gap: '0.55rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
})
export const large = style({
  fontSize: 'clamp(1.5rem, 1.15rem + 1.7vw, 2.25rem)',
  lineHeight: 1.24,
  textWrap: 'pretty',
  '@media': { print: { fontSize: '19pt' } },
})
export const middle = style({
  fontSize: '1.3125rem',
  lineHeight: 1.34,
  textWrap: 'pretty',
  '@media': { print: { fontSize: '13pt' } },
})
export const quote = style({
  fontSize: '1.125rem',
  lineHeight: 1.4,
  '@media': { print: { fontSize: '11.5pt' } },
})
export const lines = style({ display: 'grid' })
export const line = style({
  borderTop: `1px solid ${theme.line}`,
  padding: '0.9rem 0',
  display: 'grid',
  gap: '0.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  breakInside: 'avoid',
  '@media': { print: { padding: '2.5mm 0' } },
})
/** What stands beside, then the words: as the scenes lie on the table. */
export const sided = style({
  gridTemplateColumns: 'minmax(6rem, 11rem) minmax(0, 1fr)',
  gap: '0.3rem 1.75rem',
  alignItems: 'baseline',
  '@media': { 'screen and (max-width: 34rem)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
})
export const side = style({
  color: theme.soft,
  fontSize: '0.9375rem',
  '@media': { print: { fontSize: '10pt' } },
})
export const sectionLabel = style({ breakAfter: 'avoid', '@media': { print: { fontSize: '10.5pt' } } })
/** A label and what was said, many of them: beside each other where there is room. */
export const fields = style({
  display: 'grid',
  gap: '0.65rem 2rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
})
export const field = style({ display: 'grid', gap: '0.1rem', alignContent: 'start', breakInside: 'avoid' })
export const fieldLabel = style({
  fontSize: '0.875rem',
  color: theme.soft,
  '@media': { print: { fontSize: '9pt' } },
})
export const planWhen = style({ fontSize: '0.9375rem', fontWeight: 600, color: theme.now })
export const kept = style({ breakInside: 'avoid' })
