import type { UnlockError } from '@lef/store'
import type { ShellMessages } from '../../app/messages.nl.ts'
import type { LockMessages } from './messages.nl.ts'

/** Why a passphrase did not open; `memory`: this device could not stretch it. */
export type UnlockProblem = UnlockError['reason'] | 'memory'

/** The problem in plain words. `waiting`: the next try has to wait. */
export function unlockProblem(
  problem: UnlockProblem,
  waiting: boolean,
  m: LockMessages,
  shell: ShellMessages,
): string {
  switch (problem) {
    case 'wrong-passphrase':
      return waiting ? `${m.wrong} ${m.wait}` : m.wrong
    case 'wait':
      return m.wait
    case 'memory':
      return m.memory
    default:
      return `${shell.trouble[problem].what}. ${shell.trouble[problem].next}`
  }
}
