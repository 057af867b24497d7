import { browserPorts, scheduleByTimeout, type NotebookPorts } from '@lef/store'

/** How the notebook's own timers run while a bench fills it. */
export interface Pace {
  /** Hours of typing in seconds. */
  readonly speed: number
  /** What waits longer than this for the typing to stop, in milliseconds, does not happen: it goes on. */
  readonly longestPause: number
  /** From here on nothing is done later by itself. */
  resting: boolean
}

/** The ports of the product's own tab, with timers that run at another pace. */
export function adjustablePorts(name: string, pace: Pace): NotebookPorts {
  const noPassphrase = () => Promise.reject(new Error('a bench sets no passphrase'))
  return {
    ...browserPorts(name, noPassphrase),
    schedule: (milliseconds, run) => {
      if (milliseconds > pace.longestPause) return () => undefined
      return scheduleByTimeout(milliseconds / pace.speed, () => {
        if (!pace.resting) run()
      })
    },
  }
}
