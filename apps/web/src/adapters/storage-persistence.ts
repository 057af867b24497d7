/** What the browser says about keeping what is stored. Null is unknown: this browser does not tell. */
export interface StorageState {
  /** True: it promised not to clear the storage by itself when space runs out. */
  readonly kept: boolean | null
  /** Bytes in use by this origin, as the browser estimates them. */
  readonly used: number | null
  /** Bytes that this origin may use, as the browser estimates them. */
  readonly room: number | null
}

/** What `navigator.storage` offers, as far as a browser has it. */
export type StorageAsk = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>

/** Reads the state; whatever the browser refuses to tell is unknown. */
export async function storageState(storage: StorageAsk | undefined): Promise<StorageState> {
  const [kept, estimate] = await Promise.all([
    quietly(() => storage?.persisted?.()),
    quietly(() => storage?.estimate?.()),
  ])
  return { kept, used: estimate?.usage ?? null, room: estimate?.quota ?? null }
}

/** Asks the browser to keep what is stored, and gives its answer; some ask the person first. */
export async function askToKeep(storage: StorageAsk | undefined): Promise<boolean | null> {
  return quietly(() => storage?.persist?.())
}

/** A browser may lack it, or refuse it in a private window: both are "unknown". */
async function quietly<T>(ask: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await ask()) ?? null
  } catch {
    return null
  }
}
