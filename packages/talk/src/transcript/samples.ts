import { strToU8, zipSync } from 'fflate'

/** A small file of each container, with invented words: what tests start from and fuzzing mutates. */
export interface Sample {
  readonly name: string
  readonly fileName: string
  readonly content: string
  /** Puts the content into its container, where that is more than text. */
  readonly pack?: (content: string) => Uint8Array
}

const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const lineBreak = '<w:r><w:br/></w:r>'

/** The XML of a Word document with these paragraphs. */
export function wordXml(paragraphs: readonly string[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
    `${paragraphs.join('')}<w:sectPr/></w:body></w:document>`
  )
}

/** A Word document around the XML of its text. */
export function docx(xml: string): Uint8Array {
  const mtime = new Date(1980, 0, 1)
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) }, { mtime })
}

const guid = '3b818ebd-99cc-45a2-8419-a01ea15cb104'

export const samples: readonly Sample[] = [
  {
    name: 'teams-vtt',
    fileName: 'gesprek.vtt',
    content: `WEBVTT\r\n\r\n${guid}/18-0\r\n00:00:14.722 --> 00:00:18.602\r\n<v Jansen, Petra (HR)>Waar wil je het vandaag over hebben?</v>\r\n\r\n${guid}/21-0\r\n00:00:19.100 --> 00:00:31.480\r\n<v Karim El Amrani>Over m'n team. Ik heb het gevoel dat ik alles zelf moet doen,\r\nen dat werkt niet meer &amp; ik ben er klaar mee...</v>\r\n\r\n${guid}/21-1\r\n00:00:31.480 --> 00:00:38.200\r\n<v Karim El Amrani>maar ja, loslaten kan ik niet.</v>\r\n\r\n${guid}/23-0\r\n00:00:29.900 --> 00:00:30.300\r\n<v Petra Jansen>Mhm.</v>\r\n\r\n`,
  },
  {
    name: 'teams-graph-vtt',
    fileName: 'graph.vtt',
    content:
      'WEBVTT\n\n00:00:03.160 --> 00:00:03.440\n<v Petra Jansen>Oké.</v>\n\n00:00:10.080 --> 00:00:12.560\n<v Petra Jansen>Wat maakt dit nu belangrijk voor je?</v>\n\n00:00:13.000 --> 00:00:15.000\n<v Karim>Dat ik weer slaap.\n',
  },
  {
    name: 'zoom-vtt',
    fileName: 'GMT20260615.transcript.vtt',
    content:
      'WEBVTT\n\n1\n00:00:00.510 --> 00:00:01.550\nPetra Jansen (coach): Waar wil je het over hebben?\n\n2\n00:00:07.170 --> 00:00:09.520\nen wat zou een mooie uitkomst zijn?\n\n3\n00:00:09.830 --> 00:00:12.050\nKarim: Nou: ik wil loslaten.\n',
  },
  {
    name: 'stream-vtt',
    fileName: 'stream.vtt',
    content:
      'WEBVTT\n\nNOTE duration:"00:00:29.5060000"\n\nNOTE language:nl-nl\n\nNOTE Confidence: 0.50167996\n\n2f1aed67-1122-4899-a3a5-922b6e5b4d36\n00:00:12.200 --> 00:00:13.080\nGoedemiddag.\n\nNOTE Confidence: 0.6553465\n\n4644c530-e8eb-49be-88c5-d2931662ded5\n00:00:16.270 --> 00:00:21.895\nWaar wil je\nhet over hebben\n',
  },
  {
    name: 'youtube-vtt',
    fileName: 'auto.nl.vtt',
    content:
      'WEBVTT\nKind: captions\nLanguage: nl\n\n00:00:04.400 --> 00:00:06.869 align:start position:0%\n \nwaar<00:00:04.799><c> wil</c><00:00:04.960><c> je</c><00:00:05.200><c> het</c>\n\n00:00:06.869 --> 00:00:06.879 align:start position:0%\nwaar wil je het\n \n\n00:00:06.879 --> 00:00:08.549 align:start position:0%\nwaar wil je het\nover<00:00:07.120><c> hebben</c>\n',
  },
  {
    name: 'srt',
    fileName: 'gesprek.srt',
    content:
      '1\n00:00:01,000 --> 00:00:02,500\nPetra: Waar wil je het over hebben?\n\n2\n00:00:03,000 --> 00:00:05,000\nKarim: Over m&#39;n team.\n\n3\n00:00:04,000 --> 00:00:04,300\nPetra: Ja.\n\n4\n00:00:05,200 --> 00:00:07,000\nKarim: Ik <i>kan</i> niet loslaten.\n',
  },
  {
    name: 'whisper-json',
    fileName: 'gesprek.json',
    content: JSON.stringify(
      {
        text: ' Waar wil je het over hebben? Over mijn team.',
        segments: [
          {
            id: 0,
            seek: 0,
            start: 0.52,
            end: 2.4,
            text: ' Waar wil je het over hebben?',
            tokens: [50364, 11],
          },
          { id: 1, seek: 0, start: 3, end: 4.255, text: ' Over mijn team.', tokens: [] },
        ],
        language: 'nl',
      },
      null,
      1,
    ),
  },
  {
    name: 'whisper-cpp-json',
    fileName: 'gesprek.wav.json',
    content: JSON.stringify({
      result: { language: 'nl' },
      transcription: [
        {
          timestamps: { from: '00:00:00,520', to: '00:00:02,400' },
          offsets: { from: 520, to: 2400 },
          text: ' Waar wil je het over hebben?',
        },
        { offsets: { from: 3000, to: 4255 }, text: ' Over mijn "team".' },
      ],
    }),
  },
  {
    name: 'whisperx-json',
    fileName: 'gesprek.json',
    content: JSON.stringify({
      segments: [
        { start: 0.52, end: 2.4, text: ' Waar wil je het over hebben?', speaker: 'SPEAKER_01', words: [] },
        { start: 3, end: 4.255, text: ' Over mijn team.', speaker: 'SPEAKER_00' },
        { start: 4.1, end: 4.2, text: 'hm', speaker: 'SPEAKER_01' },
        { start: 5, end: 6, text: 'en over mij' },
      ],
      word_segments: [],
    }),
  },
  {
    name: 'otter-txt',
    fileName: 'gesprek.txt',
    content:
      "Petra Jansen  0:00  \nWaar wil je het over hebben?\n\nUnknown Speaker  0:35  \nOver m'n team.\n\nKarim  1:02:26  \nEn over loslaten.\n\nTranscribed by https://otter.ai\n",
  },
  {
    name: 'teams-text',
    fileName: 'gesprek.txt',
    content:
      'Coachgesprek-20260615_133555-Meeting Transcript\n15 juni 2026, 01:35pm\n27m 42s\nPetra Jansen started transcription\nPetra Jansen   0:03\nWaar wil je het\nover hebben?\nKarim El Amrani   0:03\nNou.\nPetra Jansen   1:00:41\nWat neem je mee?\nPetra Jansen stopped transcription\n',
  },
  {
    name: 'teams-docx',
    fileName: 'gesprek.docx',
    content: wordXml([
      paragraph(run('Coachgesprek-20260615_133555-Meeting Transcript')),
      paragraph(run('Petra Jansen heeft de transcriptie gestart')),
      paragraph(
        run('Petra Jansen'),
        run('   0:03'),
        lineBreak,
        run('Waar wil je het'),
        lineBreak,
        run('over hebben?'),
      ),
      paragraph(run('Karim El Amrani'), run('   0:05'), lineBreak, run('Nou: m&apos;n team &amp; ik.')),
      paragraph(run('Petra Jansen'), run('   1:00:41'), lineBreak, run('Wat neem je mee?')),
      paragraph(run('Petra Jansen heeft de transcriptie gestopt')),
    ]),
    pack: docx,
  },
  {
    name: 'teams-docx (2021)',
    fileName: 'gesprek.docx',
    content: wordXml([
      paragraph(run('Coachgesprek')),
      paragraph(
        run('0:0:1.50 --&gt; 0:0:3.200'),
        lineBreak,
        run('Petra Jansen'),
        lineBreak,
        run('Waar wil je het over hebben?'),
      ),
      paragraph(
        run('0:0:4.0 --&gt; 0:0:6.900'),
        lineBreak,
        run('Karim El Amrani'),
        lineBreak,
        run('Over m’n team.'),
      ),
    ]),
    pack: docx,
  },
  {
    name: 'plain',
    fileName: 'gesprek.txt',
    content:
      'Gesprek van 15 juni\n\nPetra: Waar wil je het over hebben?\nKarim: Over m’n team: dat ik alles zelf doe.\nEn dat ik moe ben.\nPetra: En wat wil je?\n',
  },
  {
    name: 'plain with times',
    fileName: '',
    content:
      '[0:01] coach: Waar wil je het over hebben?\n[0:04] Karim: Over m’n team.\n[1:02:03] coach: En?\n',
  },
]

/** A sample as a file holds it. */
export function sampleBytes({ content, pack }: Sample): Uint8Array {
  return pack === undefined ? strToU8(content) : pack(content)
}
