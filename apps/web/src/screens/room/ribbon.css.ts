import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const ribbon = style({
  display: 'flex',
  gap: '5px',
  flex: '1 1 16rem',
  maxWidth: '44rem',
  minWidth: 0,
})
export const slice = style({ minWidth: 0 })
export const bar = style({
  height: '6px',
  borderRadius: '3px',
  background: `linear-gradient(90deg, ${theme.now} var(--passed, 0%), color-mix(in oklab, ${theme.now} 26%, ${theme.paper}) var(--passed, 0%))`,
})
export const name = style({
  display: 'block',
  fontSize: '0.8125rem',
  color: theme.soft,
  paddingTop: '0.3rem',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  selectors: { '&[data-here]': { color: theme.now, fontWeight: 600 } },
  '@media': {
    // Where names would be cut off, only the one that counts now is shown, whole.
    '(max-width: 64rem)': {
      overflow: 'visible',
      selectors: { '&:not([data-here])': { visibility: 'hidden' } },
    },
    '(max-width: 40rem)': { display: 'none' },
  },
})
