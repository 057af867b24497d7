import type { Language, Register } from '@lef/method'
import { parseTranscript } from '@lef/talk'
import { analyse, type Reader } from './analyse.ts'
import { readerOf, rulesOf } from './reader-of.ts'
import type { ReadingAnswer, ReadingTask } from './reading-messages.ts'

/** Turns of the conversation that are read beforehand: enough for the machine to know the way, and most of the words. */
const turnsToWarm = 240
const turnsAtOnce = 5

/** Transcripts are parsed and read here, off the main thread, where they can be stopped at any moment. */
self.onmessage = answering((given) => self.postMessage(given))

function answering(answer: (given: ReadingAnswer) => void) {
  const readers = new Map<Language, Promise<Reader>>()
  const readerFor = (language: Language): Promise<Reader> => {
    const known = readers.get(language)
    if (known) return known
    const made = readerOf(language)
    readers.set(language, made)
    // Whoever reads for real asks again, and hears that it cannot be fetched.
    made.catch(() => readers.delete(language))
    return made
  }
  let parsed: readonly string[] = []
  let asked = 0
  /**
   * Reads for nothing, a little at a time, until something is asked: the beginning of what was parsed, or the examples
   * of the rules while there is nothing else; those are parsed for nothing as well.
   */
  const warmUp = async (language: Language) => {
    const now = asked
    const reader = await readerFor(language).catch(() => null)
    if (reader === null) return
    const texts = parsed.length > 0 ? parsed : await examplesIn(language)
    if (asked === now && parsed.length === 0) parseTranscript(asCaptions(texts), 'examples.vtt')
    const next = (from: number) => {
      if (asked !== now || from >= texts.length) return
      const turns = texts.slice(from, from + turnsAtOnce)
      for (const role of ['coach', 'coachee'] as const)
        reader.read(turns.map((text, at) => ({ role, text, previous: turns[at - 1] ?? '' })))
      setTimeout(next, 0, from + turnsAtOnce)
    }
    next(0)
  }

  return async ({ data }: MessageEvent<ReadingTask>) => {
    asked += 1
    try {
      if (data.task === 'warm') {
        await warmUp(languageOf(data.register))
      } else if (data.task === 'parse') {
        // Parsing is work for the processor, fetching is not: they go on side by side.
        void readerFor(languageOf(data.register))
        const result = parseTranscript(data.content, data.fileName)
        parsed = result.ok ? result.value.turns.slice(0, turnsToWarm).map(({ text }) => text) : []
        answer({ answer: 'parsed', result })
      } else {
        const { transcript, register } = data
        const reader = await readerFor(languageOf(register))
        const conversation = analyse(transcript, register, reader, (done, of) =>
          answer({ answer: 'progress', done, of }),
        )
        answer({ answer: 'read', conversation })
      }
    } catch {
      // Out of memory, or code of a version that is gone: the screen says so. Nobody waits for warming.
      if (data.task !== 'warm') answer({ answer: 'failed' })
    }
  }
}

const examplesIn = async (language: Language): Promise<readonly string[]> =>
  (await rulesOf(language)).rules.flatMap(({ positive }) => positive.map(({ text }) => text))

/** Texts as the captions that a meeting service makes of them, a minute each. */
function asCaptions(texts: readonly string[]): string {
  const clock = (minutes: number): string =>
    `${[Math.floor(minutes / 60), minutes % 60, 0].map((part) => String(part).padStart(2, '0')).join(':')}.000`
  const cues = texts.map(
    (text, at) => `${clock(at)} --> ${clock(at + 1)}\n<v Speaker ${(at % 2) + 1}>${text}</v>\n`,
  )
  return `WEBVTT\n\n${cues.join('\n')}`
}

const languageOf = (register: Register): Language => (register === 'en' ? 'en' : 'nl')
