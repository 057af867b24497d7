import { globalStyle } from '@vanilla-extract/css'
import { theme } from './theme.css.ts'

globalStyle('*, *::before, *::after', { boxSizing: 'border-box', margin: 0 })
globalStyle('html', {
  background: theme.paper,
  color: theme.ink,
  fontFamily: theme.sans,
  fontSize: '100%',
  lineHeight: 1.5,
  WebkitTextSizeAdjust: '100%',
  WebkitFontSmoothing: 'antialiased',
  scrollPaddingBlock: '6rem',
})
globalStyle('body', { minHeight: '100dvh', overflowWrap: 'anywhere' })
globalStyle('#lef', { minHeight: '100dvh', display: 'flex', flexDirection: 'column' })
globalStyle('h1, h2, h3', { fontWeight: 600, lineHeight: 1.2, textWrap: 'balance' })
globalStyle('button, input, textarea, select', { font: 'inherit', color: 'inherit' })
globalStyle('a', { color: 'inherit', textUnderlineOffset: '0.2em', textDecorationThickness: '1px' })
globalStyle('ul, ol', { listStyle: 'none', padding: 0 })
globalStyle('mark', {
  background: 'none',
  color: 'inherit',
  boxShadow: `inset 0 -0.42em color-mix(in oklab, ${theme.now} 24%, transparent)`,
})
globalStyle(':focus-visible', { outline: `2.5px solid ${theme.now}`, outlineOffset: '2px' })
globalStyle(':focus:not(:focus-visible)', { outline: 'none' })
/** A heading has the focus after going to a screen: a place to read from, nothing to press. */
globalStyle('h1:focus, h3[tabindex="-1"]:focus', { outline: 'none' })
globalStyle('::selection', { background: `color-mix(in oklab, ${theme.now} 28%, transparent)` })
globalStyle('*, *::before, *::after', {
  '@media': {
    '(prefers-reduced-motion: reduce)': {
      animationDuration: '0.01ms !important',
      transitionDuration: '0s !important',
      scrollBehavior: 'auto !important' as 'auto',
    },
  },
})
globalStyle('html, body', { '@media': { print: { background: '#fff', color: '#000' } } })
