import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const field = style({ display: 'grid', gap: '0.25rem', justifyItems: 'start' })
export const label = style({ fontSize: '0.9375rem', fontWeight: 600 })
export const input = style({
  border: 0,
  borderBottom: `1.5px solid ${theme.edge}`,
  background: 'none',
  padding: '0.4rem 0',
  minHeight: '2.5rem',
  minWidth: '8.5rem',
  borderRadius: 0,
  // While the focus is on its day, month, year or calendar, browsers do not always say that it is here.
  selectors: { '&&:focus-within': { outline: `2.5px solid ${theme.now}`, outlineOffset: '3px' } },
})
export const problem = style({ fontSize: '0.875rem', color: theme.soft, maxWidth: '16rem' })
