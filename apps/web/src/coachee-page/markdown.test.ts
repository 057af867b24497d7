import fc from 'fast-check'
import { parseScore } from '@lef/method'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../messages/messages.ts'
import { coacheePage } from './coachee-page.ts'
import { markdownLines } from './escape-markdown.ts'
import { exampleSources } from './example-page.ts'
import { toMarkdown } from './markdown.ts'
import { coacheePageMessages } from './messages.ts'

const nl = { language: 'nl', m: messagesIn(coacheePageMessages, 'nl', 'je') } as const
const en = { language: 'en', m: messagesIn(coacheePageMessages, 'en', 'je') } as const

/** The words that a reader sees, by a parser of CommonMark and GitHub's additions. */
function read(markdown: string): string {
  return seen(marked.lexer(markdown))
}
function seen(tokens: readonly Token[]): string {
  return tokens.map(seenOf).join('')
}
function seenOf(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'escape':
      return 'tokens' in token && token.tokens ? seen(token.tokens) : (token as { text: string }).text
    case 'br':
      return '\n'
    case 'space':
      return ''
    case 'paragraph':
      return `${seen(token.tokens ?? [])}\n\n`
    case 'blockquote':
      return seen(token.tokens ?? [])
    default:
      throw new Error(`words became ${token.type}: ${token.raw}`)
  }
}
/** What Markdown can say of these words: no spaces at the ends of lines, one empty line at most. */
function sayable(words: string): string {
  return words
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

const tricky = [
  '# geen kop',
  '- geen streep\n+ ook niet\n* en dit niet',
  '1. geen opsomming\n12) ook niet',
  '*sterk* _schuin_ __vet__ `code` ~~door~~ a*b*c snake_case_name',
  '[link](https://lef.example/a_b) ![beeld](x.png) [^1] <https://x.nl> https://x.nl/a_b?c=d www.x.nl/a_b noor@x.nl',
  '<script>alert(1)</script> <!-- weg --> &amp; &copy;',
  'titel\n===\ntitel\n---',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '    vier spaties\n\ttab',
  '```js\ncode\n```',
  '~~~\ncode\n~~~',
  '> geen citaat',
  'een regel\neen tweede\n\neen alinea',
  'einde met een streep \\',
  'einde met een streep \\\nen verder',
  'twee spaties  \nen verder',
  '😀 👩‍👧 שלום עולם مرحبا',
  ':-:\n---',
  '***',
  '_ _ _',
  '$x$ en $$y$$',
]

describe('escaping', () => {
  it.each(tricky)('reads as it was said: %j', (words) => {
    expect(
      read(
        markdownLines(words)
          .join('  \n')
          .replace(/( {2}\n)(?: {2}\n)+/gu, '\n\n'),
      ).trim(),
    ).toBe(sayable(words))
  })

  it('drops what Markdown cannot say: control characters', () => {
    expect(markdownLines('a\u0000b\u001bc\td')).toEqual(['abc\td'])
  })
})

describe('the page as Markdown', () => {
  /** The quotation under a heading. */
  function under(markdown: string, heading: string): string {
    const tokens = marked.lexer(markdown).filter((token) => token.type !== 'space')
    const at = tokens.findIndex(
      (token) => token.type === 'heading' && 'text' in token && token.text === heading,
    )
    const quote = tokens[at + 1]
    if (at < 0 || quote?.type !== 'blockquote') throw new Error(`no quotation under ${heading}`)
    return seen([quote]).trim()
  }

  it('says everything that was said, in Dutch', () => {
    expect(toMarkdown(coacheePage(exampleSources()), nl)).toMatchInlineSnapshot(`
      "# Mijn gesprek

      Noor · dinsdag 24 november 2026

      ## Wat goed ging

      > Ik sprak de planner aan

      ## Waar ik voor kwam

      > Rust in mijn hoofd

      ## Mijn doel

      > Ik wil in het teamoverleg mijn punt maken vóórdat het besluit valt.

      - **Hieraan merk ik dat het gelukt is:** Mijn punt staat in het verslag
      - Aan het begin een 4, aan het eind een 7 (op een schaal van 1 tot 10)
      - **Wat ik bereikt heb:** Ik weet hoe ik begin

      ## De film teruggedraaid

      - dinsdag 10.20 uur
        - niets zeggen leek me de beste keuze

      ## Wat ik nu zie

      - Ik wacht tot iemand anders het zegt.

      ## Wat ik kies

      - Mijn punt een dag eerder aan Mark voorleggen
        - **Voordelen:** Hij luistert één op één beter
        - **Nadelen:** Het blijft buiten het team
        - aantrekkelijk 7, haalbaar 9

      ## Ook bedacht

      - Als eerste het woord vragen

      ## Wat ik ga doen

      - Mark bellen over agendapunt 3
        - **Wanneer:** van woensdag 25 november tot en met vrijdag 27 november 2026
        - **Wat er in de weg kan staan:** Hij is weinig bereikbaar
        - **Zo ga ik daarmee om:** Ik app hem eerst
        - **Aan wie ik het vertel:** Fatima
        - **Steun die ik nodig heb:** Een kwartier oefenen
        - **Hoeveel zin ik erin heb:** een 8 (van 10)
        - **Wat er moet gebeuren om dichter bij een tien te komen:** Als ik weet dat hij luistert
        - **Door wie:** Mark
      - Drie argumenten opschrijven
        - **Wanneer:** klaar op donderdag 26 november 2026
      - Ergens over nadenken

      ## Wat me lukte

      - Ik bleef kalm
        - **Mijn kracht daarbij:** geduld
        - **Waar ik die vaker inzet:** in het overleg

      ## Wat ik meeneem

      > Wachten is ook kiezen.

      ## Wat hielp in dit gesprek

      > De stilte

      ## Volgend gesprek

      dinsdag 8 december 2026 om 14.00 uur, 30 minuten (Midden-Europese tijd)

      ## Wat er gemeld mag worden

      > Dat het gesprek er was
      "
    `)
  })

  it('speaks English about the same words', () => {
    const markdown = toMarkdown(coacheePage(exampleSources()), en)
    // With or without a comma after the weekday: that differs between versions of ICU.
    expect(markdown).toMatch(/^# My conversation\n\nNoor · Tuesday,? 24 November 2026\n/u)
    expect(markdown).toMatch(/ {2}- \*\*When:\*\* from Wednesday,? 25 November to Friday,? 27 November 2026/u)
    expect(markdown).toMatch(/Tuesday,? 8 December 2026 at 14:00, 30 minutes \(Central European Time\)/u)
  })

  it('M-7 names the goal of the trajectory by its own scores, apart from those of the conversation', () => {
    const sources = exampleSources()
    const said = (start: number | null, end: number | null, says: typeof nl | typeof en = nl) => {
      const scores = { goalStart: parseScore(start), goalEnd: parseScore(end) }
      const page = coacheePage({ ...sources, trajectory: { ...sources.trajectory, ...scores } })
      return toMarkdown(page, says).split(`## ${says.m.trajectoryGoal}\n`)[1]?.split('\n## ')[0] ?? ''
    }
    expect(said(null, null)).toBe('')
    expect(said(2, 5)).toContain('In overleggen zeg ik wat ik vind.')
    expect(said(2, 5)).toContain(
      'Aan het begin van het traject een 2, inmiddels een 5 (op een schaal van 1 tot 10)',
    )
    expect(said(2, null)).toContain('Aan het begin van het traject een 2 (op een schaal van 1 tot 10)')
    expect(said(null, 5)).toContain('Inmiddels een 5 (op een schaal van 1 tot 10)')
    expect(said(2, 5, en)).toContain('At the start of the trajectory 2, by now 5 (on a scale of 1 to 10)')
  })

  it('A2 says that the coach is also the manager and reads it, and only where that is so', () => {
    const sources = exampleSources()
    const said = (trajectory: Partial<typeof sources.trajectory>, says: typeof nl | typeof en = nl) =>
      toMarkdown(coacheePage({ ...sources, trajectory: { ...sources.trajectory, ...trajectory } }), says)
    expect(said({ coachRelation: 'manager' })).toContain(
      '\n\nMijn coach Marije is ook mijn leidinggevende, en leest wat hier staat.\n\n## Wat goed ging',
    )
    expect(said({ coachRelation: 'manager', coach: ' ' }, en)).toContain(
      '\n\nMy coach is also my manager, and reads what is written here.\n\n',
    )
    expect(said({ coachRelation: null })).not.toContain('leidinggevende')
    expect(said({})).not.toContain('leidinggevende')
  })

  it('says nothing about what nobody said', () => {
    const none = { scenes: [], discoveries: [], options: [], actions: [], successes: [] }
    const sources = exampleSources({
      wentWell: '',
      wish: '',
      measure: '',
      goalStart: null,
      goalEnd: null,
      reached: '',
      summary: '',
      helped: '',
      reported: '',
      appointment: null,
    })
    expect(toMarkdown(coacheePage({ ...sources, ...none, coachee: '' }), nl)).toBe(
      '# Mijn gesprek\n\ndinsdag 24 november 2026\n\n## Mijn doel\n\n' +
        '> Ik wil in het teamoverleg mijn punt maken vóórdat het besluit valt.\n',
    )
  })

  it('reads back as it was said, whatever was said', () => {
    const signs = fc.constantFrom(
      ...'abc 1.)-+*_#>`~[]()<>&|\\!:/@$=\n\n\t'.split(''),
      '😀',
      'ש',
      'www.',
      'https://',
      '    ',
      '&amp;',
      '---',
      '1. ',
    )
    const words = fc.array(signs, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, (said) => {
        const sources = exampleSources({ goal: said, summary: said })
        const markdown = toMarkdown(coacheePage(sources), nl)
        if (said.trim() === '') return
        expect(under(markdown, nl.m.goal)).toBe(sayable(said))
        expect(under(markdown, nl.m.takeAway)).toBe(sayable(said))
      }),
      { seed: 11, numRuns: 120 },
    )
  })

  it('keeps words of a list inside their item, whatever was said', () => {
    const sources = exampleSources()
    for (const said of tricky) {
      const actions = sources.actions.map((row) => ({ ...row, text: said, obstacles: said }))
      const tokens = marked.lexer(toMarkdown(coacheePage({ ...sources, actions }), nl))
      const at = tokens.findIndex((token) => 'text' in token && token.text === nl.m.plan)
      const list = tokens.slice(at + 1).find((token) => token.type !== 'space')
      if (list?.type !== 'list') throw new Error('the plan is a list')
      expect(list.items).toHaveLength(3)
      for (const item of list.items as { tokens: Token[] }[]) {
        const own = item.tokens.filter((token) => token.type !== 'list')
        expect(
          own
            .map((token) => seenOf(token).trim())
            .filter(Boolean)
            .join('\n\n'),
        ).toBe(sayable(said))
        const fields = item.tokens.filter((token) => token.type === 'list')
        expect(fields).toHaveLength(1)
      }
    }
  })
})
