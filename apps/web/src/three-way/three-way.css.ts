import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const text = style({
  display: 'grid',
  gap: '1.1rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  maxWidth: '62ch',
  paddingBlock: '0.75rem',
})
export const clause = style({ fontSize: '1rem', fontWeight: 600 })
export const list = style({ display: 'grid', gap: '0.3rem', paddingInlineStart: '1.1rem', listStyle: 'disc' })
export const lines = style({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' })
export const line = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem 1.25rem',
  alignItems: 'center',
  justifyContent: 'space-between',
  padding: '0.75rem 0',
  borderTop: `1px solid ${theme.line}`,
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
})
export const page = style({
  display: 'grid',
  gap: 'clamp(1.75rem, 4vw, 2.5rem)',
  gridTemplateColumns: 'minmax(0, 1fr)',
})
export const part = style({ display: 'grid', gap: '0.6rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const heading = style({ fontSize: '1.0625rem', fontWeight: 600 })
export const sentence = style({ fontSize: '1.25rem', lineHeight: 1.4, maxWidth: '46ch' })
export const label = style({ fontSize: '0.875rem', color: theme.soft })
export const summary = style({
  cursor: 'pointer',
  padding: '0.6rem 0',
  fontWeight: 500,
  minHeight: '2.75rem',
})
