import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const line = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '0.75rem',
  alignItems: 'center',
})
export const text = style({
  border: `1px solid ${theme.line}`,
  borderRadius: '0.625rem',
  background: theme.paper,
  width: '100%',
  minWidth: 0,
  minHeight: '2.75rem',
  padding: '0.3rem 0.75rem',
  fontSize: '0.9375rem',
  textOverflow: 'ellipsis',
})
