import { style, styleVariants } from '@vanilla-extract/css'
import { theme } from '../../../design/theme.css.ts'

/** The mirror reads like a letter: sentences under each other, and room around them. */
export const report = style({ gap: 'clamp(2.25rem, 6vw, 3.75rem)' })
export const lead = style({ maxWidth: '60ch', textWrap: 'pretty' })
export const figures = style({ display: 'grid', gap: '0.35rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const figure = style({ paddingBlock: '0.5rem', maxWidth: '62ch', textWrap: 'pretty' })
export const large = style({ fontSize: 'clamp(1.1875rem, 1.05rem + 0.7vw, 1.4375rem)', lineHeight: 1.36 })
/** A name, and behind it what there is to say of it: under each other where there is no room. */
export const named = style({
  display: 'grid',
  gap: '0 1.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  flex: '1 1 0',
  minWidth: 0,
  '@media': { '(min-width: 40rem)': { gridTemplateColumns: '10.5rem minmax(0, 1fr)' } },
})
export const name = style({ fontWeight: 600 })
export const means = style({
  color: theme.soft,
  fontSize: '0.9375rem',
  '@media': { '(min-width: 40rem)': { gridColumn: 2 } },
})
export const opened = style({})
export const summary = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.1rem 1rem',
  alignItems: 'baseline',
  paddingBlock: '0.5rem',
  minHeight: '2.75rem',
  cursor: 'pointer',
  listStyle: 'none',
  textWrap: 'pretty',
  selectors: { '&::-webkit-details-marker': { display: 'none' } },
})
export const count = style({
  color: theme.soft,
  fontSize: '0.9375rem',
  textDecoration: 'underline',
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.2em',
  whiteSpace: 'nowrap',
  '@media': { print: { textDecoration: 'none' } },
})
export const places = style({
  display: 'grid',
  gap: '1.1rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  paddingBlock: '0.4rem 1.25rem',
  paddingInlineStart: 'clamp(0.75rem, 3vw, 1.5rem)',
})
export const earlier = style({ display: 'grid', gap: '0.5rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const quoted = style({
  display: 'grid',
  gap: '0.15rem',
  margin: 0,
  breakInside: 'avoid',
  alignContent: 'start',
})
export const coacheeWords = style({ margin: 0, fontSize: '1.125rem', lineHeight: 1.4, maxWidth: '54ch' })
export const coachWords = style({ margin: 0, maxWidth: '60ch', whiteSpace: 'pre-wrap' })
export const place = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.1rem 1rem',
  alignItems: 'center',
  color: theme.soft,
  fontSize: '0.875rem',
  minHeight: '1.75rem',
})
/** A small thing to press, in the line. */
export const plain = style({
  border: 0,
  background: 'none',
  padding: '0.15rem 0',
  minHeight: '1.5rem',
  color: 'inherit',
  cursor: 'pointer',
  textDecoration: 'underline',
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.2em',
  selectors: {
    '&:hover': { color: theme.ink },
    '&[data-kept]': { color: theme.ink, fontWeight: 600, textDecoration: 'none' },
  },
  '@media': { print: { display: 'none' } },
})
export const gaps = style({
  display: 'grid',
  gap: '2rem 3rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 46rem)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
})
export const gap = style({ display: 'grid', gap: '0.35rem', position: 'relative', alignContent: 'start' })
export const gapLabel = style({ fontSize: '0.9375rem', fontWeight: 400, color: theme.soft })
export const gapLine = style({ width: '100%', height: '34px', display: 'block', marginBlock: '1.1rem' })
export const rule = style({ stroke: theme.edge, strokeWidth: 1, fill: 'none' })
export const between = style({ stroke: theme.ink, strokeWidth: 3, fill: 'none' })
export const gapMarks = style({ position: 'relative', height: 0 })
export const markAt = style({
  position: 'absolute',
  insetBlockEnd: 'calc(1.1rem + 17px + 0.35rem)',
  display: 'block',
  width: 0,
  height: 0,
})
const mark = {
  position: 'absolute',
  width: '15px',
  height: '15px',
  borderRadius: '50%',
  insetInlineStart: '-7.5px',
  insetBlockStart: '-7.5px',
} as const
export const guessMark = style({ ...mark, background: theme.paper, border: `2px solid ${theme.ink}` })
export const heardMark = style({ ...mark, background: theme.ink })
const nameOfMark = style({
  position: 'absolute',
  insetBlockEnd: '12px',
  fontSize: '0.8125rem',
  color: theme.soft,
  whiteSpace: 'nowrap',
  selectors: { '&[data-below]': { insetBlockEnd: 'auto', insetBlockStart: '10px' } },
})
export const markName = styleVariants({
  start: [nameOfMark, { insetInlineStart: '-8px' }],
  middle: [nameOfMark, { insetInlineStart: 0, transform: 'translateX(-50%)' }],
  end: [nameOfMark, { insetInlineEnd: '-8px' }],
})
export const idea = style({
  display: 'grid',
  gap: '0.4rem 2rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  paddingBlock: '1.1rem',
  borderTop: `1px solid ${theme.line}`,
  breakInside: 'avoid',
  selectors: { '&:last-child': { borderBottom: `1px solid ${theme.line}` } },
  '@media': { '(min-width: 40rem)': { gridTemplateColumns: '5.5rem minmax(0, 1fr)' } },
})
export const ideaKind = style({ fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.5 })
export const ideaWords = style({
  display: 'grid',
  gap: '1rem 2rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
})
export const moments = style({ display: 'grid', gap: '2rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const moment = style({ display: 'grid', gap: '0.6rem', gridTemplateColumns: 'minmax(0, 1fr)' })
/** The question is the hero, as it is in the room. */
export const question = style({
  fontSize: 'clamp(1.1875rem, 1.05rem + 0.7vw, 1.4375rem)',
  lineHeight: 1.3,
  fontWeight: 500,
  maxWidth: '46ch',
  textWrap: 'balance',
})
export const could = style({ display: 'block', fontSize: '0.875rem', color: theme.soft, fontWeight: 400 })
export const scroll = style({ overflowX: 'auto' })
export const table = style({ width: '100%', borderCollapse: 'collapse', fontSize: '0.9375rem' })
export const cell = style({
  textAlign: 'start',
  verticalAlign: 'top',
  padding: '0.5rem 1rem 0.5rem 0',
  borderBottom: `1px solid ${theme.line}`,
  fontWeight: 400,
  fontVariantNumeric: 'tabular-nums',
  overflowWrap: 'normal',
  '@media': { '(max-width: 34rem)': { paddingInlineEnd: '0.65rem', fontSize: '0.875rem' } },
})
export const together = style({ whiteSpace: 'nowrap' })
export const head = style([cell, { color: theme.soft, fontSize: '0.875rem' }])
export const phaseName = style({ color: theme.now, fontWeight: 600 })
export const turns = style({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' })
export const turn = style({
  display: 'grid',
  gap: '0.15rem 1.75rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  padding: '0.8rem 0',
  borderTop: `1px solid ${theme.line}`,
  scrollMarginBlock: '5rem',
  '@media': { '(min-width: 40rem)': { gridTemplateColumns: '6.5rem minmax(0, 1fr)' } },
  selectors: {
    '&:focus': { outline: 'none', background: theme.wash, boxShadow: `0 0 0 0.6rem ${theme.wash}` },
  },
})
export const who = style({ color: theme.soft, fontSize: '0.875rem' })
export const turnWords = style({ display: 'grid', gap: '0.25rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const found = style({
  textDecoration: 'underline',
  textDecorationColor: theme.edge,
  textDecorationThickness: '2px',
  textUnderlineOffset: '0.25em',
})
export const codes = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 1rem',
  color: theme.soft,
  fontSize: '0.875rem',
  alignItems: 'baseline',
})
export const form = style({ display: 'grid', gap: '1.25rem', gridTemplateColumns: 'minmax(0, 1fr)' })
export const select = style({
  width: '100%',
  minHeight: '2.75rem',
  padding: '0.4rem 0.6rem',
  border: `1px solid ${theme.edge}`,
  borderRadius: '0.6rem',
  background: theme.sheet,
})
export const field = style({ display: 'grid', gap: '0.3rem' })
export const fieldLabel = style({ fontSize: '0.9375rem', fontWeight: 600 })
export const facts = style({
  display: 'grid',
  columnGap: '1.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { '(min-width: 34rem)': { rowGap: '0.35rem', gridTemplateColumns: '9rem minmax(0, 1fr)' } },
})
export const picture = style({ display: 'block', maxWidth: '100%' })
export const bar = style({ fill: theme.now })
export const coachBar = style({ fill: theme.paper, stroke: theme.now, strokeWidth: 1.25 })
export const ground = style({ stroke: theme.line, strokeWidth: 1 })
export const tick = style({ fill: theme.soft, font: `400 12px ${theme.sans}` })
export const phaseTick = style({ fill: theme.now, font: `600 12.5px ${theme.sans}` })
export const hush = style({ stroke: theme.ink, strokeWidth: 1.5, fill: theme.paper })
export const hushByCoach = style({ stroke: theme.ink, strokeWidth: 1.5, fill: theme.ink })
export const giftMark = style({ fill: theme.ink })
export const legend = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 1.5rem',
  color: theme.soft,
  fontSize: '0.875rem',
  marginBlockStart: '0.75rem',
})
export const legendItem = style({ display: 'inline-flex', alignItems: 'center', gap: '0.5rem' })
export const fieldset = style({
  border: 0,
  borderTop: `1px solid ${theme.line}`,
  padding: 0,
  paddingBlockStart: '1rem',
  minWidth: 0,
})
export const bullets = style({
  display: 'grid',
  gap: '0.25rem',
  paddingInlineStart: '1.1rem',
  listStyle: 'disc',
  marginBlockStart: '0.35rem',
})
export const fact = style({ margin: '0 0 0.6rem', '@media': { '(min-width: 34rem)': { margin: 0 } } })
export const notice = style({
  borderInlineStart: `3px solid ${theme.edge}`,
  paddingInlineStart: '1rem',
  maxWidth: '58ch',
  marginBlockStart: '0.75rem',
  textWrap: 'pretty',
})

export const ownWords = style({ margin: 0, fontSize: '1.1875rem', lineHeight: 1.36, maxWidth: '46ch' })
