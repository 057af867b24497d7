import { deleteDB } from 'idb'
import { createIndexedDbStorage } from './indexeddb-storage.ts'
import { storageContract } from './storage-contract.ts'

/** The contract on whatever IndexedDB there is: a simulated one in Node, the real one in a browser. */
export function indexedDbContract(where: string): void {
  let made = 0
  storageContract(`IndexedDB ${where}`, async () => {
    const name = `lef-contract-${++made}`
    await deleteDB(name)
    const storage = createIndexedDbStorage(name)
    const others: { close(): void }[] = [storage]
    return {
      storage,
      again: async () => {
        const other = createIndexedDbStorage(name)
        others.push(other)
        return other
      },
      destroy: async () => {
        for (const other of others) other.close()
        await deleteDB(name)
      },
    }
  })
}
