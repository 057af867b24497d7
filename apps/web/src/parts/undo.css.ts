import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

/** Stays in reach at the edge of the page while there is something to take back. */
export const atEdge = style({
  position: 'sticky',
  insetBlockEnd: '0.75rem',
  justifySelf: 'end',
  background: theme.paper,
  borderRadius: '999px',
  paddingInline: '0.75rem',
  boxShadow: `0 0 0 1px ${theme.line}`,
  selectors: { '&:not(:has(button:not([data-disabled])))': { visibility: 'hidden' } },
  '@media': { print: { display: 'none' } },
})
