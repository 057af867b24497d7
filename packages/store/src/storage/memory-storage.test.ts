import { createMemoryStorage } from './memory-storage.ts'
import { storageContract } from './storage-contract.ts'

storageContract('memory', async () => {
  const storage = createMemoryStorage()
  return { storage, again: async () => storage, destroy: async () => undefined }
})
