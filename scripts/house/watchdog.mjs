import { Worker } from 'node:worker_threads'

/** Stands in the place of a number while there is nothing to watch over: starting up may take as long as it likes. */
const nothing = -1

const watching = `
const { workerData: { shared, longest } } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const current = new Int32Array(shared)
let [last, since] = [Atomics.load(current, 0), Date.now()]
setInterval(() => {
  const now = Atomics.load(current, 0)
  if (now !== last || now === ${nothing}) [last, since] = [now, Date.now()]
  else if (Date.now() - since > longest) {
    writeSync(2, 'Number ' + now + ' has not ended after ' + longest + ' ms.\\n')
    process.kill(process.pid, 'SIGKILL')
  }
}, Math.min(250, longest))
`

/**
 * Watches over many small things done one after the other: when one of them does not end, names its number and ends the
 * whole process. From a thread of its own, for what never ends never gives the clock a turn either.
 * @param {number} longest milliseconds that one thing may take
 * @returns {{ begin: (number: number) => void, stop: () => void }}
 */
export function startWatchdog(longest) {
  const shared = new SharedArrayBuffer(4)
  const current = new Int32Array(shared)
  Atomics.store(current, 0, nothing)
  const worker = new Worker(watching, {
    eval: true,
    // Flags of this process, such as that its code is a module, are not the worker's.
    execArgv: [],
    workerData: { shared, longest },
  })
  worker.unref()
  return {
    begin: (number) => {
      Atomics.store(current, 0, number)
    },
    stop: () => {
      Atomics.store(current, 0, nothing)
      void worker.terminate()
    },
  }
}
