import { createSeededCrypto } from '@lef/vault/testing'
import type { AccountId } from '@lef/protocol/messages'
import { createMemoryServer } from './memory-server.ts'
import { relayContract } from './relay-contract.ts'

relayContract('in memory:', async () => {
  const server = createMemoryServer(crypto)
  const people = ['0a', '0b', '0c'].map((byte) => {
    const account = byte.repeat(16) as AccountId
    return { account, relay: server.relay(account) }
  })
  return { crypto: createSeededCrypto(5, crypto.subtle), people }
})
