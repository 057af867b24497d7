import type { Timing, TranscriptFormat } from '@lef/talk'
import { strToU8, zipSync } from 'fflate'
import { asRecognised } from '../outside/as-recognised.ts'
import type { Said } from './meeting.ts'

/** A container as its maker writes it: what it carries of a conversation, and how. */
export interface Container {
  readonly name: string
  readonly format: TranscriptFormat
  readonly fileName: string
  readonly timing: Timing
  /** Whether it says who speaks. */
  readonly named: boolean
  /** Words as the file has them, of what was said. */
  readonly words: (text: string) => string
  readonly write: (said: readonly Said[]) => Uint8Array
}

type Made = Pick<Container, 'name' | 'fileName'> &
  Partial<Container> & {
    readonly text: (said: readonly Said[]) => string
    /** Puts the text into its container, where that is more than text. */
    readonly pack?: (text: string) => Uint8Array
  }

function container({ text, pack = strToU8, ...made }: Made): Container {
  return {
    // Most are called what they are.
    format: made.name as TranscriptFormat,
    timing: 'full',
    named: true,
    words: (words) => words,
    write: (said) => pack(text(said)),
    ...made,
  }
}

/** Every container that the meeting's folder has no file of, each with the precision of its maker. */
export const containers: readonly Container[] = [
  container({
    name: 'teams-graph-vtt',
    fileName: 'graph.vtt',
    text: (said) =>
      webVtt(said.map((one) => `${range(one)}\n<v ${escaped(one.label)}>${escaped(one.text)}</v>`)),
  }),
  container({
    name: 'vtt',
    fileName: 'captions.vtt',
    text: (said) => webVtt(said.map((one) => `${range(one)}\n${one.label}: ${escaped(one.text)}`)),
  }),
  container({
    name: 'teams-docx, before 2022',
    format: 'teams-docx',
    fileName: 'meeting.docx',
    text: (said) =>
      wordXml(
        said.map((one) => [`${shortClock(one.start)} --> ${shortClock(one.end)}`, one.label, one.text]),
      ),
    pack: docx,
  }),
  container({
    name: 'teams-docx',
    fileName: 'meeting.docx',
    timing: 'starts',
    text: (said) => wordXml(said.map((one) => [`${one.label}   ${minutes(one.start)}`, one.text])),
    pack: docx,
  }),
  container({
    name: 'teams-text',
    fileName: 'meeting.txt',
    timing: 'starts',
    text: (said) =>
      [
        'Kick-off-20260615_133555-Meeting Transcript',
        `${said[0]?.label ?? ''} started transcription`,
        ...said.map(({ label, text, start }) => `${label}   ${minutes(start)}\n${text}`),
        `${said[0]?.label ?? ''} stopped transcription`,
        '',
      ].join('\n'),
  }),
  container({
    name: 'otter-txt',
    fileName: 'meeting_otter_ai.txt',
    timing: 'starts',
    text: (said) =>
      `${paragraphs(said)
        .map(({ label, text, start }) => `${label}  ${minutes(start)}  \n${text}\n\n`)
        .join('')}Transcribed by https://otter.ai\n`,
  }),
  container({
    name: 'plain, with times',
    format: 'plain',
    fileName: 'meeting.txt',
    timing: 'starts',
    text: (said) => said.map((one) => `[${minutes(one.start)}] ${one.label}: ${one.text}\n`).join(''),
  }),
  container({
    name: 'plain',
    fileName: 'meeting.txt',
    timing: 'none',
    text: (said) => said.map(({ label, text }) => `${label}: ${text}\n`).join(''),
  }),
  container({
    name: 'stream-vtt',
    fileName: 'meeting.vtt',
    named: false,
    text: (said) =>
      webVtt([
        'NOTE language:en-us',
        ...said.flatMap((one, at) => [
          'NOTE Confidence: 0.6553465',
          `${guid(at)}\n${range(one)}\n${lines(escaped(one.text), 37).join('\n')}`,
        ]),
      ]),
  }),
  container({
    name: 'youtube-vtt',
    fileName: 'meeting.en.vtt',
    named: false,
    // Automatic captions have neither capitals nor signs.
    words: asRecognised,
    text: rolling,
  }),
  container({
    name: 'whisper-json',
    fileName: 'meeting.json',
    named: false,
    text: (said) =>
      JSON.stringify({
        text: said.map(({ text }) => ` ${text}`).join(''),
        segments: said.map(({ text, start, end }, id) => ({
          id,
          seek: 0,
          start: hundredths(start),
          end: hundredths(end),
          text: ` ${text}`,
          tokens: [50364, 11],
        })),
        language: 'en',
      }),
  }),
  container({
    name: 'whisper-cpp-json',
    fileName: 'meeting.wav.json',
    named: false,
    text: (said) =>
      JSON.stringify({
        result: { language: 'en' },
        transcription: said.map(({ text, start, end }) => ({
          timestamps: { from: clock(start).replace('.', ','), to: clock(end).replace('.', ',') },
          offsets: { from: Math.round(start / 10) * 10, to: Math.round(end / 10) * 10 },
          text: ` ${text}`,
        })),
      }),
  }),
]

