import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const field = style({ display: 'grid', gap: '0.3rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const label = style({ fontSize: '0.9375rem', fontWeight: 600 })
export const line = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '1.25rem',
  alignItems: 'center',
})
export const input = style({
  border: 0,
  borderBottom: `1.5px solid ${theme.edge}`,
  borderRadius: 0,
  background: 'none',
  width: '100%',
  minWidth: 0,
  minHeight: '2.75rem',
  padding: '0.3rem 0',
  fontSize: '1.125rem',
  selectors: {
    '&:focus-visible': { outline: 'none', borderBottomColor: theme.now, boxShadow: `0 1.5px 0 ${theme.now}` },
  },
})
export const problem = style({ fontSize: '0.9375rem' })
