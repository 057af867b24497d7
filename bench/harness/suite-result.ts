import type { Figure } from './figure.ts'
import type { Machine } from './machine.ts'

/** What one suite found, as it stands in `bench/results/<suite>.json`. */
export interface Result {
  /** The folder of the suite, with the part of it where it has parts: `talk/speed` stands in `talk-speed.json`. */
  readonly suite: string
  readonly title: string
  readonly date: string
  readonly commit: string
  readonly machine: Machine
  /** Load of the machine before and after: above the number of cores, others were at work too. */
  readonly load: { readonly before: number; readonly after: number }
  readonly method: readonly string[]
  readonly figures: readonly Figure[]
}
