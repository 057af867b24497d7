/** From when somebody is signed in until the copy at the server is looked after, in milliseconds: what they came for goes first. */
export const copyDelay = 30_000
/** From then on, until it is looked after again: a tab may stay open for weeks, or have been in a conversation. */
export const copyAgain = 3_600_000

export interface CopyRoundsParts {
  /** Runs something in so many milliseconds, unless it is called off by what this gives. */
  readonly schedule: (milliseconds: number, run: () => void) => () => void
  /** How often something was erased since the notebook was opened, and who hears of it. */
  readonly erasing: { readonly count: number; after(listener: () => void): () => void }
  /** How many erasures the copy at the server has followed. */
  readonly followed: { current: number }
  /** Looks after the copy; `erased`: something was since it was made. False when that is still to be done. */
  readonly keep: (erased: boolean) => Promise<boolean>
}

/** The sealed copy that this device keeps at the server stays up to date, and soon follows what was erased. Gives what ends it. */
export function beginCopyRounds({ schedule, erasing, followed, keep }: CopyRoundsParts): () => void {
  let ended = false
  let cancel = () => {}
  const again = (after: number): void => {
    cancel()
    if (!ended) cancel = schedule(after, () => void round())
  }
  const round = async (): Promise<void> => {
    const upTo = erasing.count
    const kept = await keep(upTo > followed.current).catch(() => false)
    if (kept) followed.current = upTo
    // What was erased while the copy was made, is in it.
    again(erasing.count > upTo ? copyDelay : copyAgain)
  }
  again(copyDelay)
  const stop = erasing.after(() => again(copyDelay))
  return () => {
    ended = true
    stop()
    cancel()
  }
}
