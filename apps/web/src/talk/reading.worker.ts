import { parseTranscript } from '@lef/talk'
import { analyse } from './analyse.ts'
import { readerOf } from './reader-of.ts'
import type { ReadingAnswer, ReadingTask } from './reading-messages.ts'

/** Transcripts are parsed and read here, off the main thread, where they can be stopped at any moment. */
self.onmessage = async ({ data }: MessageEvent<ReadingTask>) => {
  const answer = (given: ReadingAnswer) => self.postMessage(given)
  try {
    if (data.task === 'parse') {
      answer({ answer: 'parsed', result: parseTranscript(data.content, data.fileName) })
      return
    }
    const { transcript, register } = data
    const reader = await readerOf(register === 'en' ? 'en' : 'nl')
    const conversation = analyse(transcript, register, reader, (done, of) =>
      answer({ answer: 'progress', done, of }),
    )
    answer({ answer: 'read', conversation })
  } catch {
    answer({ answer: 'failed' }) // Out of memory, or code of a version that is gone: the screen says so.
  }
}
