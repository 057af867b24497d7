import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const score = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'baseline',
})
export const label = style({ fontSize: '0.9375rem' })
export const number = style({
  color: theme.now,
  fontWeight: 650,
  fontSize: '1.0625rem',
  fontVariantNumeric: 'tabular-nums',
  selectors: { '&[data-unknown]': { color: theme.soft, fontWeight: 400, fontSize: '0.875rem' } },
})
const track = {
  height: '0.5rem',
  borderRadius: '0.25rem',
  border: 'none',
  background: `linear-gradient(90deg, ${theme.now} var(--filled, 0%), ${theme.line} var(--filled, 0%))`,
}
const thumb = {
  width: '1.9rem',
  height: '1.9rem',
  borderRadius: '50%',
  background: theme.sheet,
  border: `2.5px solid ${theme.now}`,
  boxShadow: '0 2px 6px #0002',
}
export const range = style({
  gridColumn: '1 / -1',
  appearance: 'none',
  width: '100%',
  height: '2.75rem',
  margin: 0,
  background: 'none',
  cursor: 'pointer',
  touchAction: 'pan-y',
  selectors: {
    '&::-webkit-slider-runnable-track': track,
    '&::-moz-range-track': track,
    '&::-webkit-slider-thumb': { ...thumb, appearance: 'none', marginTop: '-0.7rem' },
    '&::-moz-range-thumb': { ...thumb, boxSizing: 'border-box' },
    '&[data-unknown]::-webkit-slider-thumb': {
      borderColor: theme.edge,
      borderStyle: 'dashed',
      boxShadow: 'none',
    },
    '&[data-unknown]::-moz-range-thumb': {
      borderColor: theme.edge,
      borderStyle: 'dashed',
      boxShadow: 'none',
    },
    '&:focus-visible': { outlineOffset: '-4px', borderRadius: '1rem' },
  },
})
