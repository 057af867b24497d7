import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

/** The browser's own file button, hidden behind a label that looks like ours. */
export const button = style({
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: '2.75rem',
  padding: '0.5rem 1.125rem',
  border: `1px solid ${theme.edge}`,
  borderRadius: '999px',
  cursor: 'pointer',
  position: 'relative',
  selectors: {
    '&:hover': { background: theme.wash },
    '&:focus-within': { outline: `2.5px solid ${theme.now}`, outlineOffset: '2px' },
  },
})
export const input = style({
  position: 'absolute',
  inset: 0,
  opacity: 0,
  cursor: 'pointer',
  width: '100%',
})
