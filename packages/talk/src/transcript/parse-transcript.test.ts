import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ParseFailure } from './parse-failure.ts'
import { docx, sampleBytes, samples, wordXml } from './samples.ts'
import { read, refused, script } from './test-reading.ts'

function sample(name: string): string {
  return samples.find((one) => one.name === name)?.content ?? ''
}

const question = 'Waar wil je het over hebben?'

it('leaves out signs that make a name or words read as something else', () => {
  const said = read('Ma\u202Erije\u2066: Wat \u202Ewil\u202C je?\nNoor: Iets.\nMarije: En wat nog?\n')
  expect(script(said)).toEqual(['Marije: Wat wil je?', 'Noor: Iets.', 'Marije: En wat nog?'])
})

describe('containers', () => {
  it.each([
    [
      'teams-vtt',
      'full',
      [
        'Jansen, Petra (HR): Waar wil je het vandaag over hebben?',
        "Karim El Amrani: Over m'n team. Ik heb het gevoel dat ik alles zelf moet doen, en dat werkt niet meer & ik ben er klaar mee... maar ja, loslaten kan ik niet. [Petra Jansen: Mhm.]",
      ],
    ],
    [
      'teams-graph-vtt',
      'full',
      ['Petra Jansen: Oké. Wat maakt dit nu belangrijk voor je?', 'Karim: Dat ik weer slaap.'],
    ],
    [
      'zoom-vtt',
      'full',
      [
        `Petra Jansen (coach): ${question} en wat zou een mooie uitkomst zijn?`,
        'Karim: Nou: ik wil loslaten.',
      ],
    ],
    ['stream-vtt', 'full', ['?: Goedemiddag.', '?: Waar wil je het over hebben']],
    ['youtube-vtt', 'full', ['?: waar wil je het', '?: over hebben']],
    ['srt', 'full', [`Petra: ${question}`, "Karim: Over m'n team. Ik kan niet loslaten. [Petra: Ja.]"]],
    ['whisper-json', 'full', [`?: ${question}`, '?: Over mijn team.']],
    ['whisper-cpp-json', 'full', [`?: ${question}`, '?: Over mijn "team".']],
    [
      'whisperx-json',
      'full',
      [`SPEAKER_01: ${question}`, 'SPEAKER_00: Over mijn team. [SPEAKER_01: hm]', '?: en over mij'],
    ],
    [
      'otter-txt',
      'starts',
      [`Petra Jansen: ${question}`, "Unknown Speaker: Over m'n team.", 'Karim: En over loslaten.'],
    ],
    [
      'teams-text',
      'starts',
      [`Petra Jansen: ${question}`, 'Karim El Amrani: Nou.', 'Petra Jansen: Wat neem je mee?'],
    ],
    [
      'teams-docx',
      'starts',
      [`Petra Jansen: ${question}`, "Karim El Amrani: Nou: m'n team & ik.", 'Petra Jansen: Wat neem je mee?'],
    ],
    ['teams-docx (2021)', 'full', [`Petra Jansen: ${question}`, 'Karim El Amrani: Over m’n team.']],
    [
      'plain',
      'none',
      [
        `Petra: ${question}`,
        'Karim: Over m’n team: dat ik alles zelf doe. En dat ik moe ben.',
        'Petra: En wat wil je?',
      ],
    ],
    ['plain with times', 'starts', [`coach: ${question}`, 'Karim: Over m’n team.', 'coach: En?']],
  ])('T-1 T-2 reads %s', (name, timing, expected) => {
    const one = samples.find((each) => each.name === name)
    if (one === undefined) throw new Error(name)
    const transcript = read(sampleBytes(one), one.fileName)
    expect(transcript.format).toBe(name.split(' ')[0])
    expect(transcript.timing).toBe(timing)
    expect(script(transcript)).toEqual(expected)
  })

  it('T-1 is told by the content, not by the name of the file', () => {
    expect(read(sample('zoom-vtt'), 'gesprek.txt').format).toBe('zoom-vtt')
    expect(read(sample('srt')).format).toBe('srt')
    expect(read(sample('whisperx-json'), 'gesprek.txt').format).toBe('whisperx-json')
    const list = '[{"text":"Hoi","start":1,"end":2,"speaker":"A"}]'
    expect(read(list).format).toBe('whisperx-json')
  })

  it('T-2 times are milliseconds', () => {
    const times = (name: string) => read(sample(name)).turns.map(({ start, end }) => [start, end])
    expect(times('srt')).toEqual([
      [1000, 2500],
      [3000, 7000],
    ])
    expect(times('whisperx-json')[0]).toEqual([520, 2400])
    expect(times('otter-txt')[2]).toEqual([3_746_000, null])
    expect(times('plain')[0]).toEqual([null, null])
    expect(read('Anna: hoi\n[0:02] Bram: dag\n').timing).toBe('none')
  })
})

