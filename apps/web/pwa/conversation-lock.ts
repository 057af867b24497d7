const lockName = 'lef-conversation'

/**
 * Holds back updates, in every tab, for as long as a conversation is open in this one.
 * The browser lets go of it by itself when the tab closes or crashes.
 * @returns a function that lets updates through again
 */
export function holdUpdates(): () => void {
  let release = (): void => undefined
  const held = new Promise<void>((done) => {
    release = done
  })
  void navigator.locks.request(lockName, { mode: 'shared' }, () => held)
  return release
}

/**
 * Does something only if no tab is in a conversation, and lets none begin meanwhile.
 * @returns false when a conversation was going on and nothing was done
 */
export function outsideConversations(act: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(lockName, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock === null) return false
    await act()
    return true
  })
}

/** Whether a conversation is open in any tab. */
export async function inConversation(): Promise<boolean> {
  const { held } = await navigator.locks.query()
  return held?.some(({ name, mode }) => name === lockName && mode === 'shared') ?? false
}
