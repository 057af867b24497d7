import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const tick = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.7rem',
  minHeight: '2.75rem',
  paddingInlineEnd: '0.5rem',
  cursor: 'pointer',
  selectors: {
    '&[data-disabled]': { cursor: 'default' },
    '&[data-focus-visible]': { outline: `2.5px solid ${theme.now}`, borderRadius: '0.5rem' },
  },
})
export const box = style({
  flex: 'none',
  width: '1.5rem',
  height: '1.5rem',
  borderRadius: '0.4rem',
  border: `1.5px solid ${theme.edge}`,
  selectors: {
    '[data-selected] > &': { background: theme.now, borderColor: theme.now },
    '[data-disabled] > &': { opacity: 0.5 },
  },
})
export const mark = style({
  display: 'block',
  stroke: theme.sheet,
  fill: 'none',
  strokeWidth: 2.4,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  visibility: 'hidden',
  selectors: { '[data-selected] &': { visibility: 'visible' } },
})