describe('forgiving in form', () => {
  const zoom = sample('zoom-vtt')
  const wide = (mark: number[], swap: boolean): Uint8Array => {
    const bytes = [...zoom].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return swap ? [code >> 8, code & 255] : [code & 255, code >> 8]
    })
    return Uint8Array.from([...mark, ...bytes])
  }
  it.each<[string, Uint8Array | string]>([
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(zoom)])],
    ['a pasted byte order mark', `\ufeff${zoom}`],
    ['UTF-16', wide([0xff, 0xfe], false)],
    ['UTF-16, the other way round', wide([0xfe, 0xff], true)],
    ['CRLF', zoom.replaceAll('\n', '\r\n')],
    ['CR', zoom.replaceAll('\n', '\r')],
    ['no blank lines', zoom.replaceAll('\n\n', '\n')],
    ['two blank lines', zoom.replaceAll('\n\n', '\n\n\n')],
    ['blank lines above all', `\n \n${zoom}`],
    ['a heading in small letters', zoom.replace('WEBVTT', 'webvtt')],
  ])('T-3 %s changes nothing', (_, content) => {
    expect(read(content)).toEqual(read(zoom))
  })

  it('T-3 letters of older Windows programs', () => {
    const bytes = Uint8Array.from([...'Petra: een scène over '].map((letter) => letter.charCodeAt(0)))
    expect(read(new Uint8Array([...bytes, 0xe9, 0xe9, 0x6e])).cues[0]?.text).toBe('een scène over één')
  })

  it('T-3 a missing closing tag, a stray <, entities and a blank line inside', () => {
    const teams =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>1 < 2 &lt;echt&gt; &#39;waar&#x27;\n\nen verder &onbekend;\n\n00:03.000 --> 00:04.000\n<v.luid Jansen &amp; Co>ja hoor</v>\n'
    expect(script(read(teams))).toEqual([
      "Anna: 1 < 2 <echt> 'waar' en verder &onbekend;",
      'Jansen & Co: ja hoor',
    ])
  })

  it('T-3 two voices in one piece', () => {
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Hoe gaat het?</v> <v Bram>Goed</v>\n'
    expect(script(read(vtt))).toEqual(['Anna: Hoe gaat het?', 'Bram: Goed'])
  })

  it('T-3 overlapping pieces are put in order', () => {
    const starts = read(sample('teams-vtt')).cues.map(({ start }) => start)
    expect(starts).toEqual([14_722, 19_100, 29_900, 31_480])
  })
})

describe('strict in substance', () => {
  const at = ({ problem, line }: ParseFailure) => [problem, line]
  it.each<[string, string, string, number | null]>([
    ['a broken time', 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:x2.000\nA: hoi\n', 'bad-time', 4],
    ['minutes that are none', '1\n00:61:01,000 --> 00:00:02,000\nA: hoi\n', 'bad-time', 2],
    ['an end before its start', 'WEBVTT\n\n00:05.000 --> 00:02.000\nA: hoi\n', 'time-backwards', 3],
    ['words before any time', '1\nhoi\n00:01,000 --> 00:02,000\ndag\n', 'misplaced-text', 1],
    ['nothing', '\n \n', 'empty', null],
    ['times without words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n', 'empty', null],
    ['a letter', 'Beste Petra,\n\nDank voor je bericht.\nGroet, Karim\n', 'unknown-format', 1],
    ['JSON that is cut', '{"segments": [\n{"start": 1, "end": 2, "text": "ho', 'bad-json', 2],
    ['JSON with NaN', '{"segments": [\n{"start": NaN}]}', 'bad-json', 2],
    ['other JSON', '{"hello": 1}', 'no-segments', 1],
    [
      'a segment without words',
      '{"segments": [\n{"start":1,"end":2,"text":"a"},\n{"start":2,"end":3}]}',
      'bad-segment',
      3,
    ],
    [
      'a segment without times',
      '{"segments": [\n{"start":1,"end":2,"text":"a"},\n{"text":"b"}]}',
      'bad-segment',
      3,
    ],
    [
      'a segment without an end',
      '{"segments": [\n{"start":1,"end":2,"text":"a"},\n{"start":3,"text":"b"}]}',
      'bad-segment',
      3,
    ],
    ['a segment backwards', '{"segments": [\n{"start":3,"end":2,"text":"a"}]}', 'time-backwards', 2],
  ])('T-4 refuses %s', (_, content, problem, line) => {
    const name = content.includes('-->') ? 'x.srt' : undefined
    expect(at(refused(content, name))).toEqual([problem, line])
  })

  it('T-4 refuses what is no text or no sound document', () => {
    expect(refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1])).problem).toBe('not-text')
    expect(refused(zipSync({ 'a.txt': strToU8('A: hoi') })).problem).toBe('no-document')
    const whole = docx(sample('teams-docx'))
    expect(refused(whole.subarray(0, whole.length - 30)).problem).toBe('bad-zip')
    expect(refused(docx('<w:document><w:body><w:p>')).problem).toBe('bad-xml')
    expect(
      refused(docx('<!DOCTYPE x [<!ENTITY a "b">]><w:document><w:body></w:body></w:document>')).problem,
    ).toBe('bad-xml')
    const range = '<w:p><w:r><w:t>0:0:5.0 --&gt; 0:0:1.0</w:t></w:r></w:p>'
    expect(refused(docx(wordXml(['<w:p/>', range])))).toMatchObject({ problem: 'time-backwards', line: 2 })
  })
})

describe('bounds', () => {
  it('T-9 refuses what no conversation needs', () => {
    expect(refused('a'.repeat(16 * 1024 * 1024 + 1)).problem).toBe('too-large')
    expect(refused('\n'.repeat(1_000_001)).problem).toBe('too-large')
    expect(refused('A: x\n'.repeat(200_001)).problem).toBe('too-large')
    expect(refused(`{"segments":${'['.repeat(40)}`)).toMatchObject({ problem: 'too-large', line: 1 })
    // 60 MB of blanks that pack to 60 kB.
    expect(refused(docx(wordXml([' '.repeat(60_000_000)]))).problem).toBe('too-large')
  })
})
