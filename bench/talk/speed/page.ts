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

/**
 * Milliseconds from a file to the mirror of the coach as the app goes about it: a fresh worker of its own build parses,
 * another one reads, then the page makes the mirror.
 */
export async function readAsTheApp(
  script: string,
  file: string,
  coach: string,
  register: Register,
): Promise<number> {
  const begun = performance.now()
  const parsed = await ask(script, { task: 'parse', content: file, fileName: 'meeting.vtt' })
  if (parsed.answer !== 'parsed' || !parsed.result.ok) throw new Error('The file was not read')
  const speaker = parsed.result.value.speakers.find(({ label }) => label === coach)
  if (speaker === undefined) throw new Error('The coach says nothing')
  const roled = withRoles(parsed.result.value, { coach: speaker.id })
  if (!roled.ok) throw new Error(roled.error)
  const read = await ask(script, { task: 'read', transcript: roled.value, register })
  if (read.answer !== 'read') throw new Error('The conversation was not read')
  coachMirror(read.conversation)
  return performance.now() - begun
}

/** What a fresh worker of the app answers in the end. */
async function ask(script: string, task: ReadingTask): Promise<ReadingAnswer> {
  const worker = new Worker(script, { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if (data.answer !== 'progress') resolve(data)
      }
      worker.postMessage(task)
    })
  } finally {
    worker.terminate()
  }
}

export { guardKeys } from './guard-keys.ts'
