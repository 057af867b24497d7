import { style } from '@vanilla-extract/css'
import { theme } from '../../design/theme.css.ts'

export const lead = style({ fontSize: '1.25rem', lineHeight: 1.45, maxWidth: '38ch', textWrap: 'pretty' })
export const section = style({
  borderTop: `1px solid ${theme.line}`,
  paddingBlockStart: '1.5rem',
  display: 'grid',
  gap: '0.75rem 2rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 46rem)': { gridTemplateColumns: '14rem minmax(0, 1fr)' } },
})
export const points = style({ display: 'grid', gap: '0.75rem', maxWidth: '36rem' })
export const hash = style({ fontSize: '0.875rem', color: theme.soft, overflowWrap: 'anywhere' })
