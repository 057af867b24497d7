import { globalStyle, style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const audit = style({ borderCollapse: 'collapse', width: '100%', fontSize: '0.9375rem' })
globalStyle(`${audit} :is(th, td)`, {
  textAlign: 'start',
  verticalAlign: 'top',
  padding: '0.5rem 1.25rem 0.5rem 0',
  borderBottom: `1px solid ${theme.line}`,
})
globalStyle(`${audit} th`, { fontWeight: 600, color: theme.soft })
export const moment = style({ color: theme.soft, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' })

export const figure = style({ fontSize: '1.5rem', fontWeight: 500, letterSpacing: '-0.01em' })

export const mail = style({
  margin: 0,
  fontFamily: 'inherit',
  fontSize: '0.9375rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
})
