import type { Register } from '@lef/method'
import { trustedScriptUrl } from '../../pwa/trusted-types.ts'
import type { ReadingAnswer, ReadingTask } from './reading-messages.ts'
import url from './reading.worker.ts?worker&url'

/** A task under way. Stopping it ends the worker and all that it holds; the answer is then `stopped`. */
export interface ReadingRun<Wanted extends ReadingAnswer['answer']> {
  readonly answer: Promise<Extract<ReadingAnswer, { answer: Wanted | 'failed' }> | 'stopped'>
  readonly stop: () => void
}

/** One worker for one conversation: what parses the file reads it too. One task at a time. */
export interface ReadingDesk {
  /** Parses a file or pasted text; `register`: what it is likely to be read in. */
  readonly parse: (content: Uint8Array | string, fileName: string, register: Register) => ReadingRun<'parsed'>
  /** Fetches, unpacks and warms what a language is read with, while the person does other things. */
  readonly warmUp: (register: Register) => void
  /** Reads a transcript with roles. */
  readonly read: (
    task: Omit<Extract<ReadingTask, { task: 'read' }>, 'task'>,
    onProgress: (done: number, of: number) => void,
  ) => ReadingRun<'read'>
  /** Ends the worker and all that it holds. */
  readonly close: () => void
}

/** What a desk needs of a worker. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A desk without a worker yet: it starts one at the first need, and another when that was stopped. */
export function createReadingDesk(
  start: () => DeskWorker = () => new Worker(trustedScriptUrl(url), { type: 'module' }),
): ReadingDesk {
  let worker: DeskWorker | null = null
  let stopCurrent = () => {}
  const open = (): DeskWorker => {
    if (worker) return worker
    const at = start()
    worker = at
    forget(at)
    return at
  }
  // Between tasks: one that broke, or was never fetched, is not asked again.
  const forget = (at: DeskWorker) => {
    at.onerror = () => {
      if (worker === at) worker = null
    }
  }
  const close = () => {
    stopCurrent()
    worker?.terminate()
    worker = null
  }

  function run<Wanted extends 'parsed' | 'read'>(
    task: ReadingTask,
    wanted: Wanted,
    onProgress: (done: number, of: number) => void = () => {},
  ): ReadingRun<Wanted> {
    type Given = Awaited<ReadingRun<Wanted>['answer']>
    stopCurrent()
    const at = open()
    let stop = () => {}
    const answer = new Promise<Given>((resolve) => {
      let over = false
      const end = (given: Given, keep: boolean) => {
        if (over) return
        over = true
        stopCurrent = () => {}
        if (keep) forget(at)
        else {
          at.terminate()
          if (worker === at) worker = null
        }
        resolve(given)
      }
      stop = () => end('stopped', false)
      stopCurrent = stop
      at.onerror = () => end({ answer: 'failed' } as Given, false)
      at.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if (over) return
        if (data.answer === 'progress') onProgress(data.done, data.of)
        else if (data.answer === wanted) end(data as Given, true)
        else if (data.answer === 'failed') end(data as Given, false)
      }
    })
    at.postMessage(task)
    return { answer, stop: () => stop() }
  }

  return {
    parse: (content, fileName, register) => run({ task: 'parse', content, fileName, register }, 'parsed'),
    warmUp: (register) => open().postMessage({ task: 'warm', register } satisfies ReadingTask),
    read: (task, onProgress) => run({ task: 'read', ...task }, 'read', onProgress),
    close,
  }
}
