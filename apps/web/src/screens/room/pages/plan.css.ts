import { style } from '@vanilla-extract/css'
import { theme } from '../../../design/theme.css.ts'

export const rows = style({ display: 'grid', gap: '1rem' })
export const row = style({
  background: theme.sheet,
  borderRadius: '1.125rem',
  padding: 'clamp(1.125rem, 2.5vw, 1.6rem)',
  display: 'grid',
  gap: '1.1rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  boxShadow: `0 1px 0 ${theme.line}`,
})
export const parts = style({
  display: 'grid',
  gap: '1rem',
  paddingInlineStart: 'clamp(0.75rem, 3vw, 1.5rem)',
  borderInlineStart: `2px solid ${theme.line}`,
})
export const core = style({
  display: 'grid',
  gap: '1rem 2rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(17rem, 100%), 1fr))',
  alignItems: 'start',
})
export const dates = style({ display: 'flex', flexWrap: 'wrap', gap: '1rem 1.5rem' })
export const dateField = style({ display: 'grid', gap: '0.25rem' })
export const dateInput = style({
  border: 0,
  borderBottom: `1.5px solid ${theme.edge}`,
  background: 'none',
  padding: '0.4rem 0',
  minHeight: '2.5rem',
  borderRadius: 0,
  selectors: { '&:focus-visible': { outlineOffset: '3px' } },
})
export const dial = style({ display: 'grid', justifyItems: 'stretch', gap: '0.25rem' })
export const arc = style({ width: 'min(11rem, 100%)', justifySelf: 'center', height: 'auto' })
export const tick = style({
  stroke: theme.line,
  strokeWidth: 7,
  strokeLinecap: 'round',
  selectors: { '&[data-on]': { stroke: theme.now } },
})
export const dialNumber = style({ fill: theme.ink, fontSize: '34px', fontFamily: theme.voice })
export const summary = style({
  cursor: 'pointer',
  color: theme.soft,
  padding: '0.6rem 0',
  fontSize: '0.9375rem',
  selectors: { '&:hover': { color: theme.ink } },
})
export const more = style({
  display: 'grid',
  gap: '1.1rem 2rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
  paddingTop: '0.5rem',
})
export const pick = style({ display: 'grid', gap: '0.5rem' })
export const pickRow = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem 1rem',
  alignItems: 'center',
  justifyContent: 'space-between',
  borderTop: `1px solid ${theme.line}`,
  paddingTop: '0.6rem',
})
