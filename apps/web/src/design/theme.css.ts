import { createGlobalTheme, createGlobalThemeContract, globalStyle } from '@vanilla-extract/css'

/**
 * Paper, ink and one calm accent for each GROW phase. `now` is the accent of the phase at hand:
 * set by `data-phase` on any ancestor, so that a component never has to know in which phase it stands.
 */
export const theme = createGlobalThemeContract(
  {
    paper: 'paper',
    sheet: 'sheet',
    ink: 'ink',
    soft: 'soft',
    line: 'line',
    edge: 'edge',
    goal: 'goal',
    reality: 'reality',
    options: 'options',
    what: 'what',
    now: 'now',
    wash: 'wash',
    voice: 'voice',
    sans: 'sans',
  },
  (name) => `lef-${name}`,
)

const fonts = {
  voice: "'Newsreader Variable', Georgia, 'Times New Roman', serif",
  sans: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
}
const shared = {
  now: 'var(--lef-ink)',
  wash: 'color-mix(in oklab, var(--lef-now) 9%, var(--lef-sheet))',
}
const light = {
  ...shared,
  ...fonts,
  paper: '#f5f0e6',
  sheet: '#fcf9f3',
  ink: '#27231d',
  soft: '#655d50',
  line: '#e0d7c6',
  edge: '#8d8371',
  goal: '#2d6a5b',
  reality: '#3d5a85',
  options: '#85590b',
  what: '#a3452c',
}
const dark = {
  ...shared,
  ...fonts,
  paper: '#1d1b18',
  sheet: '#26231f',
  ink: '#ece5d8',
  soft: '#a89e8d',
  line: '#3a352e',
  edge: '#847a69',
  goal: '#7fbfae',
  reality: '#9db8e0',
  options: '#dcae5c',
  what: '#e39a80',
}

createGlobalTheme(':root', theme, light)
createGlobalTheme(':root[data-theme=dark]', theme, dark)
/** Paper is light, whatever the screen is. */
globalStyle(':root[data-theme=dark]', {
  '@media': {
    print: {
      vars: Object.fromEntries(
        Object.entries({ ...light, paper: '#fff', sheet: '#fff' }).map(([name, set]) => [
          theme[name as keyof typeof light],
          set,
        ]),
      ),
    },
  },
})
globalStyle(':root[data-theme=light]', { colorScheme: 'light' })
globalStyle(':root[data-theme=dark]', { colorScheme: 'dark' })

for (const phase of ['goal', 'reality', 'options', 'what'] as const) {
  globalStyle(`[data-phase=${phase}]`, {
    vars: { [theme.now]: theme[phase], [theme.wash]: shared.wash },
  })
}
