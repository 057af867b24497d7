import { describe, expect, it } from 'vitest'
import { coachMirror } from '../coach-mirror.ts'
import { coacheeView } from '../coachee-view.ts'
import { reportWords } from '../in-words/index.ts'
import { clock, duration, grouped } from '../in-words/numbers.ts'
import { conversation, talk, timed } from '../test-conversation.ts'
import { coacheeViewAsHtml, reportAsHtml } from './html.ts'
import { coacheeViewAsMarkdown, reportAsMarkdown } from './markdown.ts'
import { shorten } from './shorten.ts'

const nasty = '<script>alert(1)</script> & "x" [a](javascript:b) # c | *d* `e` \\'
const said = conversation(`# options\nC: {gift Bel ${nasty}}\nK: {possible ${nasty}} ${talk(300)}`)
const mirror = coachMirror(said)

describe('T-64 the report in words', () => {
  it('T-64 says why there is nothing instead of a number', () => {
    const report = reportAsMarkdown(
      coachMirror({ turns: [], times: { timing: 'none' }, register: 'nl-je' }),
      'nl',
    )
    expect(report).toContain('Er zijn geen woorden om te tellen.')
    expect(report).toContain('Niet te zeggen: het bestand heeft geen tijden.')
    expect(report).toContain('Er is geen vraag gehoord.')
  })

  it('T-55 says of every silence in which phase it fell and what came then', () => {
    const silent = conversation('# goal\nC: {open Wat wil je?}\nK: Rust.\nC: {open En?} {gift Bel hem.}')
    const pieces = [
      [[0, 1]],
      [[4.5, 5]],
      [
        [6, 7, 'En?'],
        [9, 10],
      ],
    ] as const
    const report = reportAsMarkdown(coachMirror(timed(silent, pieces)), 'nl')
    expect(report).toContain('| 1 (0:00) | Doel | 3,5 s | je coachee nam het woord, met een antwoord |')
    expect(report).toMatch(/Doel\. Te weinig gegevens: \d gemeten wachttijd/u)
    expect(report).not.toContain('Realiteit. Te weinig')
  })

  it('T-64 addresses the coach with je or u', () => {
    expect(reportAsMarkdown(mirror, 'nl', 'u')).not.toMatch(/\b(?:je|jij|jou|jouw)\b/i)
    expect(reportAsMarkdown(mirror, 'nl', 'je')).not.toMatch(/\b(?:u|uw)\b/i)
    expect(coacheeViewAsMarkdown(coacheeView(said.turns, 'nl'), 'nl', 'u')).not.toMatch(
      /\b(?:je|jij|jou|jouw)\b/i,
    )
  })

  it('T-63 grades nobody, and compares nobody with others', () => {
    const verdict =
      /\b(?:goed|slecht|beter|slechter|score|norm|te veel|te weinig vragen|gemiddeld|good|bad|better|worse|score|standard|average|too many|too few)\b/i
    for (const language of ['nl', 'en'] as const) {
      const report = reportAsMarkdown(coachMirror(conversation(`C: {open Hoe?}\nK: ${talk(400)}`)), language)
      expect(report.match(verdict)?.[0]).toBeUndefined()
    }
  })

  it('T-64 writes numbers as the language does', () => {
    expect([grouped(1234567, '.'), grouped(999, '.'), grouped(1000, ',')]).toEqual([
      '1.234.567',
      '999',
      '1,000',
    ])
    expect([
      duration(1449, ','),
      duration(12_400, ','),
      duration(125_000, ','),
      duration(120_000, '.'),
    ]).toEqual(['1,4 s', '12 s', '2 min 5 s', '2 min'])
    expect([clock(0), clock(187_900), clock(3_723_000)]).toEqual(['0:00', '3:07', '1:02:03'])
    expect(
      reportWords('nl').talkByWords({ known: true, part: 1204, whole: 3010, unit: 'words', evidence: [] }),
    ).toBe('Van alle woorden was 40% van jou (1.204 van de 3.010 woorden).')
  })
})

describe('T-64 the report as markdown and as a page', () => {
  it('T-64 lets nothing that was said become a tag, a link or a heading', () => {
    const markdown = reportAsMarkdown(mirror, 'nl')
    expect(markdown).not.toMatch(/(?<!\\)<script/)
    expect(markdown).not.toMatch(/(?<!\\)\[a(?<!\\)\]\(/)
    for (const page of [reportAsHtml(mirror, 'nl'), coacheeViewAsHtml(coacheeView(said.turns, 'nl'), 'nl')]) {
      expect(page).not.toContain('<script')
      expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;')
    }
  })

  it('T-64 makes no link of a bare address that was said', () => {
    const address = conversation('C: {open Wat zag je op https://a.example, www.b.example of x@c.example?}')
    const markdown = reportAsMarkdown(coachMirror(address), 'nl')
    expect(markdown).toContain(String.raw`https\://a.example, www\.b.example of x\@c.example`)
  })

  it('T-64 is one page that loads nothing and runs nothing', () => {
    const page = reportAsHtml(mirror, 'en')
    expect(page).toContain(`Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'`)
    expect(page).not.toMatch(/\b(?:src|href|on\w+|style)=|@import|url\(/)
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<p lang="nl">')
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page.match(/<(\w+)[ >]/g)?.filter((tag) => tag === '<main>')).toHaveLength(1)
  })

  it('T-64 shortens long quotations between words', () => {
    expect(shorten(talk(100))).toHaveLength(241)
    expect(shorten(talk(100)).endsWith('tja …')).toBe(true)
    expect(shorten(' een\n twee ')).toBe('een twee')
    expect(shorten('😀'.repeat(200))).toMatch(/^(?:😀)+ …$/u)
  })
})
