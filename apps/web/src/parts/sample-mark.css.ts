import { style } from '@vanilla-extract/css'
import { theme } from '../design/theme.css.ts'

export const mark = style({
  display: 'inline-block',
  border: `1px dashed ${theme.edge}`,
  borderRadius: '0.5rem',
  padding: '0.1rem 0.55rem',
  font: `400 0.875rem/1.4 ${theme.sans}`,
  color: theme.soft,
  whiteSpace: 'nowrap',
})
export const line = style({
  padding: '0.25rem 1rem',
  borderBlock: `1px dashed ${theme.edge}`,
  textAlign: 'center',
  fontSize: '0.875rem',
  color: theme.soft,
  // On paper it stands beside the text: in the flow it would take a sheet of its own before a named page.
  '@media': {
    print: {
      position: 'absolute',
      insetBlockStart: 0,
      insetInlineEnd: 0,
      padding: 0,
      borderBlock: 0,
      fontSize: '8pt',
    },
  },
})
