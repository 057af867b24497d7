import { style } from '@vanilla-extract/css'

export const list = style({ display: 'grid', gap: '0.4rem' })
export const row = style({ display: 'grid', gridTemplateColumns: '3.5rem 1fr', alignItems: 'baseline' })
