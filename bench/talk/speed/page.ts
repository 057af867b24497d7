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

export { guardKeys } from './guard-keys.ts'
