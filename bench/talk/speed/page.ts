import type { Register } from '@lef/method'
import { coachMirror, withRoles } from '@lef/talk'
import type { ReadingAnswer, ReadingTask } from '../../../apps/web/src/talk/reading-messages.ts'
import type { Asked } from './worker.ts'

/** Milliseconds of one worker: until it could be asked, and of each analysis from asking to having the mirror. */
export interface WorkerTimes {
  readonly start: number
  readonly analyses: readonly number[]
}

/** Starts a fresh worker and has it analyse the same file so many times. */
export async function analyseInWorker(script: string, asked: Asked, times: number): Promise<WorkerTimes> {
  const begun = performance.now()
  const worker = new Worker(script)
  const answer = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
    })
  await answer()
  const start = performance.now() - begun
  const analyses: number[] = []
  for (let time = 0; time < times; time++) {
    const from = performance.now()
    worker.postMessage(asked)
    await answer()
    analyses.push(performance.now() - from)
  }
  worker.terminate()
  return { start, analyses }
}

/** Milliseconds that somebody waits, and of them those that the worker had a processor; null where nobody tells. */
export interface Wait {
  readonly waited: number
  readonly worked: number | null
}

/** The waits as the app goes about it. */
export interface AppTimes {
  /** From giving the file to the mirror, nothing fetched beforehand and nobody pausing. */
  readonly cold: Wait
  /** From giving the file to the mirror, nobody pausing, when the worker warmed up while somebody looked for the file. */
  readonly chosen: Wait
  /** From asking for the reading to the mirror, when the worker warmed up while roles were declared as well. */
  readonly click: Wait
}

declare global {
  /** What Node lends the page: milliseconds of processor that each worker thread has had so far. */
  var workerCpu: (() => Promise<Readonly<Record<string, number>>>) | undefined
}

const spentByWorkers = async (): Promise<Readonly<Record<string, number>>> =>
  (await globalThis.workerCpu?.()) ?? {}

/** What was spent in between, by threads that are still there. */
function workedBetween(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): number | null {
  const spent = Object.entries(after).map(([thread, now]) => now - (before[thread] ?? 0))
  return spent.length === 0 ? null : spent.reduce((sum, one) => sum + one, 0)
}

/** How long the worker of the app may warm up, as somebody looks for a file, or declares roles and guesses shares. */
const pause = 5_000

/**
 * The waits of the app, each with a fresh worker of its own build that parses and then reads; the page makes the
 * mirror of the coach.
 */
export async function readAsTheApp(
  script: string,
  file: string,
  coach: string,
  register: Register,
): Promise<AppTimes> {
  const once = async (...warmed: readonly ('opened' | 'parsed')[]): Promise<Wait> => {
    let spent = await spentByWorkers()
    let begun = performance.now()
    const worker = new Worker(script, { type: 'module' })
    const warmUp = async () => {
      worker.postMessage({ task: 'warm', register } satisfies ReadingTask)
      await new Promise((resolve) => {
        setTimeout(resolve, pause)
      })
      spent = await spentByWorkers()
      begun = performance.now()
    }
    try {
      if (warmed.includes('opened')) await warmUp()
      const parsed = await ask(worker, { task: 'parse', content: file, fileName: 'meeting.vtt', register })
      if (parsed.answer !== 'parsed' || !parsed.result.ok) throw new Error('The file was not read')
      const speaker = parsed.result.value.speakers.find(({ label }) => label === coach)
      if (speaker === undefined) throw new Error('The coach says nothing')
      const roled = withRoles(parsed.result.value, { coach: speaker.id })
      if (!roled.ok) throw new Error(roled.error)
      if (warmed.includes('parsed')) await warmUp()
      const read = await ask(worker, { task: 'read', transcript: roled.value, register })
      if (read.answer !== 'read') throw new Error('The conversation was not read')
      coachMirror(read.conversation)
      const waited = performance.now() - begun
      return { waited, worked: workedBetween(spent, await spentByWorkers()) }
    } finally {
      worker.terminate()
    }
  }
  return { cold: await once(), chosen: await once('opened'), click: await once('opened', 'parsed') }
}

/** What a worker of the app answers in the end. */
function ask(worker: Worker, task: ReadingTask): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.answer !== 'progress') resolve(data)
    }
    worker.postMessage(task)
  })
}

export { guardKeys } from './guard-keys.ts'
