import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const group = style({ display: 'grid', gap: '0.4rem', justifyItems: 'start' })
export const label = style({ fontSize: '0.9375rem', fontWeight: 600 })
export const options = style({
  display: 'inline-flex',
  flexWrap: 'wrap',
  border: `1px solid ${theme.edge}`,
  borderRadius: '1.4rem',
  overflow: 'hidden',
})
export const option = style({
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: '2.75rem',
  padding: '0.4rem 1.1rem',
  color: theme.soft,
  cursor: 'pointer',
  // So that three short answers stay side by side on a phone.
  '@media': { '(max-width: 26rem)': { paddingInline: '0.65rem' } },
  selectors: {
    '&:hover': { color: theme.ink },
    '&[data-selected]': { background: theme.sheet, color: theme.ink, fontWeight: 600 },
    '&[data-focus-visible]': {
      outline: `2.5px solid ${theme.now}`,
      outlineOffset: '-3px',
      borderRadius: '1.3rem',
    },
  },
})
