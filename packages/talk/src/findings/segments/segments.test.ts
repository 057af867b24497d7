import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishGrammar } from '../rules/en/grammar.ts'
import { dutchGrammar } from '../rules/nl/grammar.ts'
import { segmentTurn } from './segments.ts'
import { wordsOf } from './words.ts'

const cut = (text: string, grammar = dutchGrammar) =>
  segmentTurn(text, grammar).segments.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

describe('T-10 words', () => {
  it('T-10 are known without case, accents and curly apostrophes, and keep their place', () => {
    const text = 'Hè, dáár zei Noor: “zo’n 3.500 e-mails”…'
    const words = wordsOf(text, new Map())
    expect(words.map(({ norm }) => norm)).toEqual(['he', 'daar', 'zei', 'noor', "zo'n", '3.500', 'e-mails'])
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hè',
      'dáár',
      'zei',
      'Noor',
      'zo’n',
      '3.500',
      'e-mails',
    ])
  })
})

describe('T-11 segments of written Dutch', () => {
  it.each([
    ['Hm. Wat heb je al gedaan?', ['told: Hm.', 'marked: Wat heb je al gedaan?']],
    ['Oké, en hoe ging dat?', ['told: Oké', 'marked: en hoe ging dat?']],
    ['Je bent toch de beste?', ['marked: Je bent toch de beste?']],
    [
      'Als je dat meeneemt, wat zou je dan kunnen doen?',
      ['marked: Als je dat meeneemt, wat zou je dan kunnen doen?'],
    ],
    ['Wat een eikel.', ['told: Wat een eikel.']],
    ['Tussen… nou, gaan of blijven.', ['told: Tussen… nou, gaan of blijven.']],
    ['Wat heb je al gedaan.', ['opened: Wat heb je al gedaan.']],
    ['Neemt u de tijd.', ['told: Neemt u de tijd.']],
    ['Stemmen is wel wat grof, vind je niet?', ['marked: Stemmen is wel wat grof, vind je niet?']],
    ['Bijv. morgen. Goed zo!', ['told: Bijv. morgen.', 'told: Goed zo!']],
    [
      'Misschien is het een rare vraag, hoor, maar wat is jouw aandeel hierin?',
      ['told: Misschien is het een rare vraag, hoor', 'marked: maar wat is jouw aandeel hierin?'],
    ],
    ['Doe maar wat je zelf wilt, goed?', ['marked: Doe maar wat je zelf wilt, goed?']],
  ])('T-11 %s', (text, segments) => {
    expect(cut(text)).toEqual(segments)
  })
})

describe('T-11 segments of Dutch as a recogniser writes it', () => {
  it.each([
    [
      'oké en hoe ging dat toen en wat deed je',
      ['told: oké', 'opened: en hoe ging dat toen', 'opened: en wat deed je'],
    ],
    [
      'hoe is het zover gekomen wie begon ermee en wist u ervan',
      ['opened: hoe is het zover gekomen', 'opened: wie begon ermee', 'opened: en wist u ervan'],
    ],
    ['ik weet niet wat ik moet doen', ['told: ik weet niet wat ik moet doen']],
    [
      'het is een rare vraag hoor maar wat is jouw aandeel hierin',
      ['told: het is een rare vraag hoor', 'opened: maar wat is jouw aandeel hierin'],
    ],
    ['doe maar wat de leiding zegt', ['told: doe maar wat de leiding zegt']],
    [
      'op welk moment in de week heb je daar ruimte voor',
      ['opened: op welk moment in de week heb je daar ruimte voor'],
    ],
    ['zal ik maandag bellen of wil je langskomen', ['opened: zal ik maandag bellen of wil je langskomen']],
    ['uiteindelijk wil je gewoon rust', ['told: uiteindelijk wil je gewoon rust']],
    ['enerzijds wil je daar weg', ['told: enerzijds wil je daar weg']],
    ['wat mij altijd hielp is een rondje lopen', ['told: wat mij altijd hielp is een rondje lopen']],
    ['dan ga je morgen gewoon bellen', ['told: dan ga je morgen gewoon bellen']],
    ['als de koffie leeg is wat doe je dan', ['opened: als de koffie leeg is wat doe je dan']],
    ['haha oké zullen we hem uitzetten', ['told: haha oké', 'opened: zullen we hem uitzetten']],
    ['je rekent kuubs uit om vier uur', ['told: je rekent kuubs uit om vier uur']],
    [
      'ik zou het liever van je horen waar wil je het over hebben',
      ['told: ik zou het liever van je horen', 'opened: waar wil je het over hebben'],
    ],
    [
      'we hebben een half uur hoor heb je die tijd',
      ['told: we hebben een half uur hoor', 'opened: heb je die tijd'],
    ],
    [
      'je was er gisteren ook bij zie ik dat goed',
      ['told: je was er gisteren ook bij', 'opened: zie ik dat goed'],
    ],
    [
      'aan de ene kant wil je naar boven en aan de andere kant wil je blijven',
      ['told: aan de ene kant wil je naar boven en aan de andere kant wil je blijven'],
    ],
  ])('T-11 %s', (text, segments) => {
    expect(cut(text)).toEqual(segments)
  })
})

