import { describe, expect, it } from 'vitest'
import { read, script } from '../test-reading.ts'

describe('names', () => {
  const caption = (...lines: string[]): string =>
    `WEBVTT\n\n${lines.map((line, index) => `${index + 1}\n00:0${index}.000 --> 00:0${index}.900\n${line}\n`).join('\n')}`

  it('T-5 a colon in what is said makes no speaker', () => {
    expect(
      script(
        read(caption('Anna: Kijk: zo zit het.', 'Dus: ik stop ermee.', 'Ik dacht: nee.', 'Bram: Om 10:30?')),
      ),
    ).toEqual(['Anna: Kijk: zo zit het. Dus: ik stop ermee. Ik dacht: nee.', 'Bram: Om 10:30?'])
    const lecture = caption(
      'Welkom allemaal.',
      'Vandaag gaat het over rust.',
      'Conclusies volgen.',
      'Nog iets.',
      'Slot: rust helpt.',
    )
    expect(read(lecture).speakers.map(({ label }) => label)).toEqual([null])
  })

  it('T-5 whatever stands there again and again is a name as well', () => {
    const odd = [
      'iPhone van Karim: hoi daar',
      'petra jansen: dag Karim',
      'iPhone van Karim: weet je: ik ben moe',
    ]
    const rest = ['petra jansen: vertel', 'iPhone van Karim: van alles', 'petra jansen: zoals?']
    const labels = ['iPhone van Karim', 'petra jansen']
    expect(read(caption(...odd, ...rest)).speakers.map(({ label }) => label)).toEqual(labels)
    expect(read([...odd, ...rest].join('\n')).speakers.map(({ label }) => label)).toEqual(labels)
    expect(read([...odd, ...rest].map((line, at) => `[0:1${at}] ${line}`).join('\n')).timing).toBe('starts')
    expect(read(caption('Anna: hoi', 'ik dacht: a', 'ik dacht: b', 'ik dacht: c')).speakers).toHaveLength(1)
  })

  it('T-5 names as people have them', () => {
    const names = [
      'Jan van der Berg',
      "Fleur van 't Hof",
      'Jansen, Petra (HR)',
      'J. de Wit',
      'SPEAKER_01',
      'Özlem Çelik',
    ]
    const read5 = read(caption(...names.map((name) => `${name}: Goedemorgen allemaal.`)))
    expect(read5.speakers.map(({ label }) => label)).toEqual(names)
    expect(read5.speakers[2]?.name).toBe('Petra Jansen')
  })
})

describe('markup', () => {
  it('T-9 brackets that never close are words', () => {
    const vtt = (words: string) => read(`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`).cues[0]?.text
    expect(vtt('<v <v <v')).toBe('<v <v <v')
    expect(vtt(`<v ${'a'.repeat(400)}> hoi`)).toBe(`<v ${'a'.repeat(400)}> hoi`)
    expect(vtt('a < b > c <i>d</i> <3')).toBe('a < b > c d <3')
    expect(vtt('<'.repeat(1_000_000))).toHaveLength(1_000_000)
  })
})

describe('rolling captions', () => {
  it('T-6 what is said twice is there twice, what stands there twice is there once', () => {
    const vtt =
      'WEBVTT\nKind: captions\n\n00:01.000 --> 00:02.000\nja<00:00:01.200><c> hoor</c>\n\n00:02.000 --> 00:02.010\nja hoor\n \n\n' +
      '00:02.010 --> 00:03.000\nja hoor\nja<00:00:02.200><c> hoor</c>\n\n00:03.000 --> 00:03.010\nja hoor\n \n\n' +
      '00:03.010 --> 00:04.000\nja hoor\nen<00:00:03.200><c> toen</c>\n'
    expect(read(vtt).cues.map(({ text, start }) => [text, start])).toEqual([
      ['ja hoor', 1000],
      ['ja hoor', 2010],
      ['en toen', 3010],
    ])
  })

  const block = (at: number, length: number, ...lines: string[]) =>
    `${at}\n00:00:0${at},000 --> 00:00:0${at},${length}\n${lines.join('\n')}\n`
  it('T-6 each line is read once, also where the times between the words are gone', () => {
    const rolled = [
      block(1, 990, 'waar wil je het'),
      block(2, 10, 'waar wil je het', ' '),
      block(3, 990, 'waar wil je het', 'over hebben'),
      block(4, 10, 'over hebben', ' '),
      block(5, 990, 'over hebben', 'nou over mijn team'),
      block(6, 10, 'nou over mijn team', ' '),
    ].join('\n')
    const once = ['?: waar wil je het', '?: over hebben', '?: nou over mijn team']
    expect(script(read(rolled))).toEqual(once)
    expect(read(rolled).format).toBe('srt')
    expect(script(read(`WEBVTT\n\n${rolled.replaceAll(',', '.')}`))).toEqual(once)
  })

  it('T-6 who says the same twice has said it twice', () => {
    const said = [block(1, 500, 'Nee.'), block(2, 500, 'Nee.', 'Echt niet.'), block(3, 500, 'Waarom niet?')]
    expect(script(read(said.join('\n')))).toEqual(['?: Nee.', '?: Nee. Echt niet.', '?: Waarom niet?'])
  })
})
