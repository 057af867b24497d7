import type { Language } from '@lef/method'
import type { ParseFailure, ParseProblem } from './parse-failure.ts'
import type { TranscriptFormat } from './transcript.ts'

interface Words {
  /** The container, as it is called by those who have one. */
  readonly format: Readonly<Record<TranscriptFormat, string>>
  /** What is wrong, and what to do about it. */
  readonly problem: Readonly<Record<ParseProblem, string>>
  readonly line: (line: number) => string
  readonly found: (found: string) => string
}

const nl: Words = {
  format: {
    'teams-vtt': 'transcriptie van Teams (.vtt)',
    'teams-graph-vtt': 'transcriptie van Teams (.vtt, via Graph)',
    'teams-docx': 'transcriptie van Teams (Word)',
    'teams-text': 'tekst uit een transcriptie van Teams',
    'zoom-vtt': 'transcriptie van Zoom (.vtt)',
    'stream-vtt': 'transcriptie van Stream (.vtt)',
    'youtube-vtt': 'automatische ondertitels van YouTube (.vtt)',
    vtt: 'ondertitels (.vtt)',
    srt: 'ondertitels (.srt)',
    'whisper-json': 'transcriptie van Whisper (.json)',
    'whisper-cpp-json': 'transcriptie van whisper.cpp (.json)',
    'whisperx-json': 'transcriptie van WhisperX (.json)',
    'otter-txt': 'transcriptie van Otter (.txt)',
    plain: 'gewone tekst met namen',
  },
  problem: {
    'too-large': 'Dit is te groot voor één gesprek.',
    empty: 'Hierin zegt niemand iets.',
    'not-text': 'Dit is geen tekst en geen Word-document. Misschien is het geluid of beeld.',
    'unknown-format': 'Hierin staan geen tijden en geen namen, dus is niet te zien wie wat zei.',
    'bad-time': 'Deze tijd is niet te lezen.',
    'time-backwards': 'Hier eindigt iets voordat het begint.',
    'misplaced-text': 'Hier staan woorden vóór de eerste tijd.',
    'bad-json': 'Dit begint als JSON, maar klopt verderop niet. Misschien is het bestand afgebroken.',
    'no-segments': 'Dit is wel JSON, maar er staat geen lijst met gesproken stukken in.',
    'bad-segment': 'Bij een van de gesproken stukken ontbreken de woorden of de tijden.',
    'bad-zip': 'Dit document is afgebroken, beschadigd of met een wachtwoord vergrendeld.',
    'no-document': 'Dit is een zip-bestand, maar er zit geen Word-document in.',
    'bad-xml': 'De tekst van dit document is niet te lezen.',
  },
  line: (line) => `Regel ${line}.`,
  found: (found) => `Daar staat: “${found}”.`,
}

const en: Words = {
  format: {
    'teams-vtt': 'Teams transcript (.vtt)',
    'teams-graph-vtt': 'Teams transcript (.vtt, through Graph)',
    'teams-docx': 'Teams transcript (Word)',
    'teams-text': 'text from a Teams transcript',
    'zoom-vtt': 'Zoom transcript (.vtt)',
    'stream-vtt': 'Stream transcript (.vtt)',
    'youtube-vtt': 'automatic YouTube captions (.vtt)',
    vtt: 'captions (.vtt)',
    srt: 'subtitles (.srt)',
    'whisper-json': 'Whisper transcript (.json)',
    'whisper-cpp-json': 'whisper.cpp transcript (.json)',
    'whisperx-json': 'WhisperX transcript (.json)',
    'otter-txt': 'Otter transcript (.txt)',
    plain: 'plain text with names',
  },
  problem: {
    'too-large': 'This is larger than any conversation is.',
    empty: 'Nobody says anything in it.',
    'not-text': 'This is neither text nor a Word document, but perhaps sound or pictures.',
    'unknown-format': 'There are no times and no names in it, so there is no telling who said what.',
    'bad-time': 'This time cannot be read.',
    'time-backwards': 'Something ends here before it begins.',
    'misplaced-text': 'There are words here before the first time.',
    'bad-json': 'This begins as JSON but does not go on as it. The file may have been cut off.',
    'no-segments': 'This is JSON, but there is no list of spoken pieces in it.',
    'bad-segment': 'One of the spoken pieces lacks its words or its times.',
    'bad-zip': 'This document is cut off, damaged or locked with a password.',
    'no-document': 'This is a packed file, but there is no Word document in it.',
    'bad-xml': 'The text of this document cannot be read.',
  },
  line: (line) => `Line ${line}.`,
  found: (found) => `It says: “${found}”.`,
}

const words: Readonly<Record<Language, Words>> = { nl, en }

/** What a container is called, to be shown once it was recognised. */
export const formatInWords = (format: TranscriptFormat, language: Language): string =>
  words[language].format[format]

/** Why a file is no transcript, and where: a sentence or three. */
export function failureInWords({ problem, line, found }: ParseFailure, language: Language): string {
  const say = words[language]
  // An empty or unreadable file has no place, and its bytes would only be noise.
  const place =
    line === null ? [] : [say.line(line), ...(found.trim() === '' ? [] : [say.found(found.trim())])]
  return [say.problem[problem], ...place].join(' ')
}
