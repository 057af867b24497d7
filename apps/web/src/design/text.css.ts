import { style } from '@vanilla-extract/css'
import { theme } from './theme.css.ts'

/** The coachee's words: serif, word for word, so that one always sees whose words are whose. */
export const voice = style({
  fontFamily: theme.voice,
  fontOpticalSizing: 'auto',
  letterSpacing: '-0.005em',
  whiteSpace: 'pre-wrap',
})
export const soft = style({ color: theme.soft })
export const small = style({ fontSize: '0.875rem' })
/** A small heading in the colour of the phase. */
export const label = style({ fontSize: '0.9375rem', fontWeight: 600, color: theme.now, lineHeight: 1.3 })
export const title = style({
  fontSize: 'clamp(1.6rem, 1.2rem + 1.6vw, 2.25rem)',
  fontWeight: 500,
  letterSpacing: '-0.02em',
  lineHeight: 1.18,
})
export const heading = style({ fontSize: '1.1875rem', fontWeight: 600, letterSpacing: '-0.005em' })
/** Read by a screen reader, seen by nobody. */
export const hidden = style({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
})
export const noPrint = style({ '@media': { print: { display: 'none !important' as 'none' } } })
export const onlyPrint = style({ display: 'none', '@media': { print: { display: 'block' } } })
