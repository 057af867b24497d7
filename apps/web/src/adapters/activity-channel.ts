import type { AutoLockPorts } from '../app/auto-lock.ts'

/** Tabs tell each other that somebody is there: the fact alone, nothing of what was done. */
export function activityChannel(name: string): AutoLockPorts['others'] {
  const channel = new BroadcastChannel(name)
  return {
    tell: () => channel.postMessage('touched'),
    hear(listener) {
      channel.addEventListener('message', listener)
      return () => channel.removeEventListener('message', listener)
    },
  }
}
