import { browserPorts, scheduleByTimeout, type NotebookPorts } from '@lef/store'

/** How fast the notebook's own timers run while a bench fills it: hours of typing in seconds. */
export interface Pace {
  readonly speed: number
  /** From here on nothing is done later by itself. */
  resting: boolean
}

/** The ports of the product's own tab, with timers that run at another pace. */
export function adjustablePorts(name: string, pace: Pace): NotebookPorts {
  const noPassphrase = () => Promise.reject(new Error('a bench sets no passphrase'))
  return {
    ...browserPorts(name, noPassphrase),
    schedule: (milliseconds, run) =>
      scheduleByTimeout(milliseconds / pace.speed, () => {
        if (!pace.resting) run()
      }),
  }
}
