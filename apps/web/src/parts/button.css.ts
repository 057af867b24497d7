import { globalStyle, style, styleVariants } from '@vanilla-extract/css'
import { row } from '../design/layout.css.ts'
import { theme } from '../design/theme.css.ts'

const base = style({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '0.5rem',
  minHeight: '2.75rem',
  padding: '0.5rem 1.125rem',
  borderRadius: '999px',
  border: '1px solid transparent',
  background: 'none',
  font: 'inherit',
  lineHeight: 1.25,
  textDecoration: 'none',
  textAlign: 'center',
  cursor: 'pointer',
  transition: 'background-color 120ms, border-color 120ms',
  selectors: {
    '&[disabled], &[data-disabled]': { opacity: 0.5, cursor: 'default' },
  },
})
/** Without an edge one sees its words alone: they begin and end where the text around them does, and the room about them lies outside. */
const quiet = style({
  color: theme.soft,
  paddingInline: '0.75rem',
  marginInline: 'calc(-0.75rem - 1px)',
  textAlign: 'start',
  selectors: { '&:hover': { color: theme.ink, background: theme.wash } },
})
/** Two beside each other then touch, and do not overlap. */
globalStyle(`${row}:has(> ${quiet})`, { columnGap: '1.5rem' })
export const button = styleVariants({
  primary: [
    base,
    {
      background: theme.now,
      color: theme.sheet,
      fontWeight: 500,
      selectors: { '&:hover': { background: `color-mix(in oklab, ${theme.now} 88%, ${theme.ink})` } },
    },
  ],
  plain: [
    base,
    {
      borderColor: theme.edge,
      color: theme.ink,
      selectors: { '&:hover': { background: theme.wash, borderColor: theme.now } },
    },
  ],
  quiet: [base, quiet],
})
export const key = style({
  font: `500 0.6875rem/1 ${theme.sans}`,
  border: '1px solid currentColor',
  borderBottomWidth: '2px',
  borderRadius: '5px',
  padding: '3px 6px',
  opacity: 0.65,
  '@media': { '(hover: none)': { display: 'none' } },
})
