import { trustedScriptUrl } from '../../pwa/trusted-types.ts'
import type { ReadingAnswer, ReadingTask } from './reading-messages.ts'
import url from './reading.worker.ts?worker&url'

/** A task under way. Stopping it ends the worker and all that it holds; the answer is then `stopped`. */
export interface ReadingRun<Wanted extends ReadingAnswer['answer']> {
  readonly answer: Promise<Extract<ReadingAnswer, { answer: Wanted | 'failed' }> | 'stopped'>
  readonly stop: () => void
}

/** Parses a file or pasted text in a worker of its own. */
export const parseInWorker = (content: Uint8Array | string, fileName: string): ReadingRun<'parsed'> =>
  runInWorker({ task: 'parse', content, fileName }, 'parsed')

/** Reads a transcript with roles in a worker of its own. */
export const readInWorker = (
  task: Omit<Extract<ReadingTask, { task: 'read' }>, 'task'>,
  onProgress: (done: number, of: number) => void,
): ReadingRun<'read'> => runInWorker({ task: 'read', ...task }, 'read', onProgress)

function runInWorker<Wanted extends 'parsed' | 'read'>(
  task: ReadingTask,
  wanted: Wanted,
  onProgress: (done: number, of: number) => void = () => {},
): ReadingRun<Wanted> {
  const worker = new Worker(trustedScriptUrl(url), { type: 'module' })
  let stop = () => {}
  const answer = new Promise<Awaited<ReadingRun<Wanted>['answer']>>((resolve) => {
    const end = (given: Awaited<ReadingRun<Wanted>['answer']>) => {
      worker.terminate()
      resolve(given)
    }
    stop = () => end('stopped')
    worker.onerror = () => end({ answer: 'failed' } as Awaited<ReadingRun<Wanted>['answer']>)
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.answer === 'progress') onProgress(data.done, data.of)
      else if (data.answer === wanted || data.answer === 'failed')
        end(data as Awaited<ReadingRun<Wanted>['answer']>)
    }
  })
  worker.postMessage(task)
  return { answer, stop: () => stop() }
}
