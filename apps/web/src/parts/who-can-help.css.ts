import { globalStyle, style } from '@vanilla-extract/css'

export const help = style({ display: 'grid', gap: '1rem', maxWidth: '28rem', textAlign: 'start' })
export const own = style({ whiteSpace: 'pre-wrap' })
export const list = style({ display: 'grid', gap: '0.75rem' })
globalStyle(`${list} dt`, { fontWeight: 600 })
