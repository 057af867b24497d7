import { describe, expect, it } from 'vitest'
import { askToKeep, storageState } from './storage-persistence.ts'

describe('what the browser says about keeping', () => {
  it('is unknown where the browser does not tell', async () => {
    const unknown = { kept: null, used: null, room: null }
    expect(await storageState(undefined)).toEqual(unknown)
    expect(await storageState({})).toEqual(unknown)
    expect(await askToKeep(undefined)).toBeNull()
    const refusing = {
      persisted: () => Promise.reject(new Error('private window')),
      persist: () => Promise.reject(new Error('private window')),
      estimate: async () => ({}),
    }
    expect(await storageState(refusing)).toEqual(unknown)
    expect(await askToKeep(refusing)).toBeNull()
  })

  it('is what it answered', async () => {
    const storage = {
      persisted: async () => false,
      persist: async () => true,
      estimate: async () => ({ usage: 5, quota: 100 }),
    }
    expect(await storageState(storage)).toEqual({ kept: false, used: 5, room: 100 })
    expect(await askToKeep(storage)).toBe(true)
  })
})
