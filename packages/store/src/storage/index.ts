export * from './indexeddb-storage.ts'
export * from './memory-storage.ts'
export * from './rows.ts'
export * from './storage.ts'