describe('T-11 segments of English', () => {
  it.each([
    [
      'okay and how did that go and what did you do',
      ['told: okay', 'opened: and how did that go', 'opened: and what did you do'],
    ],
    ["I don't know what to say", ["told: I don't know what to say"]],
    ['would deshawn go for it', ['opened: would deshawn go for it']],
    ['could be better i guess', ['told: could be better i guess']],
    ['have there been times like that', ['opened: have there been times like that']],
    ['when you drink do you get into fights', ['opened: when you drink do you get into fights']],
    [
      'it must be hard do you talk to anyone about it',
      ['told: it must be hard', 'opened: do you talk to anyone about it'],
    ],
    ['and then did you call her', ['told: and then', 'opened: did you call her']],
    ['you did it because you had to', ['told: you did it because you had to']],
    [
      'we have half an hour is that okay with you',
      ['told: we have half an hour', 'opened: is that okay with you'],
    ],
    ['the trouble is that you like it', ['told: the trouble is that you like it']],
    [
      'the coat is off and then out did i leave anything out',
      ['told: the coat is off and then out', 'opened: did i leave anything out'],
    ],
    ['the traffic is there but so are you', ['told: the traffic is there but so are you']],
    ['you are the one who keeps them safe', ['told: you are the one who keeps them safe']],
    ['most evenings then who do you talk to', ['told: most evenings then', 'opened: who do you talk to']],
    [
      'what the guidance says is seven to nine hours',
      ['told: what the guidance says is seven to nine hours'],
    ],
    ['why a five and not a two', ['opened: why a five and not a two']],
    ['what other ways do you see', ['opened: what other ways do you see']],
    [
      'what happened there and do you want to change that',
      ['opened: what happened there', 'opened: and do you want to change that'],
    ],
    [
      'who of your colleagues have you talked to about it',
      ['opened: who of your colleagues have you talked to about it'],
    ],
    [
      'is it in your contract or is it something else',
      ['opened: is it in your contract or is it something else'],
    ],
    ['what was different in kerry do you think', ['opened: what was different in kerry do you think']],
    ["would you be interested in what's known", ["opened: would you be interested in what's known"]],
    ['the thing is you want to stop', ['told: the thing is you want to stop']],
    ["that's kind of what you expected", ["told: that's kind of what you expected"]],
    ['Right. Have you tried talking to him?', ['told: Right.', 'marked: Have you tried talking to him?']],
  ])('T-11 %s', (text, segments) => {
    expect(cut(text, englishGrammar)).toEqual(segments)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'wat',
        'heb',
        'je',
        'dan',
        'als',
        'en',
        'ja',
        'ik',
        'wil',
        '?',
        '. ',
        ', ',
        '…',
        ' ',
        '\n',
        "'",
        '👍',
        '\ud83d',
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(' ')),
)

describe('T-12 any text', () => {
  it('T-12 is cut into segments that follow each other and hold every word once', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(dutchGrammar, englishGrammar), (text, grammar) => {
        const { words, segments } = segmentTurn(text, grammar)
        let word = 0
        let place = 0
        for (const segment of segments) {
          expect(segment.from).toBe(word)
          expect(segment.to).toBeGreaterThan(segment.from)
          expect(segment.head).toBeGreaterThanOrEqual(segment.from)
          expect(segment.head).toBeLessThan(segment.to)
          expect(segment.start).toBeGreaterThanOrEqual(place)
          expect(segment.end).toBeLessThanOrEqual(text.length)
          expect(segment.start).toBe(words[segment.from]?.start)
          word = segment.to
          place = segment.end
        }
        expect(word).toBe(words.length)
      }),
      { seed: 11, numRuns: 500 },
    )
  })
})