/** Captions that roll up: two lines at a time, so that each line is there three times. One line follows the other, whoever talks. */
function rolling(said: readonly Said[]): string {
  let before = ' '
  let free = 0
  const cues = said.flatMap(({ text, start, end }) => {
    const own = lines(asRecognised(text), 40)
    return own.flatMap((line, at) => {
      const from = Math.max(free, Math.round(start + ((end - start) * at) / own.length))
      const to = Math.max(from + 20, Math.round(start + ((end - start) * (at + 1)) / own.length))
      const standing = before
      before = line
      free = to + 10
      const style = 'align:start position:0%'
      return [
        `${clock(from)} --> ${clock(to)} ${style}\n${standing}\n${wordByWord(line, from, to)}`,
        `${clock(to)} --> ${clock(free)} ${style}\n${line}\n `,
      ]
    })
  })
  return webVtt(cues, 'Kind: captions\nLanguage: en\n')
}

function wordByWord(line: string, from: number, to: number): string {
  const [first = '', ...others] = line.split(' ')
  // The first word of a line has no time of its own; a word alone has none at all.
  const times = others.map((word, at) => {
    const time = clock(Math.round(from + ((to - from) * (at + 1)) / (others.length + 1)))
    return `<${time}><c> ${word}</c>`
  })
  return `${first}${times.join('')}`
}

/** What one says before another begins, together. */
function paragraphs(said: readonly Said[]): Said[] {
  const whole: Said[] = []
  for (const one of said) {
    const last = whole.at(-1)
    if (last?.label === one.label)
      whole[whole.length - 1] = { ...last, text: `${last.text} ${one.text}`, end: one.end }
    else whole.push(one)
  }
  return whole
}

/** A text in lines of at most so many signs, cut between words. */
function lines(text: string, most: number): string[] {
  const found: string[] = []
  for (const word of text.split(' ')) {
    const last = found.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      found[found.length - 1] = `${last} ${word}`
    else found.push(word)
  }
  return found.filter((line) => line !== '')
}

const webVtt = (blocks: readonly string[], header = ''): string =>
  `WEBVTT\n${header}\n${blocks.join('\n\n')}\n`
const range = ({ start, end }: Said): string => `${clock(start)} --> ${clock(end)}`
const hundredths = (ms: number): number => Math.round(ms / 10) / 100
const guid = (at: number): string => `${at.toString(16).padStart(8, '0')}-99cc-45a2-8419-a01ea15cb104`
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `00:00:50.420` */
function clock(ms: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`
}

/** `0:0:50.420` */
const shortClock = (ms: number): string =>
  clock(ms)
    .split(':')
    .map((part) => part.replace(/^0(?=\d)/, ''))
    .join(':')

/** `0:50`, `1:02:03`: whole seconds, cut off. */
function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = Math.floor(seconds / 60) % 60
  return `${hours > 0 ? `${hours}:${two(rest)}` : rest}:${two(seconds % 60)}`
}

/** The XML of a Word document, a paragraph of some lines each. */
function wordXml(all: readonly (readonly string[])[]): string {
  const text = (line: string): string => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
    `${all.map((one) => `<w:p>${one.map(text).join('<w:r><w:br/></w:r>')}</w:p>`).join('')}<w:sectPr/></w:body></w:document>`
  )
}

function docx(xml: string): Uint8Array {
  const mtime = new Date(1980, 0, 1)
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) }, { mtime })
}
